#pragma once

#include "common/descriptor.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace winnow {

// A new file, written through a buffer: for the writer of write_file_atomically when the bytes are too many to hold
// together. Each member throws Error (NoSpace, Denied, NotFound) that names `shown`: the file that the user knows.
class OutputFile {
public:
    explicit OutputFile(const std::filesystem::path& path) : OutputFile(path, path) {}
    OutputFile(const std::filesystem::path& path, const std::filesystem::path& shown);

    void write(std::string_view bytes);

    // Hands what is buffered to the system. Without it the file lacks its end: a destructor could not say that it failed.
    void finish();

private:
    std::filesystem::path m_shown;
    Descriptor m_file;
    std::string m_buffer;
};

}
