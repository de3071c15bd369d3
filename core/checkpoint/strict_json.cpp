#include "checkpoint/strict_json.h"

#include "checkpoint/input_file.h"

#include <set>
#include <string>
#include <vector>

namespace winnow {
namespace {

using nlohmann::json;

// Watches the parser: one set of keys for each object that is open.
class Watch {
public:
    Watch(int depth_limit, const std::filesystem::path& path) : m_depth_limit(depth_limit), m_path(path) {}

    bool operator()(int depth, json::parse_event_t event, const json& parsed)
    {
        if (event == json::parse_event_t::object_start || event == json::parse_event_t::array_start) {
            if (depth >= m_depth_limit)
                throw damaged_model_file(m_path, "its JSON is nested deeper than " + std::to_string(m_depth_limit) + " levels.");
            m_keys.resize(static_cast<std::size_t>(depth) + 1);
            m_keys.back().clear();
        } else if (event == json::parse_event_t::key) {
            const std::string& key = parsed.get_ref<const std::string&>();
            m_keys.resize(static_cast<std::size_t>(depth));
            if (!m_keys.back().insert(key).second)
                throw damaged_model_file(m_path, "its JSON has the key " + shown(key) + " twice.");
        }
        return true;
    }

private:
    int m_depth_limit;
    const std::filesystem::path& m_path;
    std::vector<std::set<std::string>> m_keys;
};

}

json parse_strict_json(std::string_view text, int depth_limit, const std::filesystem::path& path)
{
    try {
        return json::parse(text.begin(), text.end(), Watch(depth_limit, path));
    } catch (const json::exception&) {
        throw damaged_model_file(path, "it should hold JSON in UTF-8, but that JSON is broken.");
    }
}

}
