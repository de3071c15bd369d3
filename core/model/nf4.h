#pragma once

#include <torch/torch.h>

namespace winnow {

// NormalFloat of four bits (Dettmers et al. 2023, appendix E): numbers in blocks of 64 of a row, each divided by its
// block's largest magnitude and rounded to the nearest of sixteen quantiles of the normal distribution. Two codes a byte,
// the first in the upper half, as in bitsandbytes. The last block of a row may be short.
inline constexpr std::int64_t nf4_block = 64;

std::int64_t nf4_bytes(std::int64_t columns);  // of a row's codes
std::int64_t nf4_blocks(std::int64_t columns); // of a row

// numbers (n, columns) float32 -> codes (n, nf4_bytes) uint8, scales (n, nf4_blocks) float32; all on the CPU.
void nf4_quantize(const torch::Tensor& numbers, torch::Tensor codes, torch::Tensor scales);

// And back, on any device: into `out` (n, columns), which is contiguous and float32 or narrower.
void nf4_dequantize(const torch::Tensor& codes, const torch::Tensor& scales, torch::Tensor out);

// The same in libtorch's operators alone: what a device uses that is neither a CPU nor an NVIDIA GPU.
torch::Tensor nf4_dequantized(const torch::Tensor& codes, const torch::Tensor& scales, std::int64_t columns);

}
