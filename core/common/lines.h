#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string_view>

namespace winnow {

// Calls `take` with the number (from 1) and the bytes of every line of a file, without its newline; the last line may
// lack one. Memory: one line. Throws Error: NotFound, Denied, BadInput for a folder, Damaged that names the line that
// is longer than `longest` bytes.
void for_each_line(const std::filesystem::path& path, std::size_t longest,
                   const std::function<void(std::int64_t number, std::string_view line)>& take);

}
