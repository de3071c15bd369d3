#pragma once

#include "checkpoint/checkpoint.h"
#include "checkpoint/input_file.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace winnow {

// The types of a metadata value, with the numbers of the GGUF specification (ggml/docs/gguf.md).
enum class GgufType : std::uint32_t { U8, I8, U16, I16, U32, I32, F32, Bool, String, Array, U64, I64, F64 };

// A list of metadata, kept as the bytes that stand in the file: checked, but not unpacked until it is asked for.
struct GgufArray {
    GgufType element = GgufType::U8;
    std::uint64_t count = 0;
    std::string bytes;
};

struct GgufValue {
    GgufType type = GgufType::U8;
    std::variant<std::uint64_t, std::int64_t, double, bool, std::string, GgufArray> value;
};

// A tensor of a GGUF file. `shape` is row-major: the file's dimensions in reverse.
struct GgufTensor {
    std::string name;
    StoredType type = StoredType::F32;
    std::vector<std::int64_t> shape;
    std::uint64_t offset = 0; // from the beginning of the file
};

// A GGUF file of version 2 or 3, open: metadata and tensor table are read and checked whole, numbers are read when
// asked for.
class GgufFile {
public:
    // Throws Error: NotFound, Denied, Damaged (file, and which field or tensor).
    explicit GgufFile(const std::filesystem::path& path);

    const InputFile& file() const { return m_file; }
    const std::vector<GgufTensor>& tensors() const { return m_tensors; }

    // Values by key; throw Error(Damaged) that names the key when it is there with another type, or, without
    // `otherwise`, is not there.
    bool has(std::string_view key) const;
    std::uint64_t whole_number(std::string_view key) const;
    std::uint64_t whole_number(std::string_view key, std::uint64_t otherwise) const;
    double number(std::string_view key) const;
    double number(std::string_view key, double otherwise) const;
    bool truth(std::string_view key, bool otherwise) const;
    const std::string& text(std::string_view key) const;
    std::vector<std::string_view> texts(std::string_view key) const; // live as long as the file
    std::vector<float> floats(std::string_view key) const;
    std::vector<std::int32_t> integers(std::string_view key) const;

private:
    const GgufValue& value(std::string_view key) const;
    const GgufArray& array(std::string_view key, GgufType element) const;
    [[noreturn]] void fail_type(std::string_view key, std::string_view expected) const;

    InputFile m_file;
    std::map<std::string, GgufValue, std::less<>> m_metadata;
    std::vector<GgufTensor> m_tensors;
};

}
