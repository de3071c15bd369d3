#pragma once

#include "classify/split.h"
#include "classify/task.h"
#include "protocol/training_settings.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

// A job is a folder. The owner writes job.json and examples.jsonl; `winnow-cli worker FOLDER` reads those only and
// writes the rest, each file whole or not at all.
namespace job_files {
inline constexpr const char* job = "job.json";
inline constexpr const char* examples = "examples.jsonl";
inline constexpr const char* checkpoint = "checkpoint"; // folder
inline constexpr const char* adapter = "adapter";       // folder, PEFT
inline constexpr const char* start_adapter = "start-adapter"; // folder, PEFT: what the training goes on from
inline constexpr const char* scores = "scores.jsonl";   // one ScoredExample a line
inline constexpr const char* result = "result.json";    // written last: the job is finished
inline constexpr const char* stop = "stop";             // made by the owner to ask for an end; the worker looks each step
inline constexpr const char* log = "worker.log";
}

inline constexpr int job_version = 1; // of job.json; a greater one is Error(NewerFormat)

enum class JobKind {
    Train,
    Estimate, // the settings, examples and steps of a training, a few of them: time and memory of it, and nothing kept
    Score,
    Generate,
    Serve, // scores texts as they are sent, until nobody asks any more: protocol/serving.h
};

struct Example {
    std::int64_t id = 0;       // the comment's id in the document
    std::string text;          // UTF-8
    std::string label;         // empty: none
    Split split = Split::None;
};

struct GenerationSettings {
    std::string prompt;
    int max_length = 64;     // tokens of prompt and answer together
    double temperature = 0;  // 0: greedy
    int top_k = 0;           // 0: all
    double top_p = 1;
};

struct Job {
    JobKind kind = JobKind::Train;
    Task task;
    TrainingSettings settings;        // Train, Estimate; for Score and Serve only max_length counts
    GenerationSettings generation;    // Generate
    std::string model_path;           // a GGUF file, a Hugging Face folder or a Keras preset
    std::string base_model_name;      // base_model_name_or_path of the adapter
    std::string adapter_path;         // Score, Generate, Serve: an adapter folder; empty: the base model alone. Train: what its adapters begin with
    std::string device = "auto";      // auto, cpu, cuda, mps
    int threads = 0;                  // 0: all cores
    bool int8_products = false;       // Score: products in eight bits, with settings.base_weights int8, on a CPU
    int idle_seconds = 300;           // Serve: the worker ends after so long without a request
    std::string winnow_version;
};

struct ScoredExample {
    std::int64_t id = 0;
    std::vector<double> scores; // one a label, in the task's order; they add up to 1
    Split split = Split::None;
    bool cut = false;           // the comment was cut to fit max_length
};

// Throws Error(Usage) that names the first field that makes no sense: of the task, the settings, the generation, the
// device, or an empty model path.
void check_job(const Job& job);

// Each throws Error: NoSpace, Denied, NotFound, Damaged (naming file, line and field). write_job makes the folder, for
// its owner alone, and throws Error(Usage) for a job that check_job refuses, a label that is not the task's, an id
// twice. job.json is written last: a folder with it is whole.
void write_job(const std::filesystem::path& folder, const Job& job, const std::vector<Example>& examples);
void write_job_file(const std::filesystem::path& folder, const Job& job); // job.json alone, into a folder that is there
Job read_job(const std::filesystem::path& folder);
std::vector<Example> read_examples(const std::filesystem::path& folder);
void write_scores(const std::filesystem::path& folder, const std::vector<ScoredExample>& scores);
std::vector<ScoredExample> read_scores(const std::filesystem::path& folder);

}
