#include "training/trainer.h"

#include "common/error.h"
#include "footprint/training_memory.h"
#include "training/batches.h"
#include "training/prepared_model.h"
#include "training/validation.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace winnow {

namespace {

enum Purpose : std::uint64_t { AdapterSeed = 1, ShuffleSeed = 2, DropoutSeed = 3 };

// With dropout every example has the prefix to itself, as it has in PEFT: a shared one would be dropped out alike.
std::int64_t shared_prefix(const TrainingSettings& settings, const std::vector<PromptTokens>& prompts)
{
    return settings.lora_dropout > 0 ? 0 : common_prefix_length(prompts);
}

[[noreturn]] void not_finite(const std::string& what, std::int64_t step)
{
    throw Error(ErrorKind::Training, "The " + what + " is no longer a finite number at step " + std::to_string(step)
                    + ", so the training cannot go on. Try a lower learning rate, or clip the gradients (max_grad_norm 1).");
}

}

Trainer::Trainer(Gemma& model, const TrainingSettings& settings, TrainingData data, TrainingSurroundings surroundings)
    : m_model(model)
    , m_settings(settings)
    , m_data(std::move(data))
    , m_surroundings(std::move(surroundings))
    , m_loss(settings.loss, m_data.labels, label_weights(settings, m_data.training, m_data.labels.of_label.size()), m_data.eos,
             shared_prefix(settings, m_data.training))
    , m_steps_per_epoch(winnow::steps_per_epoch(settings, std::ssize(m_data.training)))
    , m_total_steps(winnow::total_steps(settings, std::ssize(m_data.training)))
    , m_schedule(settings, m_total_steps)
    , m_optimizer(add_adapters(model, settings, seed_for(AdapterSeed)), settings)
    , m_order(m_data.training, m_settings, seed_for(ShuffleSeed))
    , m_time_left(std::int64_t{settings.batch_size} * settings.gradient_accumulation_steps)
    , m_counted_to(std::chrono::steady_clock::now())
    , m_checkpoint_written(m_counted_to)
{
    lay_out_weights(m_model, m_settings);
    m_model.keep_lower_states(most_bytes_of_lower_states);
    for (const NamedTensor& parameter : m_model.lora_parameters())
        m_best.push_back({parameter.name + ".best", torch::zeros_like(parameter.tensor).detach()});
    resume();
    m_state.result.memory_plan = m_surroundings.memory_plan;
}

// Those of the first epoch: there no text waits for others, and a resumed run finds the same groups again.
std::vector<PackedBatch> Trainer::expected_batches() const
{
    if (m_model.lora()->first_layer == 0)
        return {};
    const std::vector<const PromptTokens*> examples = m_order.of_epoch(0);
    std::vector<PackedBatch> batches;
    const auto size = static_cast<std::size_t>(m_settings.batch_size);
    for (std::size_t begin = 0; begin < examples.size(); begin += size)
        batches.push_back(m_loss.sequences(PromptSpan(examples).subspan(begin, std::min(size, examples.size() - begin))));
    return batches;
}

TrainingEnd Trainer::run()
try {
    m_model.keep_lower_states(most_bytes_of_lower_states, expected_batches());
    if (m_state.epoch_examples > 0 && epoch_is_over()) { // it was stopped in the validation of that epoch
        end_epoch();
        write_checkpoint_if_due();
    }
    while (m_state.result.steps < m_total_steps && !m_state.stopped_early) {
        if (m_surroundings.group.any(m_surroundings.stop_requested()))
            return stopped();
        train_step();
        if (epoch_is_over())
            end_epoch();
        write_checkpoint_if_due();
    }
    m_model.forget_unexpected_states(); // of validations, which a run that was resumed behind the last of them has not seen
    return TrainingEnd::Finished;
} catch (const Error& error) {
    // A process that is left alone in a validation because the others were asked to stop was asked too.
    const bool is_stopped = !m_surroundings.group.is_alone() && m_surroundings.stop_requested();
    if (error.kind() != ErrorKind::Cancelled && !is_stopped)
        throw;
    return stopped();
}

