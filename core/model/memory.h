#pragma once

#include <stdexcept>
#include <utility>

namespace winnow {

// Inside a catch block: throws Error(NoMemory) if what was caught is libtorch's word for exhausted memory, and what was
// caught otherwise.
[[noreturn]] void rethrow_with_memory_named();

// Calls a function that uses tensors. Throws Error(NoMemory) where libtorch runs out of the machine's or the GPU's memory.
template<typename Function>
auto with_memory_named(Function&& function) -> decltype(std::forward<Function>(function)())
{
    try {
        return std::forward<Function>(function)();
    } catch (const std::exception&) {
        rethrow_with_memory_named();
    }
}

}
