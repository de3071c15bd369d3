#pragma once

#include "common/descriptor.h"
#include "common/error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace winnow {

// A foreign file that is read in pieces at known offsets. It is read with pread instead of mapped: the page cache
// serves both alike, but a mapped page of a file that another program cuts short ends the process with SIGBUS, while a
// short read is an error like any other. Safe to read from several threads.
class InputFile {
public:
    // Throws Error: NotFound, Denied, BadInput (a folder).
    explicit InputFile(const std::filesystem::path& path);

    const std::filesystem::path& path() const { return m_path; }
    std::uint64_t size() const { return m_size; } // when it was opened

    // Exactly `size` bytes from `offset` into `out`. Throws Error(Damaged) if the file ends before.
    void read_at(std::uint64_t offset, void* out, std::size_t size) const;
    std::string read_at(std::uint64_t offset, std::size_t size) const;

    // Throws damaged_model_file(path(), reason).
    [[noreturn]] void fail(const std::string& reason) const;

private:
    std::filesystem::path m_path;
    Descriptor m_file;
    std::uint64_t m_size;
};

// The error of a file of a model or an adapter that is not what it should be; `reason` is a sentence.
Error damaged_model_file(const std::filesystem::path& path, const std::string& reason);

// A name out of a foreign file, in quotation marks and fit for a message: at most 100 bytes of printable ASCII.
std::string shown(std::string_view foreign);

}
