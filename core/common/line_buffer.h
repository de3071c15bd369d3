#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace winnow {

enum class OverlongLine {
    EndsTheStream, // nothing more is accepted
    IsCut,         // it is given with its first `longest` + 1 bytes, so that it can be told from others
};

// Cuts a stream of bytes into lines, whatever pieces it arrives in. A partial line waits until the rest comes.
class LineBuffer {
public:
    explicit LineBuffer(std::size_t longest, OverlongLine overlong = OverlongLine::EndsTheStream)
        : m_longest(longest), m_overlong(overlong)
    {
    }

    // Calls `on_line` for each line completed by `bytes`, without its newline. False when a line grew longer than
    // allowed and that ends the stream.
    [[nodiscard]] bool append(std::string_view bytes, const std::function<void(std::string_view)>& on_line);

    // What stands after the last newline.
    const std::string& partial() const { return m_partial; }

private:
    std::size_t m_longest;
    OverlongLine m_overlong;
    std::string m_partial;
    bool m_overflowed = false;
};

}
