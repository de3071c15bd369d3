#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace winnow {

// One value of a comment's metadata (a JSON object) as the table shows it: text without quotes, anything else as JSON.
// Empty where there is none, and for what is no JSON object.
std::optional<std::string> metadata_value(std::string_view metadata, std::string_view key);

// Orders such values: numbers by their size, then texts, upper and lower case of ASCII alike.
class MetadataKey {
public:
    explicit MetadataKey(std::string value);
    bool operator<(const MetadataKey& other) const;

private:
    bool m_is_number;
    double m_number = 0;
    std::string m_text;
};

}
