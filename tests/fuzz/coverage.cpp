// The same formats for libFuzzer, a program each: tests/fuzz/run --coverage.

#include "format.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const winnow::fuzz::Format& format = winnow::fuzz::format_named(WINNOW_FUZZ_FORMAT);
    winnow::fuzz::verdict_on(format, std::string(reinterpret_cast<const char*>(data), size));
    return 0;
}
