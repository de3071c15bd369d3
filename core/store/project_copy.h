#pragma once

#include <filesystem>

namespace winnow {

// Makes a new project that holds what `original` holds, which is only read: all of it or nothing. Throws Error: Usage
// (something is at `copy` already), NotFound, Damaged, NewerFormat, Busy, Denied, NoSpace. Off the GUI thread.
void copy_project(const std::filesystem::path& original, const std::filesystem::path& copy);

}
