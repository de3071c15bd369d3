#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace winnow {

// The share of a file that is done, on standard error when that is a terminal. Nothing for what takes under a second.
class ByteProgress {
public:
    explicit ByteProgress(std::string what);
    ~ByteProgress() { clear(); }

    bool show(std::int64_t done, std::int64_t total); // always true: go on
    void clear();

private:
    std::string m_what;
    bool m_terminal;
    bool m_drawn = false;
    std::chrono::steady_clock::time_point m_begun;
};

}
