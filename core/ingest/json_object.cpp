#include "ingest/json_object.h"

#include "common/ascii.h"
#include "ingest/record_reader.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_set>

namespace winnow {

namespace {

using nlohmann::json;

constexpr std::size_t deepest = 64;
constexpr std::size_t longest_key = 1000; // bytes, with those of the objects around: each member has them again

// Takes nlohmann's events. Values inside an array are written out again as JSON text instead of being built: neither depth
// nor number of members costs memory beyond the text.
class ObjectReader : public nlohmann::json_sax<json> {
public:
    explicit ObjectReader(JsonMembers& members) : m_members(members) {}

    const std::string& fault() const { return m_fault; }

    bool null() override { return is_member() ? take(std::nullopt) : scalar("null"); }
    bool boolean(bool value) override { return scalar(value ? "true" : "false"); }
    bool number_integer(number_integer_t value) override { return scalar(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return scalar(std::to_string(value)); }
    bool number_float(number_float_t, const string_t& written) override { return scalar(written); }
    bool string(string_t& value) override
    {
        return is_member() ? take(std::move(value)) : scalar(json_string(value));
    }
    bool binary(binary_t&) override { return fail("it is not JSON"); }

    bool start_object(std::size_t) override { return is_member() ? enter() : open('{'); }
    bool start_array(std::size_t) override { return open('['); }
    bool end_object() override { return is_member() && !m_outer.empty() ? leave() : close('}'); }
    bool end_array() override { return close(']'); }

    bool key(string_t& name) override
    {
        if (!is_member()) {
            separate();
            m_nested.append(json_string(name)).push_back(':');
            m_after_key = true;
            return true;
        }
        m_key = m_prefix + name;
        if (!m_prefix.empty() && (m_key.size() > longest_key || m_members.size() >= most_columns))
            return fail("an object in it has too many or too long keys");
        return m_keys.insert(m_key).second || fail("a key comes twice in it");
    }

    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override
    {
        return fail("it is not valid JSON");
    }

private:
    bool fail(const char* fault)
    {
        m_fault = fault;
        return false;
    }

    bool take(std::optional<std::string> value)
    {
        m_members.emplace_back(m_key, std::move(value));
        return true;
    }

    bool scalar(const std::string& written)
    {
        if (m_open.empty())
            return fail("it is no JSON object");
        if (is_member())
            return take(written);
        separate();
        m_nested.append(written);
        return true;
    }

    void separate()
    {
        if (!m_after_key && m_nested.back() != '[' && m_nested.back() != '{')
            m_nested.push_back(',');
        m_after_key = false;
    }

    // What comes is a member of the object, or of one in it: not of an array.
    bool is_member() const { return !m_open.empty() && m_open.find('[') == std::string::npos; }

    // Into an object that is the value of a member.
    bool enter()
    {
        if (m_open.size() >= deepest)
            return fail("it is nested too deeply");
        if (m_key.size() > longest_key)
            return fail("an object in it has too many or too long keys");
        m_open.push_back('{');
        m_outer.push_back({m_prefix, m_members.size()});
        m_prefix = m_key + '.';
        return true;
    }

    bool leave()
    {
        m_open.pop_back();
        if (m_members.size() == m_outer.back().members)
            m_members.emplace_back(m_prefix.substr(0, m_prefix.size() - 1), "{}");
        m_prefix = m_outer.back().prefix;
        m_outer.pop_back();
        return true;
    }

    bool open(char bracket)
    {
        if (m_open.empty() && bracket == '[')
            return fail("it is no JSON object");
        if (m_open.size() >= deepest)
            return fail("it is nested too deeply");
        if (!m_open.empty() && !is_member())
            separate();
        if (!m_open.empty())
            m_nested.push_back(bracket);
        m_after_key = false;
        m_open.push_back(bracket);
        return true;
    }

    bool close(char bracket)
    {
        m_open.pop_back();
        if (m_open.empty())
            return true;
        m_nested.push_back(bracket);
        if (!is_member())
            return true;
        const bool taken = take(std::move(m_nested));
        m_nested.clear();
        return taken;
    }

    struct Outer {
        std::string prefix;
        std::size_t members; // before the inner object's
    };

    JsonMembers& m_members;
    std::unordered_set<std::string> m_keys;
    std::string m_key;
    std::string m_prefix; // of the keys of the object that is read: "author."
    std::vector<Outer> m_outer;
    std::string m_nested;
    std::string m_open; // the brackets that are open
    bool m_after_key = false;
    std::string m_fault;
};

}

std::string parse_json_object(std::string_view text, JsonMembers& members)
{
    members.clear();
    ObjectReader reader(members);
    json::sax_parse(text.begin(), text.end(), &reader);
    return reader.fault();
}

std::string json_string(std::string_view text)
{
    const auto is_plain = [](char character) { return static_cast<unsigned char>(character) >= 0x20 && character != '"' && character != '\\'; };
    if (is_ascii(text) && std::ranges::all_of(text, is_plain))
        return std::string(1, '"').append(text).append(1, '"');
    return json(text).dump(-1, ' ', false, json::error_handler_t::replace);
}

}
