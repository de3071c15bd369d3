#pragma once

#include <cstdint>
#include <fstream>
#include <filesystem>
#include <iterator>
#include <string>
#include <string_view>

namespace winnow::test {

// The bytes of a number as they lie in a file.
template<typename Number>
std::string little_endian(Number number)
{
    return std::string(reinterpret_cast<const char*>(&number), sizeof number);
}

inline void write_bytes(const std::filesystem::path& path, std::string_view bytes)
{
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

inline std::string read_bytes(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline std::filesystem::path golden(const std::string& name)
{
    return std::filesystem::path(WINNOW_SOURCE_DIR) / "tests" / "golden" / name;
}

}
