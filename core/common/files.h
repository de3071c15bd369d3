#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace winnow {

// Writes a whole file or leaves what was there: temporary file beside it, write, fsync, rename, fsync of the folder.
// A link is followed, and a file that is replaced keeps its permissions.
// Throws Error (NoSpace, Denied, NotFound) that names the path.
void write_file_atomically(const std::filesystem::path& path, std::string_view bytes);

// The same for a file made by a writer that takes the path of the temporary file. When the writer throws, the
// temporary file is removed and the old file stays.
void write_file_atomically(const std::filesystem::path& path,
                           const std::function<void(const std::filesystem::path& temporary)>& write);

// The same for a file that must not be there yet, at the moment it gets its name either. Throws Error(Usage) where it is.
void write_new_file_atomically(const std::filesystem::path& path,
                               const std::function<void(const std::filesystem::path& temporary)>& write);

// The bytes of a file of at most `limit` bytes. Throws Error (NotFound, Denied, BadInput when it is a folder or a
// device, Damaged when it is larger).
std::string read_file(const std::filesystem::path& path, std::size_t limit = std::size_t{1} << 30);

// The sentence of errno after a failed system call on a path, as an Error of the right kind: throw_system_error("Could
// not write", path, ENOSPC) says: Could not write "PATH": the disk is full. Free some space, then try again.
[[noreturn]] void throw_system_error(const std::string& what_failed, const std::filesystem::path& path, int error_number);

// Lower-case hexadecimal SHA-256 of a file's bytes or of a string.
std::string sha256_of_file(const std::filesystem::path& path);
std::string sha256(std::string_view bytes);

}
