#pragma once

#include "checkpoint/gguf.h"
#include "checkpoint/streamed_tensor.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace winnow {

// Metadata of a GGUF file by key, made with these.
using GgufMetadata = std::map<std::string, GgufValue, std::less<>>;
GgufValue gguf_text(std::string text);
GgufValue gguf_whole(std::uint32_t number);
GgufValue gguf_number(float number);
GgufValue gguf_truth(bool truth);
GgufValue gguf_texts(const std::vector<std::string>& texts);
GgufValue gguf_floats(const std::vector<float>& numbers);
GgufValue gguf_integers(const std::vector<std::int32_t>& numbers);

// A tensor to write: its bytes are those of `type`, rows of `shape` (row-major) in order.
struct GgufOutput {
    std::string name;
    StoredType type = StoredType::F32;
    std::vector<std::int64_t> shape;
    ByteSource bytes;
};

// Bytes of the numbers of such a tensor. Throws Error(Internal) for rows that are no whole blocks.
std::uint64_t stored_bytes(StoredType type, const std::vector<std::int64_t>& shape);

// Writes a GGUF file of version 3 (ggml/docs/gguf.md), aligned to 32, whole or not at all; tensors in their order. Throws
// Error: NoSpace, Denied, NotFound; what a tensor's source throws.
void write_gguf(const std::filesystem::path& path, const GgufMetadata& metadata, const std::vector<GgufOutput>& tensors);

}
