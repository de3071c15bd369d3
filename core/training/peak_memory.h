#pragma once

#include <cstdint>
#include <string>

namespace winnow {

// The most memory this process has held so far: of the GPU where `device` ("cuda:0") names one, else of the machine.
std::int64_t peak_memory_bytes(const std::string& device);

}
