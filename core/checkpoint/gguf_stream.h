#pragma once

#include "checkpoint/input_file.h"

#include <cstdint>
#include <cstring>
#include <string>

namespace winnow {

// Reads the head of a GGUF file from front to back through a buffer. No length out of the file is believed before it
// was compared with what is left.
class GgufStream {
public:
    explicit GgufStream(const InputFile& file) : m_file(file) {}

    std::uint64_t position() const { return m_begin + m_used; }
    std::uint64_t left() const { return m_file.size() - position(); }
    const InputFile& file() const { return m_file; }

    // `what` names the field in the error of a file that ends here.
    template<typename Number>
    Number number(const char* what)
    {
        Number result;
        read(&result, sizeof result, what);
        return result;
    }
    // A length of 64 bits and as many bytes, at most `limit`.
    std::string text(std::uint64_t limit, const char* what);
    std::string bytes(std::uint64_t count, const char* what);

private:
    void read(void* out, std::size_t size, const char* what);
    void refill();

    const InputFile& m_file;
    std::string m_buffer;
    std::uint64_t m_begin = 0; // of the buffer, in the file
    std::size_t m_used = 0;
};

}
