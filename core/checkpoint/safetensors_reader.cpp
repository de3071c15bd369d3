#include "checkpoint/checked.h"
#include "checkpoint/dequantize.h"
#include "checkpoint/safetensors.h"
#include "checkpoint/safetensors_types.h"
#include "checkpoint/strict_json.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace winnow {
namespace {

using nlohmann::json;

static_assert(std::endian::native == std::endian::little, "safetensors and GGUF files are little-endian");

constexpr std::uint64_t prefix_bytes = 8;
constexpr std::uint64_t header_limit = std::uint64_t{16} << 20;
constexpr std::size_t tensor_limit = 100'000;
constexpr int depth_limit = 4;

std::string read_header(const InputFile& file)
{
    if (file.size() < prefix_bytes)
        file.fail("it has " + std::to_string(file.size()) + " bytes, but a safetensors file has at least 8.");
    std::uint64_t length = 0;
    file.read_at(0, &length, sizeof length);
    if (length > header_limit)
        file.fail("its header claims " + std::to_string(length) + " bytes; at most 16 MiB are allowed.");
    if (length > file.size() - prefix_bytes)
        file.fail("its header claims " + std::to_string(length) + " bytes, more than the file has.");
    const std::string header = file.read_at(prefix_bytes, static_cast<std::size_t>(length));
    if (!header.starts_with('{'))
        file.fail("its header does not begin with \"{\".");
    return header;
}

std::map<std::string, std::string> read_metadata(const json& metadata, const InputFile& file)
{
    if (!metadata.is_object())
        file.fail("its __metadata__ is not an object.");
    std::map<std::string, std::string> result;
    for (const auto& [key, value] : metadata.items()) {
        if (!value.is_string())
            file.fail("its __metadata__ has something else than text under " + shown(key) + ".");
        result.emplace(key, value.get<std::string>());
    }
    return result;
}

// One tensor of the header; `data_begin` is where the numbers of the file begin.
class EntryReader {
public:
    EntryReader(const std::string& name, const json& description, const InputFile& file, std::uint64_t data_begin)
        : m_name(name), m_description(description), m_file(file), m_data_begin(data_begin)
    {
    }

    SafetensorsEntry read() const
    {
        if (!m_description.is_object())
            fail("is not described by an object");
        SafetensorsEntry entry;
        entry.name = m_name;
        entry.type = type();
        entry.shape = shape();
        read_span(entry);
        const auto count = checked_element_count(entry.shape);
        const auto expected = count ? checked_product(*count, static_cast<std::uint64_t>(bytes_of(entry.type))) : std::nullopt;
        if (!expected)
            fail("has a shape that is too large");
        if (*expected != entry.bytes)
            fail("has " + std::to_string(entry.bytes) + " bytes, but its shape and dtype ask for " + std::to_string(*expected));
        return entry;
    }

private:
    [[noreturn]] void fail(const std::string& reason) const { m_file.fail("its tensor " + shown(m_name) + " " + reason + "."); }

    const json& field(const char* key) const
    {
        const auto found = m_description.find(key);
        if (found == m_description.end())
            fail(std::string("has no ") + key);
        return *found;
    }

    ElementType type() const
    {
        const json& dtype = field("dtype");
        const auto type = dtype.is_string() ? element_type_named(dtype.get_ref<const std::string&>()) : std::nullopt;
        if (!type)
            fail("has an unknown dtype");
        return *type;
    }

    std::uint64_t whole_number(const json& value, const char* key) const
    {
        if (!value.is_number_unsigned() || value.get<std::uint64_t>() > INT64_MAX)
            fail(std::string("has something else than whole numbers in its ") + key);
        return value.get<std::uint64_t>();
    }

    std::vector<std::int64_t> shape() const
    {
        const json& dimensions = field("shape");
        if (!dimensions.is_array())
            fail("has a shape that is not a list");
        std::vector<std::int64_t> result;
        for (const json& dimension : dimensions)
            result.push_back(static_cast<std::int64_t>(whole_number(dimension, "shape")));
        return result;
    }

