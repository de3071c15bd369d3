#pragma once

#include <functional>

namespace winnow {

// Runs `work` and turns what torch and the standard library throw into Error: NoMemory for a memory that is not enough,
// of the machine or of the GPU, Internal for the rest.
void with_torch_failures_named(const std::function<void()>& work);

}
