#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace winnow::test {

// Damages bytes as transfers and hands do: flipped bits, bytes of special meaning, cuts, doubled and moved pieces.
// The same seed gives the same damage.
class Mutation {
public:
    explicit Mutation(std::uint32_t seed) : m_random(seed) {}

    std::string operator()(std::string bytes)
    {
        for (std::size_t i = up_to(3) + 1; i > 0; --i)
            once(bytes);
        return bytes;
    }

private:
    std::size_t up_to(std::size_t greatest) { return m_random() % (greatest + 1); }

    void once(std::string& bytes)
    {
        static const std::vector<std::string> pieces = {
            std::string(1, '\0'), "\xff", "\xc3", "{", "}", "[", "]", "\"", ",", ":", "-", "1e999", "NaN", "null", "\n",
            "\\ud800", "\\u0000", "99999999999999999999", "-1", "\xed\xa0\x80", std::string(200, '['), "true", "0.5",
        };
        const std::size_t place = up_to(bytes.size());
        const std::size_t length = up_to(bytes.size() - place);
        switch (up_to(4)) {
        case 0:
            if (place < bytes.size())
                bytes[place] = static_cast<char>(bytes[place] ^ (1 << up_to(7)));
            break;
        case 1:
            bytes.insert(place, pieces[up_to(pieces.size() - 1)]);
            break;
        case 2:
            bytes.erase(place, length);
            break;
        case 3:
            bytes.insert(up_to(bytes.size()), bytes.substr(place, length));
            break;
        default:
            bytes.replace(place, length, pieces[up_to(pieces.size() - 1)]);
        }
    }

    std::mt19937 m_random;
};

}
