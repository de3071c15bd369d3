#include "checkpoint/checked.h"
#include "checkpoint/safetensors.h"
#include "common/files.h"
#include "common/output_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace winnow {
namespace {

std::uint64_t bytes_of(const TensorStream& tensor)
{
    const auto count = checked_element_count(tensor.shape);
    const auto bytes = count ? checked_product(*count, static_cast<std::uint64_t>(bytes_of(tensor.type))) : std::nullopt;
    if (!bytes)
        throw Error(ErrorKind::Internal, "The tensor " + shown(tensor.name) + " has a shape that is too large. Please report this fault.");
    return *bytes;
}

void sort_for_alignment(std::vector<TensorStream>& tensors)
{
    std::sort(tensors.begin(), tensors.end(), [](const TensorStream& a, const TensorStream& b) {
        return bytes_of(a.type) != bytes_of(b.type) ? bytes_of(a.type) > bytes_of(b.type) : a.name < b.name;
    });
}

// The JSON header, padded with spaces so that the numbers begin at a multiple of 8.
std::string header_of(const std::vector<TensorStream>& tensors, const std::map<std::string, std::string>& metadata)
{
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!metadata.empty())
        header["__metadata__"] = metadata;
    std::uint64_t begin = 0;
    for (const TensorStream& tensor : tensors) {
        const std::uint64_t end = begin + bytes_of(tensor);
        if (header.contains(tensor.name))
            throw Error(ErrorKind::Internal, "The tensor " + shown(tensor.name) + " is there twice. Please report this fault.");
        header[tensor.name] = {{"dtype", name_of(tensor.type)}, {"shape", tensor.shape}, {"data_offsets", {begin, end}}};
        begin = end;
    }
    std::string text = header.dump();
    text.resize((text.size() + 7) / 8 * 8, ' ');
    return text;
}

std::string little_endian(std::uint64_t number)
{
    std::string bytes;
    for (int shift = 0; shift < 64; shift += 8)
        bytes += static_cast<char>(number >> shift & 0xff);
    return bytes;
}

}

void write_safetensors_streamed(const std::filesystem::path& path, std::vector<TensorStream> tensors,
                                const std::map<std::string, std::string>& metadata)
{
    sort_for_alignment(tensors);
    const std::string header = header_of(tensors, metadata);
    write_file_atomically(path, [&](const std::filesystem::path& temporary) {
        OutputFile file(temporary, path);
        file.write(little_endian(header.size()));
        file.write(header);
        for (const TensorStream& tensor : tensors)
            pass_on(tensor.name, tensor.bytes, [&](std::string_view piece) { file.write(piece); }, bytes_of(tensor));
        file.finish();
    });
}

void write_safetensors(const std::filesystem::path& path, const std::vector<TensorBytes>& tensors,
                       const std::map<std::string, std::string>& metadata)
{
    std::vector<TensorStream> streams;
    for (const TensorBytes& tensor : tensors)
        streams.push_back({tensor.name, tensor.type, tensor.shape, [bytes = tensor.bytes](const ByteSink& sink) { sink(bytes); }});
    write_safetensors_streamed(path, std::move(streams), metadata);
}

}
