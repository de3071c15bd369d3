#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace winnow {

// One value of a comment's metadata (a JSON object) as the table shows it: text without quotes, anything else as JSON.
// Empty where there is none, and for what is no JSON object.
std::optional<std::string> metadata_value(std::string_view metadata, std::string_view key);

// All of them, with their names.
std::vector<std::pair<std::string, std::string>> values_of_metadata(std::string_view metadata);

// Bytes of a value by which it is ordered and found.
inline constexpr std::size_t metadata_key_size = 64;

// Orders such values: numbers by their size, then texts, upper and lower case of ASCII alike. Of a long value the beginning
// counts.
class MetadataKey {
public:
    explicit MetadataKey(std::string value);
    bool operator<(const MetadataKey& other) const;

    bool is_number() const { return m_is_number; }
    double number() const { return m_number; }
    const std::string& text() const { return m_text; } // a number's too
    bool is_whole() const { return m_is_whole; }       // the value is no longer than the text here

private:
    bool m_is_number;
    bool m_is_whole;
    double m_number = 0;
    std::string m_text;
};

}
