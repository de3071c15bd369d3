#include "training/batches.h"
#include "training/encoded_job.h"
#include "training/examples.h"
#include "training/memory_choice.h"
#include "training/model_session.h"
#include "training/peak_memory.h"
#include "training/scorer.h"
#include "training/validation.h"

#include <algorithm>
#include <limits>

namespace winnow {

namespace {

constexpr std::size_t scored_at_least = 16; // examples that stand for all that are scored
constexpr std::int64_t stages = 4;

double seconds_of(const std::function<void()>& work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

// Indexes, longest first: one group that all fit in.
std::vector<std::size_t> by_length(const std::vector<PromptTokens>& prompts)
{
    return length_sorted_groups(prompts, 0, std::numeric_limits<std::int64_t>::max()).front();
}

// Some of the prompts, at most `count`, whose lengths are spread as those of all.
std::vector<PromptTokens> typical(const std::vector<PromptTokens>& prompts, std::size_t count)
{
    const std::vector<std::size_t> order = by_length(prompts);
    count = std::min(count, prompts.size());
    std::vector<PromptTokens> some;
    for (std::size_t i = 0; i < count; ++i)
        some.push_back(prompts[order[(2 * i + 1) * prompts.size() / (2 * count)]]);
    return some;
}

std::vector<const PromptTokens*> pointers_to(const std::vector<PromptTokens>& prompts)
{
    std::vector<const PromptTokens*> pointers;
    for (const PromptTokens& prompt : prompts)
        pointers.push_back(&prompt);
    return pointers;
}

// The first step also takes what only a first one takes, and the most memory; the second one is timed.
class Estimation {
public:
    Estimation(JobRun& run, const EncodedJob& encoded, ModelSession& session)
        : m_run(run)
        , m_encoded(encoded)
        , m_model(*session.model)
        , m_data(training_data(encoded, run.job.task, session.tokenizer.eos()))
        , m_trainer(m_model, run.job.settings, m_data,
                    {run.reporter, run.stop_requested, run.folder / job_files::checkpoint, "estimate"})
    {
    }

    TrainingEstimate estimate(double seconds_of_loading)
    {
        m_run.reporter.tell(Started{m_run.result.device, stages, 0});
        const TrainingSettings& settings = m_run.job.settings;
        const std::size_t of_a_step = static_cast<std::size_t>(settings.batch_size) * settings.gradient_accumulation_steps;
        stage(1, [&] { m_trainer.try_step(m_trainer.largest_step()); });
        TrainingEstimate estimate;
        const double first_step = stage(2, [&] { try_step(typical(m_data.training, of_a_step)); });
        estimate.seconds_per_step = computes_once() ? seconds_of([&] { try_step(typical(m_data.training, of_a_step)); }) : first_step;
        const double of_validation = seconds_of_a_validated_example();
        estimate.seconds_per_scored_example = seconds_of_a_scored_example();
        estimate.steps = m_trainer.total_steps();
        const double of_first_epoch = (first_step - estimate.seconds_per_step)
            * std::min(whole_steps(of_a_step), static_cast<double>(m_trainer.steps_per_epoch()));
        estimate.seconds = seconds_of_loading + of_first_epoch + estimate.seconds_per_step * whole_steps(of_a_step)
            + of_validation * static_cast<double>(epochs() * std::ssize(m_data.validation))
            + estimate.seconds_per_scored_example * static_cast<double>(m_encoded.prompts.size());
        estimate.peak_memory_bytes = peak_memory_bytes(m_run.result.device);
        estimate.cut_examples = count_cut(m_encoded.prompts);
        return estimate;
    }

private:
    double stage(std::int64_t number, const std::function<void()>& work)
    {
        m_run.end_if_stopped();
        const double seconds = seconds_of(work);
        m_run.reporter.progress({"estimating", number, stages, -1, {}});
        return seconds;
    }

    // The outputs of the layers below the adapters are kept, so that a text costs less from its second step on.
    bool computes_once() const { return m_model.lora()->first_layer > 0; }

    void try_step(const std::vector<PromptTokens>& prompts) { m_trainer.try_step(pointers_to(prompts)); }

    double seconds_of_a_validated_example()
    {
        if (m_data.validation.empty())
            return 0;
        const std::vector<PromptTokens> some = typical(m_data.validation, scored_at_least);
        return stage(3, [&] {
            validate(m_model, some, m_data.labels, m_run.job.settings.loss, m_data.eos, m_data.positive_label, {});
        }) / static_cast<double>(some.size());
    }

    double seconds_of_a_scored_example()
    {
        const std::vector<PromptTokens> some = typical(m_encoded.prompts, scored_at_least);
        return stage(4, [&] { score_prompts(m_model, some, m_data.labels); }) / static_cast<double>(some.size());
    }

    std::int64_t epochs() const
    {
        return (m_trainer.total_steps() + m_trainer.steps_per_epoch() - 1) / m_trainer.steps_per_epoch();
    }

    // The last step of an epoch may have fewer examples, and takes so much less.
    double whole_steps(std::size_t of_a_step) const
    {
        const double of_an_epoch = static_cast<double>(m_data.training.size()) / static_cast<double>(of_a_step);
        const double share = static_cast<double>(m_trainer.total_steps()) / static_cast<double>(m_trainer.steps_per_epoch());
        return of_an_epoch * share;
    }

    JobRun& m_run;
    const EncodedJob& m_encoded;
    Gemma& m_model;
    TrainingData m_data;
    Trainer m_trainer;
};

}

void run_estimate_job(JobRun& run)
{
    EncodedJob encoded = read_and_check_examples(run);
    const auto begun = run.seconds();
    ModelSession session = open_model(run);
    encode(encoded, run.job, session.tokenizer);
    run.result.cut_examples = count_cut(encoded.prompts);
    load_model(run, session, choose_memory_plan(run, session.checkpoint->config(), session.device, encoded, {}));
    const double of_loading = run.seconds() - begun;
    run.result.estimate = Estimation(run, encoded, session).estimate(of_loading);
}

}
