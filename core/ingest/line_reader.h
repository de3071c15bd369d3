#pragma once

#include "ingest/utf8_source.h"

namespace winnow {

// A line of a text with its ending (LF, CR LF or CR). The last line gets an LF when the file has none.
struct Line {
    std::string_view text;   // valid until the next call of the reader
    std::int64_t number = 0; // from 1
    bool too_long = false;   // the text is only the beginning
};

// The lines of a file, one at a time, of at most `limit` bytes each: memory does not grow with the file.
class LineReader {
public:
    LineReader(const std::filesystem::path& path, const std::string& encoding, std::size_t limit);

    // False at the end of the file.
    bool next(Line& line);

    // Puts text that was read back in front, so that the next line is `text`'s first, with the given number.
    void put_back(std::string_view text, std::int64_t number);

    const Utf8Source& source() const { return m_source; }

private:
    std::size_t find_end(std::size_t from);
    bool fill();
    void skip_rest_of_line();

    Utf8Source m_source;
    std::size_t m_limit;
    std::string m_buffer;
    std::size_t m_position = 0;   // of the next line in the buffer
    std::int64_t m_number = 0;    // of the last line given
    bool m_ended = false;
};

}
