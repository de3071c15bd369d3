#include "checkpoint/strict_json.h"

#include "checkpoint/input_file.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace winnow {
namespace {

using nlohmann::json;

// Looks through JSON without building it: one set of keys for each object that is open. (The parser's own callback
// searches the whole object after each member, which a header of 100,000 tensors would make unbearable.)
class Check : public nlohmann::json_sax<json> {
public:
    Check(int depth_limit, const std::filesystem::path& path) : m_depth_limit(depth_limit), m_path(path) {}

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override { return open(); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(); }
    bool end_array() override { return close(); }

    bool key(string_t& key) override
    {
        if (!m_keys.back().insert(key).second)
            throw damaged_model_file(m_path, "its JSON has the key " + shown(key) + " twice.");
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override
    {
        throw damaged_model_file(m_path, "it should hold JSON in UTF-8, but that JSON is broken.");
    }

private:
    bool open()
    {
        if (static_cast<int>(m_keys.size()) == m_depth_limit)
            throw damaged_model_file(m_path, "its JSON is nested deeper than " + std::to_string(m_depth_limit) + " levels.");
        m_keys.emplace_back();
        return true;
    }

    bool close()
    {
        m_keys.pop_back();
        return true;
    }

    int m_depth_limit;
    const std::filesystem::path& m_path;
    std::vector<std::unordered_set<std::string>> m_keys;
};

}

json parse_strict_json(std::string_view text, int depth_limit, const std::filesystem::path& path)
{
    Check check(depth_limit, path);
    json::sax_parse(text.begin(), text.end(), &check);
    return json::parse(text.begin(), text.end());
}

}
