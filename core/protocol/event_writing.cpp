#include "protocol/event.h"

#include "common/error.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace winnow {
namespace {

using Json = nlohmann::ordered_json;

// JSON knows no NaN: a figure that is none is left out, and a figure that must be there may not be one.
void put(Json& json, const char* name, const std::optional<double>& value)
{
    if (value && std::isfinite(*value))
        json[name] = *value;
}

void require_finite(double value, const char* what)
{
    if (!std::isfinite(value))
        throw Error(ErrorKind::Internal, std::string(what) + " is not a number, and the job did not stop for it.");
}

constexpr std::size_t longest_sentence = longest_line / 16; // escaped, a byte takes up to six

struct Writer {
    Json& json;

    void operator()(const Started& event) const
    {
        json["event"] = "started";
        json["device"] = event.device;
        json["total_steps"] = event.total_steps;
        json["resumed_at_step"] = event.resumed_at_step;
    }
    void operator()(const Progress& event) const
    {
        json["event"] = "progress";
        json["phase"] = event.phase;
        json["step"] = event.step;
        json["total_steps"] = event.total_steps;
        if (event.seconds_left >= 0)
            put(json, "seconds_left", event.seconds_left);
        put(json, "loss", event.loss);
    }
    void operator()(const EpochEnded& event) const
    {
        require_finite(event.training_loss, "The training loss of an epoch");
        json["event"] = "epoch_ended";
        json["epoch"] = event.epoch;
        json["training_loss"] = event.training_loss;
        put(json, "validation_loss", event.validation_loss);
        put(json, "validation_auc", event.validation_auc);
    }
    void operator()(const CheckpointWritten& event) const
    {
        json["event"] = "checkpoint_written";
        json["step"] = event.step;
    }
    void operator()(const Stopping&) const { json["event"] = "stopping"; }
    void operator()(const Ready& event) const
    {
        json["event"] = "ready";
        json["device"] = event.device;
    }
    void operator()(const Answered& event) const
    {
        for (const double score : event.scores)
            require_finite(score, "A score");
        json["event"] = "answer";
        json["id"] = event.id;
        json["scores"] = event.scores;
        json["cut"] = event.cut;
        json["effects"] = Json::array();
        for (const WordEffect& effect : event.effects) {
            require_finite(effect.change, "A change of a score");
            json["effects"].push_back({{"begin", effect.begin}, {"end", effect.end}, {"change", effect.change}});
        }
    }
    void operator()(const RequestSkipped& event) const
    {
        json["event"] = "skipped";
        json["id"] = event.id;
    }
    void operator()(const RequestRefused& event) const
    {
        json["event"] = "refused";
        if (event.id)
            json["id"] = *event.id;
        json["sentence"] = event.sentence;
    }
    void operator()(const Downloading& event) const
    {
        json["event"] = "downloading";
        json["bytes"] = event.bytes;
        json["total_bytes"] = event.total_bytes;
        put(json, "bytes_per_second", event.bytes_per_second);
        if (event.seconds_left >= 0)
            put(json, "seconds_left", event.seconds_left);
        json["files"] = Json::array();
        for (const FileTransfer& file : event.files)
            json["files"].push_back({{"path", file.path},
                                     {"bytes", file.bytes},
                                     {"total_bytes", file.total_bytes},
                                     {"state", name_in(file_transfer_state_names, file.state)}});
    }
    void operator()(const Notice& event) const
    {
        json["event"] = "notice";
        json["sentence"] = event.sentence.substr(0, longest_sentence);
    }
    void operator()(const Finished&) const { json["event"] = "finished"; }
    void operator()(const CancelledByOwner&) const { json["event"] = "cancelled"; }
    void operator()(const Failed& event) const
    {
        json["event"] = "failed";
        json["kind"] = event.kind;
        json["sentence"] = event.sentence.substr(0, longest_sentence);
        if (event.advice.remedy != Remedy::None)
            json["advice"] = {{"remedy", name_in(remedy_names, event.advice.remedy)}, {"page", event.advice.page}};
    }
};

}

std::string event_line(const Event& event, std::int64_t sequence)
{
    Json json = {{"v", protocol_version}, {"seq", sequence}};
    std::visit(Writer{json}, event);
    // Paths of files need not be UTF-8, and a sentence may quote one.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}
