#pragma once

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace winnow {

// Owner of a file descriptor of the operating system; -1 owns none.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor();
    Descriptor(Descriptor&& other) noexcept : m_number(other.m_number) { other.m_number = -1; }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return m_number; }
    explicit operator bool() const { return m_number >= 0; }

    // Reads up to `size` bytes into `block`; 0 at the end. Throws Error that names `path`.
    std::size_t read(char* block, std::size_t size, const std::filesystem::path& path) const;

    // Writes all of `bytes`. Throws Error that names `path`.
    void write(std::string_view bytes, const std::filesystem::path& path) const;

private:
    int m_number;
};

// Opens a file for reading. Throws Error: NotFound, Denied, BadInput for a folder or a device.
Descriptor open_for_reading(const std::filesystem::path& path);

}
