#pragma once

#include "gpu/program.h"

#include <torch/torch.h>

namespace winnow::gpu {

constexpr std::uint32_t lanes = 32; // of a warp
constexpr std::uint32_t warps = 8;  // of a block

inline std::uint32_t parts(std::int64_t count, std::int64_t each)
{
    return static_cast<std::uint32_t>((count + each - 1) / each);
}

// A warp a row.
inline Grid warp_each(std::int64_t rows)
{
    return {parts(rows, warps), 1, lanes, warps};
}

// A thread a number.
inline Grid thread_each(std::int64_t numbers)
{
    return {parts(numbers, lanes * warps), 1, lanes * warps, 1};
}

// A tensor's numbers as a kernel's parameter; nullptr where it is undefined.
inline const void* address(const torch::Tensor& tensor)
{
    return tensor.defined() ? tensor.const_data_ptr() : nullptr;
}

}
