#include "training/encoded_job.h"
#include "training/examples.h"
#include "training/job_scores.h"
#include "training/model_session.h"

namespace winnow {

std::vector<std::vector<double>> score_with_progress(JobRun& run, Gemma& model, const std::vector<PromptTokens>& prompts,
                                                     const LabelTokens& labels)
{
    const auto begun = std::chrono::steady_clock::now();
    const std::int64_t total = std::ssize(prompts);
    const auto progress = [&](std::size_t count) {
        run.end_if_stopped();
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
        const auto done = std::min(total, static_cast<std::int64_t>(count) * run.group.size());
        const double left = seconds / static_cast<double>(done) * static_cast<double>(total - done);
        run.reporter.progress({"scoring", done, total, left, {}});
    };
    if (run.group.is_alone())
        return score_prompts(model, prompts, labels, {progress, {}});
    const std::vector<PromptTokens> own = chosen(prompts, run.group.share(prompts.size()));
    return run.group.gather(score_prompts(model, own, labels, {progress, {}}), prompts.size(), labels.of_label.size());
}

std::vector<ScoredExample> scored_examples(const std::vector<Example>& examples, const std::vector<PromptTokens>& prompts,
                                           const std::vector<std::vector<double>>& scores)
{
    std::vector<ScoredExample> scored;
    scored.reserve(examples.size());
    for (std::size_t i = 0; i < examples.size(); ++i)
        scored.push_back({examples[i].id, scores[i], examples[i].split, prompts[i].cut});
    return scored;
}

void run_scoring_job(JobRun& run)
{
    const std::vector<Example> examples = read_examples(run.folder);
    ModelSession session = load_model_with_adapter(run);
    const LabelTokens labels = label_tokens(session.tokenizer, run.job.task);
    const PromptEncoder encoder(session.tokenizer, run.job.task, labels, run.job.settings.max_length);
    const std::vector<PromptTokens> prompts = encode_examples(encoder, examples, run.job.task);
    run.result.cut_examples = count_cut(prompts);
    run.reporter.tell(Started{run.result.device, std::ssize(prompts), 0});
    const std::vector<std::vector<double>> scores = score_with_progress(run, *session.model, prompts, labels);
    if (run.group.is_first())
        write_scores(run.folder, scored_examples(examples, prompts, scores));
}

}
