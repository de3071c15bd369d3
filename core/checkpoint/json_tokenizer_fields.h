#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace winnow {

// A token that is found in a text before the rest is split.
struct AddedToken {
    std::size_t id = 0;
    std::string text;
    bool special = false;
};

// What a tokenizer.json says, its fields checked; views point into the document.
struct JsonTokenizerFields {
    std::vector<std::string_view> vocab; // by id; empty where an added token stands
    std::vector<AddedToken> added_tokens;
    std::vector<std::pair<std::string_view, std::string_view>> merges; // the first of all comes first
    std::size_t unknown = 0;                                           // id
};

// Throws Error(Damaged) for a tokenizer that is not of Gemma's kind; names the field.
JsonTokenizerFields json_tokenizer_fields(const nlohmann::json& document, const std::filesystem::path& path);

}