    void read_span(SafetensorsEntry& entry) const
    {
        const json& span = field("data_offsets");
        if (!span.is_array() || span.size() != 2)
            fail("has data_offsets that are not two numbers");
        const std::uint64_t begin = whole_number(span[0], "data_offsets");
        const std::uint64_t end = whole_number(span[1], "data_offsets");
        if (begin > end || end > m_file.size() - m_data_begin)
            fail("lies outside the file (data_offsets " + std::to_string(begin) + " to " + std::to_string(end) + ")");
        entry.offset = m_data_begin + begin;
        entry.bytes = end - begin;
    }

    const std::string& m_name;
    const json& m_description;
    const InputFile& m_file;
    std::uint64_t m_data_begin;
};

// The tensors cover the data without hole or overlap, from its first byte to its last.
void check_cover(const std::vector<SafetensorsEntry>& entries, const InputFile& file, std::uint64_t data_begin)
{
    std::vector<const SafetensorsEntry*> in_order;
    for (const SafetensorsEntry& entry : entries)
        in_order.push_back(&entry);
    std::sort(in_order.begin(), in_order.end(), [](const SafetensorsEntry* a, const SafetensorsEntry* b) {
        return std::pair(a->offset, a->bytes) < std::pair(b->offset, b->bytes);
    });
    std::uint64_t expected = data_begin;
    for (const SafetensorsEntry* entry : in_order) {
        if (entry->offset != expected)
            file.fail("there is a hole or an overlap before its tensor " + shown(entry->name) + " (data_offsets).");
        expected = entry->offset + entry->bytes;
    }
    if (expected != file.size())
        file.fail("its tensors end at byte " + std::to_string(expected) + ", but the file has " + std::to_string(file.size()) + ".");
}

StoredType stored_type(const SafetensorsEntry& entry, const InputFile& file)
{
    if (const auto type = stored_type_of(entry.type))
        return *type;
    file.fail("its tensor " + shown(entry.name) + " has the dtype " + std::string(name_of(entry.type))
              + "; only F32, F16 and BF16 can be read.");
}

}

SafetensorsFile::SafetensorsFile(const std::filesystem::path& path) : m_file(path)
{
    const std::string header = read_header(m_file);
    const std::uint64_t data_begin = prefix_bytes + header.size();
    const json document = parse_strict_json(header, depth_limit, path);
    if (document.size() > tensor_limit + 1)
        m_file.fail("it has " + std::to_string(document.size()) + " tensors; at most 100000 are allowed.");
    for (const auto& [name, description] : document.items()) {
        if (name == "__metadata__")
            m_metadata = read_metadata(description, m_file);
        else
            m_entries.push_back(EntryReader(name, description, m_file, data_begin).read());
    }
    check_cover(m_entries, m_file, data_begin);
}

const SafetensorsEntry* SafetensorsFile::find(std::string_view name) const
{
    // nlohmann's objects are ordered by key, so the entries are too.
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), name,
                                        [](const SafetensorsEntry& entry, std::string_view wanted) { return entry.name < wanted; });
    return found != m_entries.end() && found->name == name ? &*found : nullptr;
}

const SafetensorsEntry& SafetensorsFile::entry(std::string_view name) const
{
    if (const SafetensorsEntry* found = find(name))
        return *found;
    m_file.fail("it has no tensor " + shown(name) + ".");
}

void SafetensorsFile::read(const SafetensorsEntry& entry, void* out) const
{
    m_file.read_at(entry.offset, out, static_cast<std::size_t>(entry.bytes));
}

std::vector<float> SafetensorsFile::read_floats(const SafetensorsEntry& entry) const
{
    const StoredType type = stored_type(entry, m_file);
    std::vector<float> numbers(static_cast<std::size_t>(entry.element_count()));
    widen_from_file(m_file, entry.offset, type, entry.element_count(), numbers.data());
    return numbers;
}

}