// It can go on from this very step, and not only from the last checkpoint.
TrainingEnd Trainer::stopped()
{
    if (m_state.result.steps > 0 && m_surroundings.group.is_first())
        write_checkpoint();
    return TrainingEnd::Stopped;
}

void Trainer::train_step()
{
    const std::vector<const PromptTokens*> examples = m_order.of_step(m_state.result.steps);
    const double loss = step_on(examples);
    const std::int64_t step = ++m_state.result.steps;
    m_state.result.losses.push_back({step, loss});
    m_state.result.trained_examples += std::ssize(examples);
    m_state.epoch_loss_sum += loss * static_cast<double>(examples.size());
    m_state.epoch_examples += std::ssize(examples);
    m_time_left.step_done(count_elapsed());
    report_progress("training", loss);
}

// Moves the adapters once. Returns the loss before.
double Trainer::step_on(const std::vector<const PromptTokens*>& examples)
{
    m_model.set_training(true);
    const double loss = accumulate_gradients(examples);
    const std::int64_t step = m_state.result.steps + 1;
    if (!std::isfinite(loss))
        not_finite("loss", step);
    if (!std::isfinite(m_optimizer.clip_gradients(m_settings.max_grad_norm)))
        not_finite("gradient", step);
    m_optimizer.step(m_schedule.rate(m_state.result.steps));
    return loss;
}

void Trainer::try_step(const std::vector<const PromptTokens*>& examples)
{
    step_on(examples);
}

std::vector<const PromptTokens*> Trainer::largest_step()
{
    const auto tokens_of = [](const std::vector<const PromptTokens*>& examples) {
        return std::transform_reduce(examples.begin(), examples.end(), std::size_t{0}, std::plus(), [](const PromptTokens* example) { return example->tokens.size(); });
    };
    std::vector<const PromptTokens*> largest;
    for (std::int64_t step = 0; step < total_steps(); ++step) {
        std::vector<const PromptTokens*> examples = m_order.of_step(step);
        if (tokens_of(examples) > tokens_of(largest))
            largest = std::move(examples);
    }
    return largest;
}

// Each batch adds its share of the mean over all examples of the step, of which every process does a part. Returns that
// mean.
double Trainer::accumulate_gradients(const std::vector<const PromptTokens*>& examples)
{
    const double weight = m_loss.weight(examples);
    double loss = 0;
    for (std::size_t begin = 0; begin < examples.size(); begin += m_settings.batch_size) {
        const PromptSpan batch =
            own_part(PromptSpan(examples).subspan(begin, std::min<std::size_t>(m_settings.batch_size, examples.size() - begin)));
        if (batch.empty())
            continue;
        if (m_settings.lora_dropout > 0)
            torch::manual_seed(derived_seed(seed_for(DropoutSeed), static_cast<std::uint64_t>(m_state.result.trained_examples)
                                                + static_cast<std::uint64_t>(batch.data() - examples.data())));
        const torch::Tensor share = m_loss.mean(m_model, batch) * (m_loss.weight(batch) / weight);
        share.backward();
        loss += share.item<double>();
    }
    sum_gradients();
    return m_surroundings.group.sum(loss);
}

// A part of the batch in its order; none where there are more processes than examples.
PromptSpan Trainer::own_part(PromptSpan batch) const
{
    const auto rank = static_cast<std::size_t>(m_surroundings.group.rank());
    const auto size = static_cast<std::size_t>(m_surroundings.group.size());
    const std::size_t begin = batch.size() * rank / size;
    return batch.subspan(begin, batch.size() * (rank + 1) / size - begin);
}

void Trainer::sum_gradients()
{
    if (!m_surroundings.group.is_alone())
        m_surroundings.group.sum(m_optimizer.gradients());
}

