#pragma once

#include "checkpoint/input_file.h"
#include "checkpoint/streamed_tensor.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace winnow {

// The element types of the safetensors format, by its names (https://github.com/huggingface/safetensors).
enum class ElementType { Bool, U8, I8, F8_E5M2, F8_E4M3, U16, I16, F16, BF16, U32, I32, F32, U64, I64, F64 };

std::int64_t bytes_of(ElementType type);
std::string_view name_of(ElementType type); // "F32"

// A tensor inside a safetensors file. `shape` is row-major; rank 0 and empty tensors are legal.
struct SafetensorsEntry {
    std::string name;
    ElementType type = ElementType::F32;
    std::vector<std::int64_t> shape;
    std::uint64_t offset = 0; // of the first byte, from the beginning of the file
    std::uint64_t bytes = 0;
    std::int64_t element_count() const;
};

// A safetensors file, open: the header is read and checked whole (reference in README.md), the numbers are read when
// asked for. Not copied into memory, not mapped.
class SafetensorsFile {
public:
    // Throws Error: NotFound, Denied, Damaged (file, and which field or tensor).
    explicit SafetensorsFile(const std::filesystem::path& path);

    const std::vector<SafetensorsEntry>& entries() const { return m_entries; } // sorted by name
    const SafetensorsEntry* find(std::string_view name) const;                  // null if it is not there
    const SafetensorsEntry& entry(std::string_view name) const;                 // Error(Damaged) if it is not there
    const std::map<std::string, std::string>& metadata() const { return m_metadata; }
    const InputFile& file() const { return m_file; }

    // The bytes of a tensor into `out`, which holds entry.bytes. Throws Error(Damaged) if the file was cut short.
    void read(const SafetensorsEntry& entry, void* out) const;
    // An F32, F16 or BF16 tensor as float32. Throws Error(Damaged) for other types.
    std::vector<float> read_floats(const SafetensorsEntry& entry) const;

private:
    InputFile m_file;
    std::vector<SafetensorsEntry> m_entries;
    std::map<std::string, std::string> m_metadata;
};

// A tensor to write: `bytes` has bytes_of(type) times the product of `shape` bytes, little-endian, row-major, and must
// live until write_safetensors returns.
struct TensorBytes {
    std::string name;
    ElementType type = ElementType::F32;
    std::vector<std::int64_t> shape;
    std::string_view bytes;
};

// The same for a tensor that is too large to be held: its bytes come when they are written.
struct TensorStream {
    std::string name;
    ElementType type = ElementType::F32;
    std::vector<std::int64_t> shape;
    ByteSource bytes;
};

// Writes a file whole or not at all. Equal input gives equal bytes: tensors lie in the order of element size (largest
// first, so that each is aligned), then name. Throws Error: NoSpace, Denied, NotFound; Internal for a name twice or
// bytes that do not fit the shape; what a stream throws.
void write_safetensors_streamed(const std::filesystem::path& path, std::vector<TensorStream> tensors,
                                const std::map<std::string, std::string>& metadata = {});
void write_safetensors(const std::filesystem::path& path, const std::vector<TensorBytes>& tensors,
                       const std::map<std::string, std::string>& metadata = {});

}
