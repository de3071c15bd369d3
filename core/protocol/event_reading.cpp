#include "protocol/event.h"

#include "common/error.h"
#include "common/json_fields.h"
#include "protocol/exit_code.h"

#include <nlohmann/json.hpp>

namespace winnow {
namespace {

constexpr std::int64_t most_steps = std::int64_t{1} << 53; // what every JSON reader holds exactly
constexpr const char* where = "An event of the worker";

Event read_started(JsonFields& fields)
{
    Started event;
    event.device = fields.text("device");
    event.total_steps = fields.integer("total_steps", 0, most_steps);
    event.resumed_at_step = fields.integer("resumed_at_step", 0, most_steps);
    return event;
}

Event read_progress(JsonFields& fields)
{
    Progress event;
    event.phase = fields.text("phase");
    event.step = fields.integer("step", 0, most_steps);
    event.total_steps = fields.integer("total_steps", 0, most_steps);
    event.seconds_left = fields.optional_number("seconds_left").value_or(-1);
    event.loss = fields.optional_number("loss");
    return event;
}

Event read_epoch_ended(JsonFields& fields)
{
    EpochEnded event;
    event.epoch = static_cast<int>(fields.integer("epoch", 0, std::numeric_limits<int>::max()));
    event.training_loss = fields.number("training_loss");
    event.validation_loss = fields.optional_number("validation_loss");
    event.validation_auc = fields.optional_number("validation_auc");
    return event;
}

Event read_checkpoint_written(JsonFields& fields)
{
    return CheckpointWritten{fields.integer("step", 0, most_steps)};
}

WordEffect read_effect(const nlohmann::json& object)
{
    JsonFields fields(object, "An event of the worker, an effect");
    WordEffect effect;
    effect.begin = fields.integer("begin", 0, longest_line);
    effect.end = fields.integer("end", effect.begin, longest_line);
    effect.change = fields.number("change");
    fields.refuse_unknown();
    return effect;
}

Event read_answer(JsonFields& fields)
{
    Answered event;
    event.id = fields.integer("id");
    event.scores = fields.numbers("scores");
    event.cut = fields.truth("cut");
    for (const nlohmann::json& effect : fields.array("effects"))
        event.effects.push_back(read_effect(effect));
    return event;
}

Event read_refused(JsonFields& fields)
{
    RequestRefused event;
    event.id = fields.optional_integer("id");
    event.sentence = fields.text("sentence");
    return event;
}

template <typename Value, std::size_t Count>
Value read_name(const Names<Value, Count>& names, JsonFields& fields, const char* field)
{
    const std::string name = fields.text(field);
    for (const auto& [value, candidate] : names)
        if (name == candidate)
            return value;
    fields.refuse(field, "is none that this version of Winnow knows");
}

FileTransfer read_transfer(const nlohmann::json& object)
{
    JsonFields fields(object, "An event of the worker, a file");
    FileTransfer file;
    file.path = fields.text("path");
    file.bytes = fields.integer("bytes", 0);
    file.total_bytes = fields.integer("total_bytes", -1);
    file.state = read_name(file_transfer_state_names, fields, "state");
    fields.refuse_unknown();
    return file;
}

Event read_downloading(JsonFields& fields)
{
    Downloading event;
    event.bytes = fields.integer("bytes", 0);
    event.total_bytes = fields.integer("total_bytes", -1);
    event.bytes_per_second = fields.optional_number("bytes_per_second").value_or(0);
    event.seconds_left = fields.optional_number("seconds_left").value_or(-1);
    for (const nlohmann::json& file : fields.array("files"))
        event.files.push_back(read_transfer(file));
    return event;
}

Advice read_advice(const nlohmann::json& object)
{
    JsonFields fields(object, "An event of the worker, its advice");
    Advice advice;
    advice.remedy = read_name(remedy_names, fields, "remedy");
    advice.page = fields.text("page");
    fields.refuse_unknown();
    return advice;
}

Event read_failed(JsonFields& fields)
{
    Failed event{fields.text("kind"), fields.text("sentence"), {}};
    if (const nlohmann::json* advice = fields.optional_member("advice"))
        event.advice = read_advice(*advice);
    event.kind = name_of(error_kind_from_name(event.kind.c_str()));
    return event;
}

Event read_by_name(const std::string& name, JsonFields& fields)
{
    if (name == "started")
        return read_started(fields);
    if (name == "progress")
        return read_progress(fields);
    if (name == "epoch_ended")
        return read_epoch_ended(fields);
    if (name == "checkpoint_written")
        return read_checkpoint_written(fields);
    if (name == "stopping")
        return Stopping{};
    if (name == "ready")
        return Ready{fields.text("device")};
    if (name == "answer")
        return read_answer(fields);
    if (name == "skipped")
        return RequestSkipped{fields.integer("id")};
    if (name == "refused")
        return read_refused(fields);
    if (name == "downloading")
        return read_downloading(fields);
    if (name == "notice")
        return Notice{fields.text("sentence")};
    if (name == "finished")
        return Finished{};
    if (name == "cancelled")
        return CancelledByOwner{};
    if (name == "failed")
        return read_failed(fields);
    fields.refuse("event", "names an event that this version of Winnow does not know");
}

}

NumberedEvent parse_numbered_event(std::string_view line)
{
    if (line.size() > longest_line)
        throw Error(ErrorKind::Damaged, std::string(where) + " is longer than " + std::to_string(longest_line) + " bytes.");
    const nlohmann::json json = parse_json(line, where);
    JsonFields fields(json, where);
    if (fields.integer("v") != protocol_version)
        fields.refuse("v", "is not " + std::to_string(protocol_version) + ", so the worker is of another version of Winnow");
    const std::int64_t sequence = fields.integer("seq", 0);
    Event event = read_by_name(fields.text("event"), fields);
    fields.refuse_unknown();
    return {sequence, std::move(event)};
}

Event parse_event(std::string_view line)
{
    return parse_numbered_event(line).event;
}

}
