#include "checkpoint/gguf_head.h"

#include "checkpoint/checked.h"
#include "checkpoint/dequantize.h"
#include "checkpoint/gguf_stream.h"

#include <bit>
#include <set>

namespace winnow {
namespace {

// Far above what models have; they keep a damaged count from costing time and memory (CVE-2024-23605).
constexpr std::uint64_t key_limit = 65'535;
constexpr std::uint64_t text_limit = std::uint64_t{16} << 20;
constexpr std::uint64_t name_limit = 127;
constexpr std::uint64_t metadata_limit = 65'536;
constexpr std::uint64_t tensor_limit = 100'000;
constexpr std::uint64_t array_limit = std::uint64_t{1} << 24;
constexpr std::uint64_t alignment_limit = 4096;
constexpr std::uint64_t default_alignment = 32;

// Bytes of a value of fixed size; 0 for text and lists.
std::uint64_t bytes_of(GgufType type)
{
    switch (type) {
    case GgufType::U8:
    case GgufType::I8:
    case GgufType::Bool:
        return 1;
    case GgufType::U16:
    case GgufType::I16:
        return 2;
    case GgufType::U32:
    case GgufType::I32:
    case GgufType::F32:
        return 4;
    case GgufType::U64:
    case GgufType::I64:
    case GgufType::F64:
        return 8;
    case GgufType::String:
    case GgufType::Array:
        return 0;
    }
    return 0;
}

class HeadReader {
public:
    explicit HeadReader(const InputFile& file) : m_file(file), m_stream(file) {}

    GgufHead read()
    {
        read_magic();
        const auto tensors = count("the number of tensors", tensor_limit);
        const auto values = count("the number of metadata values", metadata_limit);
        for (std::uint64_t i = 0; i < values; ++i)
            read_metadata();
        read_alignment();
        for (std::uint64_t i = 0; i < tensors; ++i)
            read_tensor();
        place_tensors();
        return std::move(m_head);
    }

private:
    void read_magic()
    {
        if (m_stream.bytes(std::min<std::uint64_t>(4, m_stream.left()), "its first bytes") != "GGUF")
            m_file.fail("it does not begin with \"GGUF\".");
        const auto version = m_stream.number<std::uint32_t>("its version");
        if (version != 2 && version != 3)
            m_file.fail("its GGUF version is " + std::to_string(version) + "; 2 and 3 can be read.");
    }

    std::uint64_t count(const char* what, std::uint64_t limit)
    {
        const auto number = m_stream.number<std::uint64_t>(what);
        if (number > limit)
            m_file.fail(std::string(what) + " is " + std::to_string(number) + "; at most " + std::to_string(limit) + " are allowed.");
        return number;
    }

    GgufType type(const std::string& key)
    {
        const auto number = m_stream.number<std::uint32_t>("the type of a metadata value");
        if (number > static_cast<std::uint32_t>(GgufType::F64))
            m_file.fail("its metadata " + shown(key) + " has the unknown type " + std::to_string(number) + ".");
        return static_cast<GgufType>(number);
    }

    void read_metadata()
    {
        const std::string key = m_stream.text(key_limit, "a metadata key");
        if (key.empty())
            m_file.fail("it has a metadata key without a name.");
        GgufValue value;
        value.type = type(key);
        value.value = read_value(value.type, key);
        if (!m_head.metadata.emplace(key, std::move(value)).second)
            m_file.fail("its metadata key " + shown(key) + " is there twice.");
    }

    decltype(GgufValue::value) read_value(GgufType type, const std::string& key)
    {
        constexpr const char* what = "a metadata value";
        switch (type) {
        case GgufType::U8:
            return std::uint64_t{m_stream.number<std::uint8_t>(what)};
        case GgufType::I8:
            return std::int64_t{m_stream.number<std::int8_t>(what)};
        case GgufType::U16:
            return std::uint64_t{m_stream.number<std::uint16_t>(what)};
        case GgufType::I16:
            return std::int64_t{m_stream.number<std::int16_t>(what)};
        case GgufType::U32:
            return std::uint64_t{m_stream.number<std::uint32_t>(what)};
        case GgufType::I32:
            return std::int64_t{m_stream.number<std::int32_t>(what)};
        case GgufType::F32:
            return double{m_stream.number<float>(what)};
        case GgufType::Bool:
            return read_truth(key);
        case GgufType::String:
            return m_stream.text(text_limit, what);
        case GgufType::Array:
            return read_array(key);
        case GgufType::U64:
            return m_stream.number<std::uint64_t>(what);
        case GgufType::I64:
            return m_stream.number<std::int64_t>(what);
        case GgufType::F64:
            return m_stream.number<double>(what);
        }
        return false;
    }

    bool read_truth(const std::string& key)
    {
        const auto byte = m_stream.number<std::uint8_t>("a metadata value");
        if (byte > 1)
            m_file.fail("its metadata " + shown(key) + " should be true or false (1 or 0), but is " + std::to_string(byte) + ".");
        return byte == 1;
    }

