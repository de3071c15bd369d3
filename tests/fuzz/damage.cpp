#include "damage.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace winnow::fuzz {

namespace {

// What means something in one format or another.
const std::vector<std::string> pieces = {
    std::string(1, '\0'), "\xff", "\xc3", "\xed\xa0\x80", "{", "}", "[", "]", "\"", ",", ":", "-", "\n", "\r", ";", "\t", "=", "'",
    "null", "true", "0.5", "1e999", "-1", "NaN", "99999999999999999999", "9223372036854775807", "\\ud800", "\\u0000", "\\",
    std::string(200, '['), std::string(70, '"'), "\xef\xbb\xbf", "\xff\xfe", "\xe2\x80\xae", "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x9a\x80"};

constexpr std::array<std::uint64_t, 18> numbers = {
    0, 1, 2, 7, 31, 32, 255, 256, 65535, 65536, 1u << 31, UINT32_MAX, std::uint64_t{1} << 32, std::uint64_t{1} << 61,
    std::uint64_t{1} << 62, std::uint64_t{1} << 63, UINT64_MAX, UINT64_MAX - 7};

// SplitMix64's last step: near runs get seeds that have nothing to do with each other.
std::uint32_t mixed(std::uint64_t number)
{
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9u;
    number = (number ^ (number >> 27)) * 0x94d049bb133111ebu;
    return static_cast<std::uint32_t>((number ^ (number >> 31)) >> 16);
}

}

std::string Damage::of_run(std::uint64_t run)
{
    m_random.seed(mixed((std::uint64_t{m_random_seed} << 40) + run + 1) | 1u);
    std::string bytes = any_seed();
    for (std::size_t left = up_to(3) + 1; left > 0; --left)
        once(bytes);
    return bytes;
}

void Damage::once(std::string& bytes)
{
    switch (up_to(9)) {
    case 0:
    case 1:
        return flip_bits(bytes);
    case 2:
    case 3:
        return set_number(bytes);
    case 4:
        return change_number(bytes);
    case 5:
    case 6:
        return put_piece(bytes);
    case 7:
        return splice(bytes);
    case 8:
        return move(bytes);
    default:
        return cut(bytes);
    }
}

// Mostly some bytes, now and then as many as there are.
std::size_t Damage::short_length(std::size_t greatest)
{
    return up_to(7) == 0 ? up_to(greatest) : up_to(std::min<std::size_t>(greatest, 40));
}

void Damage::flip_bits(std::string& bytes)
{
    if (bytes.empty())
        return;
    char& byte = bytes[up_to(bytes.size() - 1)];
    byte = static_cast<char>(up_to(1) == 0 ? byte ^ (1 << up_to(7)) : static_cast<int>(up_to(255)));
}

void Damage::set_number(std::string& bytes)
{
    constexpr std::array<std::size_t, 4> widths = {1, 2, 4, 8};
    const std::size_t width = widths[up_to(3)];
    if (bytes.size() < width)
        return;
    std::uint64_t number = numbers[up_to(numbers.size() - 1)];
    if (up_to(3) == 0)
        number = bytes.size() - up_to(16); // just inside and outside of the file
    std::memcpy(bytes.data() + up_to(bytes.size() - width), &number, width);
}

void Damage::change_number(std::string& bytes)
{
    if (bytes.size() < 4)
        return;
    char* place = bytes.data() + up_to(bytes.size() - 4);
    std::uint32_t number = 0;
    std::memcpy(&number, place, 4);
    number += static_cast<std::uint32_t>(up_to(64)) - 32;
    std::memcpy(place, &number, 4);
}

void Damage::put_piece(std::string& bytes)
{
    const std::size_t place = up_to(bytes.size());
    const std::size_t replaced = up_to(1) == 0 ? 0 : short_length(bytes.size() - place);
    bytes.replace(place, replaced, pieces[up_to(pieces.size() - 1)]);
}

void Damage::splice(std::string& bytes)
{
    const std::string& other = any_seed();
    const std::size_t from = up_to(other.size());
    const std::size_t place = up_to(bytes.size());
    const std::size_t length = short_length(other.size() - from);
    bytes.replace(place, up_to(1) == 0 ? 0 : std::min(length, bytes.size() - place), other, from, length);
}

void Damage::move(std::string& bytes)
{
    const std::size_t from = up_to(bytes.size());
    const std::string piece = bytes.substr(from, short_length(bytes.size() - from));
    if (up_to(1) == 0)
        bytes.erase(from, piece.size());
    bytes.insert(up_to(bytes.size()), piece);
}

void Damage::cut(std::string& bytes)
{
    const std::size_t place = up_to(bytes.size());
    bytes.erase(place, up_to(1) == 0 ? std::string::npos : short_length(bytes.size() - place));
}

}
