#pragma once

#include "checkpoint/checkpoint.h"
#include "checkpoint/input_file.h"
#include "checkpoint/safetensors.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace winnow {

// A block of a stored type: how many elements it holds in how many bytes.
struct BlockSize {
    std::int64_t elements;
    std::int64_t bytes;
};

BlockSize block_size(StoredType type);
std::string_view name_of(StoredType type); // "Q4_K"
std::string names_of_stored_types();        // "F32, F16, ... and IQ4_XS", for messages
std::optional<StoredType> stored_type_of(ElementType type);
std::optional<StoredType> stored_type_of_ggml(std::uint32_t ggml_type); // numbers of ggml.h
std::uint32_t ggml_type_of(StoredType type);

// Widens `count` elements, a whole number of blocks, to float32.
void widen(StoredType type, const void* blocks, std::int64_t count, float* out);

// The same for numbers in a file, in pieces that stay in the processor's cache. Throws Error(Damaged) when the file
// was cut short.
void widen_from_file(const InputFile& file, std::uint64_t offset, StoredType type, std::int64_t count, float* out);

}
