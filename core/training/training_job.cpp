#include "common/error.h"
#include "common/files.h"
#include "evaluation/threshold.h"
#include "training/adapter_folder.h"
#include "training/encoded_job.h"
#include "training/examples.h"
#include "training/golden_rows.h"
#include "training/job_run.h"
#include "training/job_scores.h"
#include "training/memory_choice.h"
#include "training/model_session.h"
#include "training/trainer.h"
#include "training/training_checkpoint.h"

#include <nlohmann/json.hpp>

namespace winnow {

namespace {

// What must be the same for a checkpoint to be gone on from: not the folder, the device or the number of threads.
std::string fingerprint_of(const JobRun& run)
{
    const Task& task = run.job.task;
    const nlohmann::json json = {task.labels, task.positive_label, task.instructions, task.separator, name_in(prompt_format_names, task.prompt_format), run.job.settings};
    return sha256(json.dump() + sha256_of_file(run.folder / job_files::examples));
}

std::int64_t count_parameters(const Gemma& model)
{
    std::int64_t count = 0;
    for (const NamedTensor& parameter : model.lora_parameters())
        count += parameter.tensor.numel();
    return count;
}

// The threshold with the best F1 on the validation part; none without scores of it.
std::optional<double> best_threshold(const Task& task, const std::vector<PromptTokens>& prompts,
                                     const std::vector<std::vector<double>>& scores)
{
    BinarySample sample;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        sample.scores.push_back(scores[i][task.positive_index()]);
        sample.positives.push_back(prompts[i].label == task.positive_index());
    }
    if (scores.empty())
        return std::nullopt;
    const std::optional<OperatingPoint> point = choose_threshold(sample, {});
    return point ? std::optional(point->threshold) : std::nullopt;
}

// A training that goes on does so with the weights that it was begun with, whatever memory is free now.
std::optional<MemoryPlan> plan_of_checkpoint(const JobRun& run)
{
    if (!run.group.is_first())
        return std::nullopt;
    const std::optional<TrainingState> state = read_training_state(run.folder / job_files::checkpoint, fingerprint_of(run));
    return state ? state->result.memory_plan : std::nullopt;
}

// An adapter that learned beside weights narrower than its device computes in is scored beside the same ones.
TrainingSettings settings_for_scoring(const JobRun& run, const Gemma& model)
{
    TrainingSettings settings = run.job.settings;
    if (model.types().weights > plain_types(model.device()).weights)
        settings.base_weights = model.types().weights;
    return settings;
}

void write_adapter(const JobRun& run, const ModelSession& session, const LabelTokens& labels, const std::optional<double>& threshold)
{
    const Job& job = run.job;
    Gemma& model = *session.model;
    AdapterDescription description{job.task, threshold, {}, settings_for_scoring(run, model), job.base_model_name, weight_file_sums(job.model_path),
                                   job.winnow_version, {}, {}};
    const PromptEncoder encoder(session.tokenizer, job.task, labels, job.settings.max_length);
    description.golden_rows = golden_rows(model, encoder, labels);
    description.golden_weights = model.types().arithmetic == torch::kFloat32 ? "F32" : "BF16";
    write_adapter_folder(run.folder / job_files::adapter, model, description, run.result);
}

// A cancelled training leaves its adapter, and the scores that are known without more work: those of the validation
// of its best epoch.
void finish_cancelled(const JobRun& run, const ModelSession& session, const EncodedJob& encoded,
                      const std::vector<std::vector<double>>& validation_scores)
{
    const std::vector<PromptTokens> prompts = chosen(encoded.prompts, encoded.validation);
    write_adapter(run, session, encoded.labels, best_threshold(run.job.task, prompts, validation_scores));
    if (!validation_scores.empty())
        write_scores(run.folder, scored_examples(chosen(encoded.examples, encoded.validation), prompts, validation_scores));
}

void finish(JobRun& run, const ModelSession& session, const EncodedJob& encoded)
{
    const auto begun = run.seconds();
    const std::vector<std::vector<double>> scores = score_with_progress(run, *session.model, encoded.prompts, encoded.labels);
    std::vector<std::vector<double>> of_validation;
    for (const std::size_t index : encoded.validation)
        of_validation.push_back(scores[index]);
    if (!run.group.is_first())
        return;
    write_adapter(run, session, encoded.labels, best_threshold(run.job.task, chosen(encoded.prompts, encoded.validation), of_validation));
    write_scores(run.folder, scored_examples(encoded.examples, encoded.prompts, scores));
    run.result.seconds += run.seconds() - begun;
}

void take_figures(JobRun& run, const JobResult& of_training)
{
    const JobResult before = run.result;
    run.result = of_training;
    run.result.device = before.device;
    run.result.training_examples = before.training_examples;
    run.result.cut_examples = before.cut_examples;
    run.result.trainable_parameters = before.trainable_parameters;
    run.result.expected_memory_bytes = before.expected_memory_bytes;
}

}

void run_training_job(JobRun& run)
{
    EncodedJob encoded = read_and_check_examples(run);
    ModelSession session = open_model(run);
    run.group.connect_gpus(session.device); // before the free memory is looked at, of which NCCL takes some
    encode(encoded, run.job, session.tokenizer);
    run.result.training_examples = std::ssize(encoded.training);
    run.result.cut_examples = count_cut(encoded.prompts);
    const MemoryPlan plan = choose_memory_plan(run, session.checkpoint->config(), session.device, encoded, plan_of_checkpoint(run));
    load_model(run, session, plan);

    Trainer trainer(*session.model, run.job.settings, training_data(encoded, run.job.task, session.tokenizer.eos()),
                    {run.reporter, run.stop_requested, run.folder / job_files::checkpoint, fingerprint_of(run), plan, run.group,
                     run.job.adapter_path});
    run.result.trainable_parameters = count_parameters(*session.model);
    run.reporter.tell(Started{run.result.device, trainer.total_steps(), trainer.state().result.steps});
    const TrainingEnd end = trainer.run();
    take_figures(run, trainer.state().result);
    const bool has_adapter = trainer.keep_best();
    try {
        if (end == TrainingEnd::Stopped)
            throw Error(ErrorKind::Cancelled, "The training was cancelled.");
        finish(run, session, encoded);
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Cancelled && has_adapter && run.group.is_first())
            finish_cancelled(run, session, encoded, trainer.state().best_validation_scores);
        throw;
    }
}

}