    GgufArray read_array(const std::string& key)
    {
        GgufArray array;
        array.element = type(key);
        if (array.element == GgufType::Array)
            m_file.fail("its metadata " + shown(key) + " is a list of lists; none is allowed.");
        array.count = count("the length of a metadata list", array_limit);
        if (array.element == GgufType::String)
            array.bytes = read_texts(array.count);
        else
            array.bytes = m_stream.bytes(array.count * bytes_of(array.element), "a metadata list");
        return array;
    }

    std::string read_texts(std::uint64_t texts)
    {
        constexpr const char* what = "a text of a metadata list";
        if (texts > m_stream.left() / sizeof(std::uint64_t))
            m_file.fail("a metadata list claims " + std::to_string(texts) + " texts, more than the file has left.");
        std::string packed;
        for (std::uint64_t i = 0; i < texts; ++i) {
            const std::string text = m_stream.text(text_limit, what);
            const std::uint64_t length = text.size();
            packed.append(reinterpret_cast<const char*>(&length), sizeof length);
            packed += text;
        }
        return packed;
    }

    void read_alignment()
    {
        const auto found = m_head.metadata.find("general.alignment");
        if (found == m_head.metadata.end())
            return;
        if (found->second.type != GgufType::U32)
            m_file.fail("its metadata \"general.alignment\" is not of the type UINT32.");
        m_alignment = std::get<std::uint64_t>(found->second.value);
        if (!std::has_single_bit(m_alignment) || m_alignment > alignment_limit)
            m_file.fail("its metadata \"general.alignment\" is " + std::to_string(m_alignment)
                        + "; a power of two up to 4096 is expected.");
    }

    void read_tensor()
    {
        GgufTensor tensor;
        tensor.name = m_stream.text(name_limit, "the name of a tensor");
        if (tensor.name.empty() || !m_names.insert(tensor.name).second)
            m_file.fail("its tensor " + shown(tensor.name) + " is there twice or has no name.");
        tensor.shape = read_shape(tensor.name);
        const auto type = m_stream.number<std::uint32_t>("the type of a tensor");
        const auto stored = stored_type_of_ggml(type);
        if (!stored)
            fail_tensor(tensor.name, "is stored as ggml type " + std::to_string(type)
                        + "; " + names_of_stored_types() + " can be read");
        tensor.type = *stored;
        tensor.offset = m_stream.number<std::uint64_t>("the offset of a tensor");
        m_head.tensors.push_back(std::move(tensor));
    }

    std::vector<std::int64_t> read_shape(const std::string& name)
    {
        const auto rank = m_stream.number<std::uint32_t>("the rank of a tensor");
        if (rank < 1 || rank > 4)
            fail_tensor(name, "has " + std::to_string(rank) + " dimensions; 1 to 4 are allowed");
        std::vector<std::int64_t> shape(rank);
        for (auto dimension = shape.rbegin(); dimension != shape.rend(); ++dimension) {
            const auto length = m_stream.number<std::uint64_t>("the shape of a tensor");
            if (length == 0 || length > INT64_MAX)
                fail_tensor(name, "has a dimension of " + std::to_string(length));
            *dimension = static_cast<std::int64_t>(length);
        }
        return shape;
    }

    // Bytes of a tensor, whose rows must be whole blocks.
    std::uint64_t stored_bytes(const GgufTensor& tensor) const
    {
        const BlockSize block = block_size(tensor.type);
        if (tensor.shape.back() % block.elements != 0)
            fail_tensor(tensor.name, "has rows of " + std::to_string(tensor.shape.back()) + " elements, which are no whole blocks of "
                        + std::string(name_of(tensor.type)));
        const auto count = checked_element_count(tensor.shape);
        const auto blocks = count ? *count / static_cast<std::uint64_t>(block.elements) : 0;
        const auto bytes = checked_product(blocks, static_cast<std::uint64_t>(block.bytes));
        if (!count || !bytes)
            fail_tensor(tensor.name, "has a shape that is too large");
        return *bytes;
    }

    // Each tensor must lie where the padded sizes of those before it end, as ggml writes and expects them.
    void place_tensors()
    {
        const auto data_begin = checked_padding(m_stream.position(), m_alignment);
        std::uint64_t expected = 0;
        for (GgufTensor& tensor : m_head.tensors) {
            if (tensor.offset != expected)
                fail_tensor(tensor.name, "has the offset " + std::to_string(tensor.offset) + ", but "
                            + std::to_string(expected) + " was expected");
            const std::uint64_t bytes = stored_bytes(tensor);
            const auto begin = checked_sum(data_begin.value(), tensor.offset);
            const auto end = begin ? checked_sum(*begin, bytes) : std::nullopt;
            if (!end || *end > m_file.size())
                fail_tensor(tensor.name, "does not lie inside the file, which was perhaps cut short");
            tensor.offset = *begin;
            expected = checked_padding(expected + bytes, m_alignment).value(); // fits: the end lies inside the file
        }
    }

    [[noreturn]] void fail_tensor(const std::string& name, const std::string& reason) const
    {
        m_file.fail("its tensor " + shown(name) + " " + reason + ".");
    }

    const InputFile& m_file;
    GgufStream m_stream;
    GgufHead m_head;
    std::set<std::string> m_names;
    std::uint64_t m_alignment = default_alignment;
};

}

GgufHead read_gguf_head(const InputFile& file)
{
    return HeadReader(file).read();
}

}
