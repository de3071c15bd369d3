#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

// What the name of one of several files of a model says, as llama.cpp's gguf-split writes it: "m-00002-of-00003.gguf".
struct GgufPartName {
    std::string model;        // "m"
    std::uint64_t number = 0; // 1 to count
    std::uint64_t count = 0;  // at most 1000
};

std::optional<GgufPartName> gguf_part_name(const std::filesystem::path& path); // nothing for other names

// "m-00002-of-00003.gguf"
std::string gguf_part_file_name(const GgufPartName& part);

// The files of the model that `path` belongs to, by its name alone: all parts in order, or `path` itself.
std::vector<std::filesystem::path> gguf_part_paths(const std::filesystem::path& path);

}
