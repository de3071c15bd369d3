#pragma once

#include "classify/task.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace winnow {

// What a PEFT adapter does not say of itself and a classifier needs: winnow.json in an exported folder.
struct AdapterCard {
    Task task;
    std::string base_model;          // base_model_name_or_path
    std::string recipe;
    int max_length = 128;            // tokens of prompt and label
    std::optional<double> threshold; // of the positive label's score, chosen on validation
    std::optional<double> validation_auc;
    std::int64_t trained_examples = 0;
    std::string winnow_version;
};

namespace adapter_files {
inline constexpr const char* card = "winnow.json";
inline constexpr const char* readme = "README.md";
}

std::string adapter_card_json(const AdapterCard& card);
// Throws Error: NotFound, Damaged (which field).
AdapterCard read_adapter_card(const std::filesystem::path& folder);
AdapterCard parse_adapter_card(std::string_view json, const std::string& where);

// README.md: Hugging Face's model card, with the prompt and a way to score a text with PEFT.
std::string model_card(const AdapterCard& card);

}
