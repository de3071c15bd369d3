#pragma once

#include <filesystem>
#include <string>

namespace winnow {

// Whatever its ending says: throws Error(BadInput) for a file that begins as a well-known binary format does, or most of
// whose first rows hold a NUL when they are read in this encoding.
void check_is_text(const std::filesystem::path& path, const std::string& encoding);

}
