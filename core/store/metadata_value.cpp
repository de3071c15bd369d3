#include "store/metadata_value.h"

#include <nlohmann/json.hpp>
#include <sqlite3.h>
#include <unicode/utf8.h>

#include <charconv>
#include <cmath>

namespace winnow {
namespace {

std::string as_shown(const nlohmann::json& value)
{
    return value.is_string() ? value.get<std::string>() : value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

// No character is cut.
std::string beginning(std::string text)
{
    if (text.size() > metadata_key_size) {
        const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
        auto end = static_cast<std::int64_t>(metadata_key_size);
        U8_SET_CP_START(bytes, 0, end);
        text.resize(static_cast<std::size_t>(end));
    }
    return text;
}

}

std::optional<std::string> metadata_value(std::string_view metadata, std::string_view key)
{
    const nlohmann::json object = nlohmann::json::parse(metadata, nullptr, false);
    if (!object.is_object())
        return std::nullopt;
    const auto found = object.find(key);
    if (found == object.end() || found->is_null())
        return std::nullopt;
    return as_shown(*found);
}

std::vector<std::pair<std::string, std::string>> values_of_metadata(std::string_view metadata)
{
    std::vector<std::pair<std::string, std::string>> values;
    const nlohmann::json object = nlohmann::json::parse(metadata, nullptr, false);
    if (object.is_object())
        for (const auto& [name, value] : object.items())
            if (!value.is_null())
                values.emplace_back(name, as_shown(value));
    return values;
}

MetadataKey::MetadataKey(std::string value) : m_is_whole(value.size() <= metadata_key_size), m_text(beginning(std::move(value)))
{
    const char* const end = m_text.data() + m_text.size();
    const auto [stopped, error] = std::from_chars(m_text.data(), end, m_number);
    m_is_number = error == std::errc() && stopped == end && std::isfinite(m_number);
    if (!m_is_number)
        m_number = 0;
}

bool MetadataKey::operator<(const MetadataKey& other) const
{
    if (m_is_number != other.m_is_number)
        return m_is_number;
    if (m_is_number && m_number != other.m_number)
        return m_number < other.m_number;
    return sqlite3_stricmp(m_text.c_str(), other.m_text.c_str()) < 0;
}

}
