#include "checkpoint/checked.h"
#include "checkpoint/safetensors.h"
#include "common/files.h"
#include "common/output_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace winnow {
namespace {

void check_bytes(const TensorBytes& tensor)
{
    const auto count = checked_element_count(tensor.shape);
    const auto expected = count ? checked_product(*count, static_cast<std::uint64_t>(bytes_of(tensor.type))) : std::nullopt;
    if (!expected || *expected != tensor.bytes.size())
        throw Error(ErrorKind::Internal, "The tensor " + shown(tensor.name) + " does not fit its shape. Please report this fault.");
}

void sort_for_alignment(std::vector<TensorBytes>& tensors)
{
    std::sort(tensors.begin(), tensors.end(), [](const TensorBytes& a, const TensorBytes& b) {
        return bytes_of(a.type) != bytes_of(b.type) ? bytes_of(a.type) > bytes_of(b.type) : a.name < b.name;
    });
}

// The JSON header, padded with spaces so that the numbers begin at a multiple of 8.
std::string header_of(const std::vector<TensorBytes>& tensors, const std::map<std::string, std::string>& metadata)
{
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!metadata.empty())
        header["__metadata__"] = metadata;
    std::uint64_t begin = 0;
    for (const TensorBytes& tensor : tensors) {
        const std::uint64_t end = begin + tensor.bytes.size();
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

void write_safetensors(const std::filesystem::path& path, std::vector<TensorBytes> tensors,
                       const std::map<std::string, std::string>& metadata)
{
    for (const TensorBytes& tensor : tensors)
        check_bytes(tensor);
    sort_for_alignment(tensors);
    const std::string header = header_of(tensors, metadata);
    write_file_atomically(path, [&](const std::filesystem::path& temporary) {
        OutputFile file(temporary, path);
        file.write(little_endian(header.size()));
        file.write(header);
        for (const TensorBytes& tensor : tensors)
            file.write(tensor.bytes);
        file.finish();
    });
}

}
