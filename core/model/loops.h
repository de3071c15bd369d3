#pragma once

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>
#include <initializer_list>

// Before a function of plain loops: compiled once for each generation of processors, and the one for the processor at hand
// is taken when the program starts. Nothing where the compiler or the system cannot do that.
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__)
#define WINNOW_FOR_EVERY_PROCESSOR [[gnu::target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")]]
#else
#define WINNOW_FOR_EVERY_PROCESSOR
#endif

namespace winnow {

// Whether a loop over the numbers of these tensors is allowed: contiguous float32 on a CPU.
inline bool are_plain(std::initializer_list<torch::Tensor> tensors)
{
    return std::all_of(tensors.begin(), tensors.end(), [](const torch::Tensor& tensor) {
        return tensor.is_cpu() && tensor.scalar_type() == torch::kFloat32 && tensor.is_contiguous();
    });
}

inline const float* numbers(const torch::Tensor& tensor)
{
    return tensor.const_data_ptr<float>();
}

inline float* numbers_of(torch::Tensor& tensor)
{
    return tensor.mutable_data_ptr<float>();
}

// Calls work(begin, count) for parts of [0, total) on the threads of libtorch, none smaller than it is worth.
template <typename Work>
void in_parallel(std::int64_t total, const Work& work, std::int64_t numbers_each = 1)
{
    constexpr std::int64_t worth_a_thread = 16384;
    at::parallel_for(0, total, std::max<std::int64_t>(1, worth_a_thread / numbers_each),
                     [&](std::int64_t begin, std::int64_t end) { work(begin, end - begin); });
}

}
