#pragma once

#include "common/descriptor.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace winnow {

// A file that has not come whole yet: NAME.part beside where it will be, and in NAME.part.etag which version of it that
// is. Every member throws Error (NoSpace, Denied, Damaged) that names the path.
class PartFile {
public:
    explicit PartFile(std::filesystem::path target);

    const std::filesystem::path& target() const { return m_target; }
    const std::filesystem::path& path() const { return m_path; }
    std::int64_t bytes() const { return m_bytes; }
    std::string etag() const; // empty: not known

    void start_over();
    void discard(); // also the etag
    void remember_etag(const std::string& etag);
    void append(std::string_view bytes);
    // Writes through to the disk and gives it its name.
    void finish();

private:
    std::filesystem::path etag_path() const;

    std::filesystem::path m_target;
    std::filesystem::path m_path;
    Descriptor m_file;
    std::int64_t m_bytes;
};

// "config.json.part" for "config.json": how much of a file has come can be seen from outside.
std::filesystem::path part_path(const std::filesystem::path& target);

}
