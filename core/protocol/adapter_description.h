#pragma once

#include "classify/task.h"
#include "protocol/threshold_choice.h"
#include "protocol/training_settings.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

inline constexpr const char* adapter_description_file = "winnow.json"; // in the adapter's folder

// A text and the scores that it had when the run ended: one a label, in the task's order.
struct GoldenRow {
    std::string text;
    std::vector<double> scores;
};

// What PEFT's files do not say of an adapter, and a user of it must know: the question it answers, the threshold, how
// it was trained.
struct AdapterDescription {
    Task task;
    std::optional<double> threshold; // of the positive label's score; none without a validation part to choose it on
    ThresholdChoice threshold_choice; // where there is a threshold
    TrainingSettings settings;
    std::string base_model_name;
    std::map<std::string, std::string> base_model_sha256; // of every weight file, by file name
    std::string winnow_version;
    std::vector<GoldenRow> golden_rows; // none: of an adapter from before there were any
    std::string golden_weights = "F32"; // what the base model's weights were computed in for them: F32, or BF16 on a GPU
};

// Writes winnow.json into an adapter's folder: equal descriptions give equal bytes. "prompt" there is for other programs;
// it is not read. Throws Error: NoSpace, Denied, NotFound.
void write_adapter_description(const std::filesystem::path& folder, const AdapterDescription& description);

// Throws Error: NotFound (says whether the folder is no adapter, or one that Winnow did not make), Denied, Damaged (file
// and field), NewerFormat.
AdapterDescription read_adapter_description(const std::filesystem::path& folder);

}
