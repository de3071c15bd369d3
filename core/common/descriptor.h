#pragma once

#include <cstddef>
#include <filesystem>

namespace winnow {

// Owner of a file descriptor of the operating system; -1 owns none.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor();
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return m_number; }
    explicit operator bool() const { return m_number >= 0; }

    // Reads up to `size` bytes into `block`; 0 at the end. Throws Error that names `path`.
    std::size_t read(char* block, std::size_t size, const std::filesystem::path& path) const;

private:
    int m_number;
};

}
