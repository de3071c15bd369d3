#pragma once

#include "protocol/memory_plan.h"

#include <cstdint>
#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

struct EpochFigures {
    int epoch = 0;                 // 1, 2, ...
    double training_loss = 0;      // mean over the epoch
    std::optional<double> validation_loss;
    std::optional<double> validation_auc; // one against the rest of the positive label
    double seconds = 0;
};

struct StepLoss {
    std::int64_t step = 0;
    double loss = 0;
};

// What a training with these settings and examples will take on this machine, from a few real steps of it.
struct TrainingEstimate {
    std::int64_t steps = 0;             // of the whole training
    double seconds_per_step = 0;
    double seconds_per_scored_example = 0; // of validation and of the scoring at the end
    double seconds = 0;                 // of the whole training: steps, validations, the scoring of every example
    std::int64_t peak_memory_bytes = 0; // with the longest texts in one batch: of the GPU where one computes
    std::int64_t cut_examples = 0;      // texts that are cut to fit max_length
};

// result.json: what a finished (or cancelled) job found.
struct JobResult {
    std::string outcome; // "finished" or "cancelled"
    std::vector<EpochFigures> epochs;
    std::vector<StepLoss> losses;
    int best_epoch = 0;            // whose adapter was kept
    std::int64_t steps = 0;
    std::int64_t trained_examples = 0; // each counted once an epoch
    std::int64_t training_examples = 0; // that there are to train on; 0: not known
    std::int64_t cut_examples = 0;
    std::int64_t trainable_parameters = 0;
    double seconds = 0;            // of work, over all of its resumptions
    std::int64_t peak_memory_bytes = 0;
    std::optional<MemoryPlan> memory_plan; // Train, Estimate: what was chosen
    std::int64_t expected_memory_bytes = 0; // of that plan, as reckoned before; 0: not known
    std::string device;            // "cpu", "cuda:0", ...
    std::string text;              // Generate: the answer
    std::vector<std::int64_t> tokens;
    std::optional<TrainingEstimate> estimate; // Estimate
};

// How many examples a training goes through in each of its epochs, also one that was cancelled within an epoch. Where that is not
// known, as many as it has seen in each of those that ended.
std::int64_t examples_of_an_epoch(const JobResult& result);

void to_json(nlohmann::json& json, const TrainingEstimate& estimate);
void to_json(nlohmann::json& json, const JobResult& result);
void from_json(const nlohmann::json& json, JobResult& result);

void write_result(const std::filesystem::path& folder, const JobResult& result);
std::optional<JobResult> read_result(const std::filesystem::path& folder); // none: not finished

}
