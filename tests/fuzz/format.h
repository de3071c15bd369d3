#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace winnow::fuzz {

// A kind of foreign input and what reads it. Each file of formats/ defines one, called as the file is.
struct Format {
    const char* name;
    std::vector<std::string> (*seeds)(); // whole ones, small, the same each time
    // Reads and uses everything in it. Throws Error for what it refuses; any other exception, and an Error that speaks of
    // a fault of Winnow's own, is a finding, as is what a sanitizer sees.
    void (*read)(const std::string& bytes);
};

const std::vector<Format>& formats();
const Format& format_named(std::string_view name); // std::out_of_range: there is none

enum class Verdict { Read, Refused };

// What the format's reader made of the bytes. Findings come out as exceptions that are no Error.
Verdict verdict_on(const Format& format, const std::string& bytes);

// A finding unless it holds.
void require(bool holds, const char* what);

}
