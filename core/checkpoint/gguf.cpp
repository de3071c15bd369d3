#include "checkpoint/gguf.h"

#include "checkpoint/gguf_head.h"

#include <cstring>

namespace winnow {
namespace {

std::string_view list_of(GgufType element)
{
    if (element == GgufType::String)
        return "a list of texts";
    return element == GgufType::F32 ? "a list of FLOAT32" : "a list of INT32";
}

template<typename Number>
std::vector<Number> unpack(const GgufArray& array)
{
    std::vector<Number> numbers(static_cast<std::size_t>(array.count));
    if (!numbers.empty())
        std::memcpy(numbers.data(), array.bytes.data(), numbers.size() * sizeof(Number));
    return numbers;
}

}

GgufFile::GgufFile(const std::filesystem::path& path) : m_file(path)
{
    GgufHead head = read_gguf_head(m_file);
    m_metadata = std::move(head.metadata);
    m_tensors = std::move(head.tensors);
}

bool GgufFile::has(std::string_view key) const
{
    return m_metadata.find(key) != m_metadata.end();
}

std::uint64_t GgufFile::whole_number(std::string_view key) const
{
    const GgufValue& found = value(key);
    if (const auto* number = std::get_if<std::uint64_t>(&found.value))
        return *number;
    const auto* number = std::get_if<std::int64_t>(&found.value);
    if (!number || *number < 0)
        fail_type(key, "a whole number");
    return static_cast<std::uint64_t>(*number);
}

std::uint64_t GgufFile::whole_number(std::string_view key, std::uint64_t otherwise) const
{
    return has(key) ? whole_number(key) : otherwise;
}

double GgufFile::number(std::string_view key) const
{
    if (const auto* number = std::get_if<double>(&value(key).value))
        return *number;
    fail_type(key, "a floating-point number");
}

double GgufFile::number(std::string_view key, double otherwise) const
{
    return has(key) ? number(key) : otherwise;
}

bool GgufFile::truth(std::string_view key, bool otherwise) const
{
    if (!has(key))
        return otherwise;
    if (const auto* truth = std::get_if<bool>(&value(key).value))
        return *truth;
    fail_type(key, "true or false");
}

const std::string& GgufFile::text(std::string_view key) const
{
    if (const auto* text = std::get_if<std::string>(&value(key).value))
        return *text;
    fail_type(key, "a text");
}

std::vector<std::string_view> GgufFile::texts(std::string_view key) const
{
    const GgufArray& packed = array(key, GgufType::String);
    std::vector<std::string_view> result;
    result.reserve(static_cast<std::size_t>(packed.count));
    std::string_view left = packed.bytes;
    while (!left.empty()) {
        std::uint64_t length = 0;
        std::memcpy(&length, left.data(), sizeof length);
        result.push_back(left.substr(sizeof length, static_cast<std::size_t>(length)));
        left.remove_prefix(sizeof length + static_cast<std::size_t>(length));
    }
    return result;
}

std::vector<float> GgufFile::floats(std::string_view key) const
{
    return unpack<float>(array(key, GgufType::F32));
}

std::vector<std::int32_t> GgufFile::integers(std::string_view key) const
{
    return unpack<std::int32_t>(array(key, GgufType::I32));
}

const GgufValue& GgufFile::value(std::string_view key) const
{
    const auto found = m_metadata.find(key);
    if (found == m_metadata.end())
        m_file.fail("its metadata has no " + shown(key) + ".");
    return found->second;
}

const GgufArray& GgufFile::array(std::string_view key, GgufType element) const
{
    const auto* found = std::get_if<GgufArray>(&value(key).value);
    if (!found || found->element != element)
        fail_type(key, list_of(element));
    return *found;
}

void GgufFile::fail_type(std::string_view key, std::string_view expected) const
{
    m_file.fail("its metadata " + shown(key) + " is not " + std::string(expected) + ".");
}

}
