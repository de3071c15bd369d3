#pragma once

#include "checkpoint/memory_file.h"
#include "support/temporary_folder.h"

#include <filesystem>
#include <string>

namespace winnow::fuzz {

// The bytes as a file, in memory; the next call replaces them.
inline std::filesystem::path as_file(const std::string& bytes)
{
    static test::MemoryFile file;
    file.write(bytes);
    return file.path();
}

// A folder in which one file has the bytes; the others are put there by `fill`, once.
class FolderOfInput {
public:
    template<typename Fill>
    FolderOfInput(const std::string& name, Fill fill)
    {
        fill(m_folder.path());
        std::filesystem::remove(m_folder / name);
        std::filesystem::create_symlink(m_file.path(), m_folder / name);
    }

    const std::filesystem::path& with(const std::string& bytes)
    {
        m_file.write(bytes);
        return m_folder.path();
    }

private:
    test::TemporaryFolder m_folder;
    test::MemoryFile m_file;
};

}
