#pragma once

#include <c10/core/Device.h>

#include <cstdint>
#include <optional>

namespace winnow {

// Bytes that are free on a GPU. None where libtorch cannot say.
std::optional<std::int64_t> free_memory_of(c10::Device device);

}
