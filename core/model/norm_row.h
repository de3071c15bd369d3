#pragma once

#include <cmath>
#include <cstdint>

namespace winnow {

// RMSNorm of one row of `width` numbers and its way back, to be built into the loops of each generation of processors
// (loops.h). out = x s gain with s = 1 / sqrt(mean(x^2) + eps); s is returned.
[[gnu::always_inline]] inline float norm_row(const float* x, const float* gain, float eps, std::int64_t width, float* out)
{
    float sum = 0;
#pragma omp simd reduction(+ : sum)
    for (std::int64_t i = 0; i < width; ++i)
        sum += x[i] * x[i];
    const float s = 1 / std::sqrt(sum / static_cast<float>(width) + eps);
#pragma omp simd
    for (std::int64_t i = 0; i < width; ++i)
        out[i] = x[i] * s * gain[i];
    return s;
}

// With h = gradient * gain: dx = s (h - x s^2 sum(h x) / width). `out` may be `gradient`.
[[gnu::always_inline]] inline void norm_row_back(const float* gradient, const float* x, const float* gain, float s, std::int64_t width, float* out)
{
    float sum = 0;
#pragma omp simd reduction(+ : sum)
    for (std::int64_t i = 0; i < width; ++i)
        sum += gradient[i] * gain[i] * x[i];
    const float share = s * s * sum / static_cast<float>(width);
#pragma omp simd
    for (std::int64_t i = 0; i < width; ++i)
        out[i] = s * (gradient[i] * gain[i] - x[i] * share);
}

}
