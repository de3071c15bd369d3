#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace winnow {

struct FileToWrite {
    std::string name; // of a file, without any folder
    std::string bytes;
};

// Makes a folder with these files, whole or not at all. Throws Error: Usage where there is something at `folder` that
// is not an empty folder, or a name that is not a plain one; NoSpace, Denied, NotFound.
void write_folder_atomically(const std::filesystem::path& folder, const std::vector<FileToWrite>& files);

}
