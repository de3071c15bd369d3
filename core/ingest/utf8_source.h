#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct UConverter;

namespace winnow {

// The bytes of a text file in any encoding, as UTF-8, piece by piece: memory does not grow with the file. A byte order
// mark at the start is left out. What the encoding does not allow comes out as ill-formed UTF-8 (for UTF-8 unchanged,
// else the byte 0xFF), so that a reader refuses exactly the rows that hold it: a comment with a replacement character
// would be a text that nobody wrote.
class Utf8Source {
public:
    // Throws Error: NotFound, Denied, BadInput (not a regular file), Usage (unknown encoding).
    Utf8Source(const std::filesystem::path& path, const std::string& encoding);
    ~Utf8Source();
    Utf8Source(const Utf8Source&) = delete;
    Utf8Source& operator=(const Utf8Source&) = delete;

    // The next piece; empty only at the end of the file. Valid until the next call.
    std::string_view next();

    std::int64_t bytes_read() const { return m_bytes_read; }
    std::int64_t size() const { return m_size; }

private:
    std::string_view read_piece();
    void decode(std::string_view bytes, bool last);
    void append_utf8(const char16_t* begin, const char16_t* end);

    std::filesystem::path m_path;
    std::ifstream m_file;
    std::int64_t m_size = 0;
    std::int64_t m_bytes_read = 0;
    UConverter* m_converter = nullptr; // none: the file is UTF-8
    bool m_at_start = true;
    bool m_ended = false;
    char16_t m_high_surrogate = 0;     // first half of a pair that two pieces share
    std::vector<char> m_bytes;
    std::string m_decoded;
};

}
