#pragma once

#include "protocol/training_settings.h"
#include "training/example_order.h"
#include "training/loss.h"
#include "training/optimizer.h"
#include "training/process_group.h"
#include "training/reporter.h"
#include "training/schedule.h"
#include "training/time_left.h"
#include "training/training_state.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace winnow {

// What a training learns from. All prompts are labelled; validation may be empty.
struct TrainingData {
    std::vector<PromptTokens> training;
    std::vector<PromptTokens> validation;
    LabelTokens labels;
    std::int64_t eos = 1;
    int positive_label = 0;
    std::int64_t examples_to_score = 0; // after the training; for the time left
};

// Where a training reports to, and where it keeps its state.
struct TrainingSurroundings {
    Reporter& reporter;
    StopRequested stop_requested;
    std::filesystem::path checkpoint_folder;
    std::string fingerprint; // of the job: a checkpoint of another one is refused
    MemoryPlan memory_plan = {}; // how the model is held: a checkpoint keeps it
    ProcessGroup group = {}; // with which each batch is divided; its first process reads and writes the checkpoints
    std::filesystem::path start_adapter = {}; // a PEFT folder whose numbers the adapters begin with; empty: fresh ones
};

enum class TrainingEnd { Finished, Stopped };

// Trains the adapters of a model. Equal seeds give equal bytes on the same machine, build and number of threads, also
// when the training was interrupted at any instant and went on from its checkpoint. In a group of processes every one
// has an equal adapter after every step: that of one process with the same settings, but for rounding.
class Trainer {
public:
    // Adds fresh adapters to the model, and goes on from a checkpoint if there is one.
    Trainer(Gemma& model, const TrainingSettings& settings, TrainingData data, TrainingSurroundings surroundings);

    // One that is stopped leaves a checkpoint of the step that it came to. Throws Error: Training (a loss or gradient that is not
    // finite), NoSpace, Denied.
    TrainingEnd run();

    // One whole step on these examples, which counts nowhere: for what it costs. The adapter is of no use afterwards.
    void try_step(const std::vector<const PromptTokens*>& examples);
    // The examples of the step that has most tokens of all to come, and takes most memory.
    std::vector<const PromptTokens*> largest_step();

    // Puts the adapter of the best epoch into the model. False if no step was done: there is no adapter then. Before
    // the end of the first epoch it is the adapter as it stands.
    bool keep_best();

    const TrainingState& state() const { return m_state; }
    std::int64_t total_steps() const { return m_total_steps; }
    std::int64_t steps_per_epoch() const { return m_steps_per_epoch; }

private:
    void resume();
    void take_state_of_first();
    void train_step();
    double step_on(const std::vector<const PromptTokens*>& examples);
    double accumulate_gradients(const std::vector<const PromptTokens*>& examples);
    std::vector<PackedBatch> expected_batches() const;
    PromptSpan own_part(PromptSpan batch) const;
    void sum_gradients();
    std::uint64_t seed_for(std::uint64_t purpose) const;
    bool epoch_is_over() const;
    void end_epoch();
    void judge_epoch(EpochFigures figures, std::vector<std::vector<double>> scores);
    TrainingEnd stopped();
    void write_checkpoint_if_due();
    void write_checkpoint();
    std::vector<NamedTensor> tensors() const;
    void report_progress(const char* phase, std::optional<double> loss, std::int64_t scored = 0);
    double count_elapsed();

    Gemma& m_model;
    TrainingSettings m_settings;
    TrainingData m_data;
    TrainingSurroundings m_surroundings;
    TrainingLoss m_loss;
    std::int64_t m_steps_per_epoch;
    std::int64_t m_total_steps;
    LearningRateSchedule m_schedule;
    AdamOptimizer m_optimizer;
    ExampleOrder m_order;
    TrainingState m_state;
    std::vector<NamedTensor> m_best; // the adapter of the best epoch
    TimeLeft m_time_left;
    std::chrono::steady_clock::time_point m_counted_to;
    std::chrono::steady_clock::time_point m_checkpoint_written;
};

}
