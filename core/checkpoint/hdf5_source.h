#pragma once

#include "checkpoint/input_file.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace winnow {

// The structure of an HDF5 file (HDF5 File Format Specification 3.0) is read through this: inside the file only, and
// of no more than 64 MiB in all, which ends every walk on which damaged addresses lead in circles.
class Hdf5Source {
public:
    explicit Hdf5Source(const InputFile& file) : m_file(file) {}
    const InputFile& file() const { return m_file; }

    // `what` is named in the error of bytes that lie outside the file.
    std::string read(std::uint64_t address, std::uint64_t size, const std::string& what);

private:
    const InputFile& m_file;
    std::uint64_t m_bytes_left = std::uint64_t{64} << 20;
};

// An object of the file, for reads and messages: "/layers/gemma_decoder_block".
struct Hdf5Object {
    Hdf5Source& source;
    std::string path;

    std::string read(std::uint64_t address, std::uint64_t size, const std::string& what) const;
    // Throws Error(Damaged); `reason` goes on from "its object ... ".
    [[noreturn]] void fail(const std::string& reason) const;
};

// Takes fields from a piece of the file, from front to back.
class Hdf5Fields {
public:
    Hdf5Fields(std::string_view bytes, const Hdf5Object& object) : m_bytes(bytes), m_object(object) {}

    std::size_t left() const { return m_bytes.size(); }
    std::uint64_t number(std::size_t width); // little-endian, of 1 to 8 bytes
    std::uint64_t address() { return number(8); }
    std::string_view bytes(std::uint64_t count);
    void skip(std::uint64_t count) { bytes(count); }
    void expect_signature(std::string_view signature);

private:
    std::string_view m_bytes;
    const Hdf5Object& m_object;
};

inline constexpr std::uint64_t undefined_hdf5_address = UINT64_MAX;

}
