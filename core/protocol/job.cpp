#include "protocol/job.h"

#include "common/error.h"
#include "common/files.h"
#include "common/json_fields.h"
#include "common/names.h"
#include "protocol/in_file.h"
#include "protocol/task_json.h"

#include <nlohmann/json.hpp>

namespace winnow {
namespace {

using nlohmann::json;

constexpr std::size_t largest_job = std::size_t{16} << 20; // instructions may be a whole policy
constexpr Names<JobKind, 5> job_kinds = {{
    {JobKind::Train, "train"},
    {JobKind::Estimate, "estimate"},
    {JobKind::Score, "score"},
    {JobKind::Generate, "generate"},
    {JobKind::Serve, "serve"},
}};

json json_of(const GenerationSettings& generation)
{
    return {
        {"prompt", generation.prompt},
        {"max_length", generation.max_length},
        {"temperature", generation.temperature},
        {"top_k", generation.top_k},
        {"top_p", generation.top_p},
    };
}

int small_integer(JsonFields& fields, const char* name)
{
    return static_cast<int>(fields.integer(name, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

GenerationSettings read_generation(const json& object)
{
    JsonFields fields(object, "The settings of the generation");
    GenerationSettings generation;
    generation.prompt = fields.text("prompt");
    generation.max_length = small_integer(fields, "max_length");
    generation.temperature = fields.number("temperature");
    generation.top_k = small_integer(fields, "top_k");
    generation.top_p = fields.number("top_p");
    fields.refuse_unknown();
    return generation;
}

json json_of(const Job& job)
{
    json object = {
        {"v", job_version},
        {"kind", name_in(job_kinds, job.kind)},
        {"task", task_json(job.task)},
        {"settings", job.settings},
        {"generation", json_of(job.generation)},
        {"model_path", job.model_path},
        {"base_model_name", job.base_model_name},
        {"adapter_path", job.adapter_path},
        {"device", job.device},
        {"threads", job.threads},
        {"winnow_version", job.winnow_version},
    };
    if (job.kind == JobKind::Serve)
        object["idle_seconds"] = job.idle_seconds;
    if (job.int8_products)
        object["int8_products"] = true;
    return object;
}

Job job_of(const json& object)
{
    JsonFields fields(object, "The job");
    if (fields.integer("v", 1) > job_version)
        throw Error(ErrorKind::NewerFormat, "The job was written by a newer version of Winnow. Use that version for it.");
    Job job;
    job.kind = value_in(job_kinds, fields.text("kind"), "kind of the job (field \"kind\")");
    job.task = task_from_json(fields.member("task"));
    job.settings = fields.member("settings").get<TrainingSettings>();
    job.generation = read_generation(fields.member("generation"));
    job.model_path = fields.text("model_path");
    job.base_model_name = fields.text("base_model_name");
    job.adapter_path = fields.text("adapter_path");
    job.device = fields.text("device");
    job.threads = small_integer(fields, "threads");
    job.winnow_version = fields.text("winnow_version");
    if (job.kind == JobKind::Serve)
        job.idle_seconds = small_integer(fields, "idle_seconds");
    if (fields.optional_member("int8_products"))
        job.int8_products = fields.truth("int8_products");
    fields.refuse_unknown();
    return job;
}

void require(bool holds, const std::string& sentence)
{
    if (!holds)
        throw Error(ErrorKind::Usage, sentence);
}

void check_generation(const GenerationSettings& generation)
{
    require(!generation.prompt.empty(), "The prompt is empty. Write one.");
    require(generation.max_length >= 1 && generation.max_length <= 32768, "The setting \"max_length\" must be from 1 to 32768.");
    require(generation.temperature >= 0 && generation.temperature <= 100, "The setting \"temperature\" must be from 0 to 100.");
    require(generation.top_k >= 0, "The setting \"top_k\" must be 0 (all) or more.");
    require(generation.top_p > 0 && generation.top_p <= 1, "The setting \"top_p\" must be above 0 and at most 1.");
}

}

void check_job(const Job& job)
{
    require(!job.model_path.empty(), "No model is named. Choose one.");
    require(job.device == "auto" || job.device == "cpu" || job.device == "cuda" || job.device == "mps",
            "The device must be auto, cpu, cuda or mps.");
    require(job.threads >= 0 && job.threads <= 4096, "The number of threads must be from 0 (all) to 4096.");
    require(job.idle_seconds >= 1 && job.idle_seconds <= 86400, "The setting \"idle_seconds\" must be from 1 to 86400.");
    if (job.kind == JobKind::Generate) {
        check_generation(job.generation);
        return;
    }
    require(!job.int8_products || (job.kind == JobKind::Score && job.settings.base_weights == WeightType::Int8),
            "Products in eight bits (int8_products) are for scoring with weights in int8 (base_weights).");
    check_task(job.task);
    check_settings(job.settings);
}

void write_job_file(const std::filesystem::path& folder, const Job& job)
{
    check_job(job);
    const std::string line = json_line(json_of(job), "The job");
    write_file_atomically(folder / job_files::job, line + "\n");
}

Job read_job(const std::filesystem::path& folder)
{
    const std::filesystem::path path = folder / job_files::job;
    const std::string text = read_file(path, largest_job);
    return in_file(path, [&] {
        Job job = job_of(parse_json(text, "The job"));
        check_job(job);
        return job;
    });
}

}
