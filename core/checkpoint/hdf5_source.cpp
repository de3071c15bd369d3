#include "checkpoint/hdf5_source.h"

#include <algorithm>

namespace winnow {
namespace {

constexpr std::uint64_t least_cost = 256; // of a read, so that their number is bounded too

}

std::string Hdf5Source::read(std::uint64_t address, std::uint64_t size, const std::string& what)
{
    if (address > m_file.size() || size > m_file.size() - address)
        m_file.fail(what + " should lie at byte " + std::to_string(address) + ", but the file ends at byte "
                    + std::to_string(m_file.size()) + ".");
    const std::uint64_t cost = std::max(size, least_cost);
    if (cost > m_bytes_left)
        m_file.fail("its HDF5 structure takes more than the 64 MiB that are allowed.");
    m_bytes_left -= cost;
    return m_file.read_at(address, static_cast<std::size_t>(size));
}

std::string Hdf5Object::read(std::uint64_t address, std::uint64_t size, const std::string& what) const
{
    return source.read(address, size, "the " + what + " of its object " + shown(path));
}

void Hdf5Object::fail(const std::string& reason) const
{
    source.file().fail("its object " + shown(path) + " " + reason);
}

std::uint64_t Hdf5Fields::number(std::size_t width)
{
    std::uint64_t value = 0;
    const std::string_view taken = bytes(width);
    for (std::size_t i = 0; i < width; ++i)
        value |= std::uint64_t{static_cast<unsigned char>(taken[i])} << (8 * i);
    return value;
}

std::string_view Hdf5Fields::bytes(std::uint64_t count)
{
    if (count > m_bytes.size())
        m_object.fail("has a field that is longer than what holds it.");
    const std::string_view taken = m_bytes.substr(0, static_cast<std::size_t>(count));
    m_bytes.remove_prefix(taken.size());
    return taken;
}

void Hdf5Fields::expect_signature(std::string_view signature)
{
    if (bytes(signature.size()) != signature)
        m_object.fail("lacks the mark " + std::string(signature) + " where it should stand.");
}

}
