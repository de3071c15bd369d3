#include "protocol/result.h"

#include "common/error.h"
#include "common/files.h"
#include "common/json_fields.h"
#include "protocol/in_file.h"
#include "protocol/job.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace winnow {
namespace {

using nlohmann::json;

constexpr std::size_t largest_result = std::size_t{1} << 28;
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

void put(json& object, const char* name, const std::optional<double>& value)
{
    if (value && std::isfinite(*value))
        object[name] = *value;
}

json json_of(const EpochFigures& figures)
{
    json object = {{"epoch", figures.epoch}, {"training_loss", figures.training_loss}, {"seconds", figures.seconds}};
    put(object, "validation_loss", figures.validation_loss);
    put(object, "validation_auc", figures.validation_auc);
    return object;
}

int small_count(JsonFields& fields, const char* name)
{
    return static_cast<int>(fields.integer(name, 0, std::numeric_limits<int>::max()));
}

EpochFigures read_epoch(const json& object)
{
    JsonFields fields(object, "The result, an epoch");
    EpochFigures figures;
    figures.epoch = small_count(fields, "epoch");
    figures.training_loss = fields.number("training_loss");
    figures.validation_loss = fields.optional_number("validation_loss");
    figures.validation_auc = fields.optional_number("validation_auc");
    figures.seconds = fields.number("seconds");
    fields.refuse_unknown();
    return figures;
}

StepLoss read_step(const json& object)
{
    JsonFields fields(object, "The result, a loss");
    StepLoss loss{fields.integer("step", 0), fields.number("loss")};
    fields.refuse_unknown();
    return loss;
}

void read_lists(JsonFields& fields, JobResult& result)
{
    result.epochs.clear();
    for (const json& epoch : fields.array("epochs"))
        result.epochs.push_back(read_epoch(epoch));
    result.losses.clear();
    for (const json& loss : fields.array("losses"))
        result.losses.push_back(read_step(loss));
    result.tokens = fields.integers("tokens");
}

void read_counts(JsonFields& fields, JobResult& result)
{
    result.best_epoch = small_count(fields, "best_epoch");
    result.steps = fields.integer("steps", 0, most);
    result.trained_examples = fields.integer("trained_examples", 0, most);
    result.cut_examples = fields.integer("cut_examples", 0, most);
    result.trainable_parameters = fields.integer("trainable_parameters", 0, most);
    result.seconds = fields.number("seconds");
    result.peak_memory_bytes = fields.integer("peak_memory_bytes", 0, most);
}

TrainingEstimate read_estimate(const json& object)
{
    JsonFields fields(object, "The result, the estimate");
    TrainingEstimate estimate;
    estimate.steps = fields.integer("steps", 0, most);
    estimate.seconds_per_step = fields.number("seconds_per_step");
    estimate.seconds_per_scored_example = fields.number("seconds_per_scored_example");
    estimate.seconds = fields.number("seconds");
    estimate.peak_memory_bytes = fields.integer("peak_memory_bytes", 0, most);
    estimate.cut_examples = fields.integer("cut_examples", 0, most);
    fields.refuse_unknown();
    return estimate;
}

std::optional<std::string> read_if_there(const std::filesystem::path& path)
{
    try {
        return read_file(path, largest_result);
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::NotFound)
            return std::nullopt;
        throw;
    }
}

}

std::int64_t examples_of_an_epoch(const JobResult& result)
{
    if (result.training_examples > 0)
        return result.training_examples;
    return result.trained_examples / std::max<std::int64_t>(1, std::ssize(result.epochs));
}

void to_json(json& object, const TrainingEstimate& estimate)
{
    object = {
        {"steps", estimate.steps},
        {"seconds_per_step", estimate.seconds_per_step},
        {"seconds_per_scored_example", estimate.seconds_per_scored_example},
        {"seconds", estimate.seconds},
        {"peak_memory_bytes", estimate.peak_memory_bytes},
        {"cut_examples", estimate.cut_examples},
    };
}

void to_json(json& object, const JobResult& result)
{
    json epochs = json::array();
    for (const EpochFigures& figures : result.epochs)
        epochs.push_back(json_of(figures));
    json losses = json::array();
    for (const StepLoss& loss : result.losses)
        if (std::isfinite(loss.loss)) // JSON knows no NaN
            losses.push_back({{"step", loss.step}, {"loss", loss.loss}});
    object = {
        {"outcome", result.outcome},
        {"epochs", epochs},
        {"losses", losses},
        {"best_epoch", result.best_epoch},
        {"steps", result.steps},
        {"trained_examples", result.trained_examples},
        {"cut_examples", result.cut_examples},
        {"trainable_parameters", result.trainable_parameters},
        {"seconds", result.seconds},
        {"peak_memory_bytes", result.peak_memory_bytes},
        {"device", result.device},
        {"text", result.text},
        {"tokens", result.tokens},
    };
    if (result.memory_plan)
        object["memory_plan"] = *result.memory_plan;
    if (result.training_examples > 0)
        object["training_examples"] = result.training_examples;
    if (result.expected_memory_bytes > 0)
        object["expected_memory_bytes"] = result.expected_memory_bytes;
    if (result.estimate)
        object["estimate"] = *result.estimate;
}

void from_json(const json& object, JobResult& result)
{
    JsonFields fields(object, "The result");
    result.outcome = fields.text("outcome");
    if (result.outcome != "finished" && result.outcome != "cancelled")
        fields.refuse("outcome", "is neither \"finished\" nor \"cancelled\"");
    read_lists(fields, result);
    read_counts(fields, result);
    result.device = fields.text("device");
    result.text = fields.text("text");
    if (const json* plan = fields.optional_member("memory_plan"))
        result.memory_plan = plan->get<MemoryPlan>();
    result.training_examples = fields.optional_integer("training_examples").value_or(0);
    result.expected_memory_bytes = fields.optional_integer("expected_memory_bytes").value_or(0);
    if (const json* estimate = fields.optional_member("estimate"))
        result.estimate = read_estimate(*estimate);
    fields.refuse_unknown();
}

void write_result(const std::filesystem::path& folder, const JobResult& result)
{
    // The answer of a model may end within a character of several bytes: those bytes become U+FFFD.
    const std::string text = json(result).dump(1, ' ', false, json::error_handler_t::replace);
    write_file_atomically(folder / job_files::result, text + "\n");
}

std::optional<JobResult> read_result(const std::filesystem::path& folder)
{
    const std::filesystem::path path = folder / job_files::result;
    const std::optional<std::string> text = read_if_there(path);
    if (!text)
        return std::nullopt;
    return in_file(path, [&] { return parse_json(*text, "The result").get<JobResult>(); });
}

}