std::uint64_t Trainer::seed_for(std::uint64_t purpose) const
{
    return derived_seed(static_cast<std::uint64_t>(m_settings.seed), purpose);
}

bool Trainer::epoch_is_over() const
{
    return m_state.result.steps % m_steps_per_epoch == 0 || m_state.result.steps == m_total_steps;
}

void Trainer::end_epoch()
{
    EpochFigures figures;
    figures.epoch = static_cast<int>(m_state.result.epochs.size()) + 1;
    figures.training_loss = m_state.epoch_loss_sum / static_cast<double>(m_state.epoch_examples);
    ValidationFigures validation;
    if (!m_data.validation.empty()) {
        validation = validate(m_model, m_data.validation, m_data.labels, m_settings.loss, m_data.eos, m_data.positive_label,
                              [this](std::size_t done) { report_progress("validating", {}, static_cast<std::int64_t>(done)); },
                              m_surroundings.group);
        if (!std::isfinite(validation.loss))
            not_finite("validation loss", m_state.result.steps);
        figures.validation_loss = validation.loss;
        figures.validation_auc = validation.auc;
        m_time_left.scored(std::ssize(m_data.validation), count_elapsed());
    }
    figures.seconds = m_state.epoch_seconds;
    m_surroundings.reporter.tell(
        EpochEnded{figures.epoch, figures.training_loss, figures.validation_loss, figures.validation_auc});
    judge_epoch(figures, std::move(validation.scores));
    m_state.epoch_loss_sum = 0;
    m_state.epoch_examples = 0;
    m_state.epoch_seconds = 0;
}

void Trainer::judge_epoch(EpochFigures figures, std::vector<std::vector<double>> scores)
{
    const bool is_gain = m_state.improves(figures);
    m_state.epochs_without_gain = is_gain ? 0 : m_state.epochs_without_gain + 1;
    const int patience = m_settings.early_stopping_patience;
    m_state.stopped_early = patience > 0 && m_state.epochs_without_gain >= patience;
    m_state.result.epochs.push_back(figures);
    if (!is_gain)
        return;
    m_state.result.best_epoch = figures.epoch;
    m_state.best_validation_scores = std::move(scores);
    const torch::NoGradGuard no_gradients;
    const std::vector<NamedTensor> parameters = m_model.lora_parameters();
    for (std::size_t i = 0; i < parameters.size(); ++i)
        m_best[i].tensor.copy_(parameters[i].tensor);
}

bool Trainer::keep_best()
{
    if (m_state.result.best_epoch == 0)
        return m_state.result.steps > 0;
    const torch::NoGradGuard no_gradients;
    const std::vector<NamedTensor> parameters = m_model.lora_parameters();
    for (std::size_t i = 0; i < parameters.size(); ++i)
        parameters[i].tensor.copy_(m_best[i].tensor);
    return true;
}

// A stop that is asked for during a validation ends it.
void Trainer::report_progress(const char* phase, std::optional<double> loss, std::int64_t scored)
{
    const std::int64_t steps_left = m_total_steps - m_state.result.steps;
    const std::int64_t validations_left = (steps_left + m_steps_per_epoch - 1) / m_steps_per_epoch + (scored > 0 ? 1 : 0);
    const std::int64_t left_to_score =
        validations_left * std::ssize(m_data.validation) - scored + m_data.examples_to_score;
    m_surroundings.reporter.progress(
        {phase, m_state.result.steps, m_total_steps, m_time_left.seconds(steps_left, left_to_score), loss});
    if (scored > 0 && m_surroundings.stop_requested())
        throw Error(ErrorKind::Cancelled, "The training was cancelled.");
}

double Trainer::count_elapsed()
{
    const auto now = std::chrono::steady_clock::now();
    const double seconds = std::chrono::duration<double>(now - m_counted_to).count();
    m_counted_to = now;
    m_state.result.seconds += seconds;
    m_state.epoch_seconds += seconds;
    return seconds;
}

}
