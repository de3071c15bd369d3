// What would be a dozen launches of libtorch's operators each, for NVIDIA GPUs: compiled by NVRTC for the GPU at hand, once
// with WINNOW_BFLOAT16 (numbers in bfloat16) and once without (float32). Whatever is read is widened, everything is computed
// in float32, and rounded once where it is written. The same bytes come out every time: no atomic sums.
//
// A row belongs to a warp, whose lanes take every 32nd number of it. Lanes read back only what they wrote themselves.

#if WINNOW_BFLOAT16
struct number {
    unsigned short bits;
};

__device__ inline float wide(number x)
{
    return __uint_as_float(static_cast<unsigned>(x.bits) << 16);
}

// To the nearest, ties to the even one.
__device__ inline number narrow(float x)
{
    unsigned bits = __float_as_uint(x);
    if (x != x)
        return {0x7fc0};
    bits += 0x7fff + ((bits >> 16) & 1);
    return {static_cast<unsigned short>(bits >> 16)};
}
#else
typedef float number;

__device__ inline float wide(number x)
{
    return x;
}

__device__ inline number narrow(float x)
{
    return x;
}
#endif

constexpr int lanes = 32;

// Of a block of (lanes, warps) threads.
__device__ inline long long row_of_warp()
{
    return static_cast<long long>(blockIdx.x) * blockDim.y + threadIdx.y;
}

__device__ inline float sum_of_lanes(float x)
{
    for (int distance = lanes / 2; distance > 0; distance /= 2)
        x += __shfl_xor_sync(0xffffffff, x, distance);
    return x;
}

// 1 / sqrt(mean(x^2) + eps) of a row
__device__ inline float scale_of(const number* x, long long width, float eps)
{
    float sum = 0;
    for (int i = threadIdx.x; i < width; i += lanes)
        sum += wide(x[i]) * wide(x[i]);
    return rsqrtf(sum_of_lanes(sum) / static_cast<float>(width) + eps);
}
