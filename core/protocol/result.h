#pragma once

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

// result.json: what a finished (or cancelled) job found.
struct JobResult {
    std::string outcome; // "finished" or "cancelled"
    std::vector<EpochFigures> epochs;
    std::vector<StepLoss> losses;
    int best_epoch = 0;            // whose adapter was kept
    std::int64_t steps = 0;
    std::int64_t trained_examples = 0;
    std::int64_t cut_examples = 0;
    std::int64_t trainable_parameters = 0;
    double seconds = 0;            // of work, over all of its resumptions
    std::int64_t peak_memory_bytes = 0;
    std::string device;            // "cpu", "cuda:0", ...
    std::string text;              // Generate: the answer
    std::vector<std::int64_t> tokens;
};

void to_json(nlohmann::json& json, const JobResult& result);
void from_json(const nlohmann::json& json, JobResult& result);

void write_result(const std::filesystem::path& folder, const JobResult& result);
std::optional<JobResult> read_result(const std::filesystem::path& folder); // none: not finished

}
