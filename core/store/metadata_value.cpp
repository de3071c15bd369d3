#include "store/metadata_value.h"

#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <charconv>
#include <cmath>

namespace winnow {

std::optional<std::string> metadata_value(std::string_view metadata, std::string_view key)
{
    const nlohmann::json object = nlohmann::json::parse(metadata, nullptr, false);
    if (!object.is_object())
        return std::nullopt;
    const auto found = object.find(key);
    if (found == object.end() || found->is_null())
        return std::nullopt;
    return found->is_string() ? found->get<std::string>() : found->dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

MetadataKey::MetadataKey(std::string value) : m_text(std::move(value))
{
    const char* const end = m_text.data() + m_text.size();
    const auto [stopped, error] = std::from_chars(m_text.data(), end, m_number);
    m_is_number = error == std::errc() && stopped == end && std::isfinite(m_number);
}

bool MetadataKey::operator<(const MetadataKey& other) const
{
    if (m_is_number != other.m_is_number)
        return m_is_number;
    if (m_is_number)
        return m_number < other.m_number;
    const int order = sqlite3_stricmp(m_text.c_str(), other.m_text.c_str());
    return order != 0 ? order < 0 : m_text < other.m_text;
}

}
