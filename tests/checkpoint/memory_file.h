#pragma once

#include "common/descriptor.h"

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <sys/mman.h>
#include <unistd.h>

namespace winnow::test {

// A file in memory that can be opened by its path: writing thousands of files to a disk takes its time.
class MemoryFile {
public:
    MemoryFile() : m_file(::memfd_create("winnow-test", MFD_CLOEXEC)) {}

    std::filesystem::path path() const { return "/proc/self/fd/" + std::to_string(m_file.number()); }

    void write(std::string_view bytes)
    {
        if (::ftruncate(m_file.number(), 0) != 0 || ::lseek(m_file.number(), 0, SEEK_SET) != 0)
            throw std::runtime_error("no file in memory");
        m_file.write(bytes, path());
    }

private:
    Descriptor m_file;
};

}
