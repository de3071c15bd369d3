#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace winnow {

// The encoding of a text, by ICU's name ("UTF-8", "UTF-16LE", "windows-1252"), from a part of its bytes: a byte order
// mark, UTF-16 that its NULs make evident, UTF-8 that is valid (or nearly: a damaged row or two), else uchardet's guess,
// else windows-1252. ISO-8859-1 is taken as windows-1252, as browsers do (WHATWG Encoding, 4.2).
std::string guess_encoding(std::string_view bytes);

// The same for a file, from its first MiB and, where that is ASCII throughout, the MiB after its first other byte.
// Throws Error (NotFound, Denied).
std::string guess_encoding_of_file(const std::filesystem::path& path);

// ICU's canonical name of an encoding that the user wrote ("latin1", "cp1252"). Throws Error(Usage) for an unknown one.
std::string encoding_from_name(const std::string& name);

// Whether the bytes are well-formed UTF-8 (Unicode 15, table 3-7).
bool is_valid_utf8(std::string_view bytes);

// The same text with each ill-formed sequence as U+FFFD.
std::string with_replacement_characters(std::string_view bytes);

}
