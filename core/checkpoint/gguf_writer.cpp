#include "checkpoint/gguf_writer.h"

#include "checkpoint/checked.h"
#include "checkpoint/dequantize.h"
#include "common/files.h"
#include "common/output_file.h"

#include <bit>
#include <cstring>

namespace winnow {
namespace {

static_assert(std::endian::native == std::endian::little, "GGUF and the machines that Winnow runs on are little-endian");

constexpr std::uint32_t version = 3;
constexpr std::uint64_t alignment = 32; // what a reader assumes without general.alignment

template<typename Number>
std::string raw(Number number)
{
    std::string bytes(sizeof number, '\0');
    std::memcpy(bytes.data(), &number, sizeof number);
    return bytes;
}

std::string raw_text(std::string_view text)
{
    return raw(std::uint64_t{text.size()}) + std::string(text);
}

std::uint64_t padded(std::uint64_t size)
{
    return checked_padding(size, alignment).value();
}

std::string padding_after(std::uint64_t size)
{
    return std::string(padded(size) - size, '\0');
}

template<typename Number>
GgufValue list_of(GgufType element, const std::vector<Number>& numbers)
{
    std::string bytes(reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(Number));
    return {GgufType::Array, GgufArray{element, numbers.size(), std::move(bytes)}};
}

std::string raw_value(const GgufValue& value)
{
    switch (value.type) {
    case GgufType::U8:
        return raw(static_cast<std::uint8_t>(std::get<std::uint64_t>(value.value)));
    case GgufType::I8:
        return raw(static_cast<std::int8_t>(std::get<std::int64_t>(value.value)));
    case GgufType::U16:
        return raw(static_cast<std::uint16_t>(std::get<std::uint64_t>(value.value)));
    case GgufType::I16:
        return raw(static_cast<std::int16_t>(std::get<std::int64_t>(value.value)));
    case GgufType::U32:
        return raw(static_cast<std::uint32_t>(std::get<std::uint64_t>(value.value)));
    case GgufType::I32:
        return raw(static_cast<std::int32_t>(std::get<std::int64_t>(value.value)));
    case GgufType::U64:
        return raw(std::get<std::uint64_t>(value.value));
    case GgufType::I64:
        return raw(std::get<std::int64_t>(value.value));
    case GgufType::F32:
        return raw(static_cast<float>(std::get<double>(value.value)));
    case GgufType::F64:
        return raw(std::get<double>(value.value));
    case GgufType::Bool:
        return raw(static_cast<std::uint8_t>(std::get<bool>(value.value)));
    case GgufType::String:
        return raw_text(std::get<std::string>(value.value));
    case GgufType::Array: {
        const auto& array = std::get<GgufArray>(value.value);
        return raw(static_cast<std::uint32_t>(array.element)) + raw(array.count) + array.bytes;
    }
    }
    return {};
}

std::string tensor_entry(const GgufOutput& tensor, std::uint64_t offset)
{
    std::string entry = raw_text(tensor.name) + raw(static_cast<std::uint32_t>(tensor.shape.size()));
    for (auto dimension = tensor.shape.rbegin(); dimension != tensor.shape.rend(); ++dimension)
        entry += raw(static_cast<std::uint64_t>(*dimension));
    return entry + raw(ggml_type_of(tensor.type)) + raw(offset);
}

std::string head_of(const GgufMetadata& metadata, const std::vector<GgufOutput>& tensors)
{
    std::string head = "GGUF" + raw(version) + raw(std::uint64_t{tensors.size()}) + raw(std::uint64_t{metadata.size()});
    for (const auto& [key, value] : metadata)
        head += raw_text(key) + raw(static_cast<std::uint32_t>(value.type)) + raw_value(value);
    std::uint64_t offset = 0;
    for (const GgufOutput& tensor : tensors) {
        head += tensor_entry(tensor, offset);
        offset += padded(stored_bytes(tensor.type, tensor.shape));
    }
    return head + padding_after(head.size());
}

}

GgufValue gguf_text(std::string text)
{
    return {GgufType::String, std::move(text)};
}

GgufValue gguf_whole(std::uint32_t number)
{
    return {GgufType::U32, std::uint64_t{number}};
}

GgufValue gguf_number(float number)
{
    return {GgufType::F32, double{number}};
}

GgufValue gguf_truth(bool truth)
{
    return {GgufType::Bool, truth};
}

GgufValue gguf_texts(const std::vector<std::string>& texts)
{
    GgufArray array{GgufType::String, texts.size(), {}};
    for (const std::string& text : texts)
        array.bytes += raw_text(text);
    return {GgufType::Array, std::move(array)};
}

GgufValue gguf_floats(const std::vector<float>& numbers)
{
    return list_of(GgufType::F32, numbers);
}

GgufValue gguf_integers(const std::vector<std::int32_t>& numbers)
{
    return list_of(GgufType::I32, numbers);
}

std::uint64_t stored_bytes(StoredType type, const std::vector<std::int64_t>& shape)
{
    const BlockSize block = block_size(type);
    const std::optional<std::uint64_t> count = checked_element_count(shape);
    if (!count || shape.empty() || shape.back() % block.elements != 0)
        throw Error(ErrorKind::Internal, "A tensor's rows are no whole blocks. Please report this fault.");
    return checked_product(*count / static_cast<std::uint64_t>(block.elements), static_cast<std::uint64_t>(block.bytes)).value();
}

void write_gguf(const std::filesystem::path& path, const GgufMetadata& metadata, const std::vector<GgufOutput>& tensors)
{
    const std::string head = head_of(metadata, tensors);
    write_file_atomically(path, [&](const std::filesystem::path& temporary) {
        OutputFile file(temporary, path);
        file.write(head);
        for (const GgufOutput& tensor : tensors) {
            const std::uint64_t bytes = stored_bytes(tensor.type, tensor.shape);
            pass_on(tensor.name, tensor.bytes, [&](std::string_view piece) { file.write(piece); }, bytes);
            file.write(padding_after(bytes));
        }
        file.finish();
    });
}

}
