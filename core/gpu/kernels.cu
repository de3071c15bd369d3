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
    for (long long i = threadIdx.x; i < width; i += lanes)
        sum += wide(x[i]) * wide(x[i]);
    return rsqrtf(sum_of_lanes(sum) / static_cast<float>(width) + eps);
}

// RMSNorm: out = x s gain, s = 1 / sqrt(mean(x^2) + eps), which is kept in `scale`.
extern "C" __global__ void norm_rows(const number* x, const float* gain, float eps, long long rows, long long width, number* out, float* scale)
{
    const long long row = row_of_warp();
    if (row >= rows)
        return;
    x += row * width;
    out += row * width;
    const float s = scale_of(x, width, eps);
    for (long long i = threadIdx.x; i < width; i += lanes)
        out[i] = narrow(wide(x[i]) * s * gain[i]);
    if (threadIdx.x == 0)
        scale[row] = s;
}

// With h = gradient * gain: dx = s (h - x s^2 sum(h x) / width).
extern "C" __global__ void norm_rows_back(const number* gradient, const number* x, const float* gain, const float* scale, long long rows, long long width,
                                          number* out)
{
    const long long row = row_of_warp();
    if (row >= rows)
        return;
    gradient += row * width;
    x += row * width;
    out += row * width;
    float sum = 0;
    for (long long i = threadIdx.x; i < width; i += lanes)
        sum += wide(gradient[i]) * gain[i] * wide(x[i]);
    const float s = scale[row];
    const float share = s * s * sum_of_lanes(sum) / static_cast<float>(width);
    for (long long i = threadIdx.x; i < width; i += lanes)
        out[i] = narrow(s * (wide(gradient[i]) * gain[i] - wide(x[i]) * share));
}

// A branch joins the residual stream, and the sum is normed. Without a branch gain the branch joins as it is. scales (rows, 2)
extern "C" __global__ void join_rows(const number* residual, const number* branch, const float* branch_gain, const float* gain, float eps, long long rows,
                                     long long width, number* sum, number* normed, float* scales)
{
    const long long row = row_of_warp();
    if (row >= rows)
        return;
    residual += row * width;
    branch += row * width;
    sum += row * width;
    normed += row * width;
    const float of_branch = branch_gain ? scale_of(branch, width, eps) : 1;
    for (long long i = threadIdx.x; i < width; i += lanes)
        sum[i] = narrow(wide(residual[i]) + wide(branch[i]) * of_branch * (branch_gain ? branch_gain[i] : 1));
    const float of_sum = scale_of(sum, width, eps);
    for (long long i = threadIdx.x; i < width; i += lanes)
        normed[i] = narrow(wide(sum[i]) * of_sum * gain[i]);
    if (threadIdx.x == 0) {
        scales[2 * row] = of_branch;
        scales[2 * row + 1] = of_sum;
    }
}

// of_residual: of the sum as such, and with it what comes through its norm. of_branch is not written without a branch gain.
extern "C" __global__ void join_rows_back(const number* of_sum, const number* of_normed, const number* branch, const number* sum, const float* branch_gain,
                                          const float* gain, const float* scales, long long rows, long long width, number* of_residual, number* of_branch)
{
    const long long row = row_of_warp();
    if (row >= rows)
        return;
    of_sum += row * width;
    of_normed += row * width;
    branch += row * width;
    sum += row * width;
    of_residual += row * width;
    of_branch += row * width;
    const float s = scales[2 * row + 1];
    float product = 0;
    for (long long i = threadIdx.x; i < width; i += lanes)
        product += wide(of_normed[i]) * gain[i] * wide(sum[i]);
    const float share = s * s * sum_of_lanes(product) / static_cast<float>(width);
    for (long long i = threadIdx.x; i < width; i += lanes)
        of_residual[i] = narrow(wide(of_sum[i]) + s * (wide(of_normed[i]) * gain[i] - wide(sum[i]) * share));
    if (!branch_gain)
        return;
    const float b = scales[2 * row];
    float of_branch_product = 0;
    for (long long i = threadIdx.x; i < width; i += lanes)
        of_branch_product += wide(of_residual[i]) * branch_gain[i] * wide(branch[i]);
    const float branch_share = b * b * sum_of_lanes(of_branch_product) / static_cast<float>(width);
    for (long long i = threadIdx.x; i < width; i += lanes)
        of_branch[i] = narrow(b * (wide(of_residual[i]) * branch_gain[i] - wide(branch[i]) * branch_share));
}

// Where a head of a token stands among queries, keys and values; a warp's row is one head of one token.
struct Head {
    long long token;
    int head;         // among queries, keys and values
    const float* gain; // nullptr: it is not normed
    bool is_turned;
    int scale;        // its place among the token's scales
};

__device__ inline Head head_of(long long row, int queries, int keys, const float* query_gain, const float* key_gain)
{
    const int heads = queries + 2 * keys;
    const int head = static_cast<int>(row % heads);
    const float* gain = head < queries ? query_gain : head < queries + keys ? key_gain : nullptr;
    return {row / heads, head, gain, head < queries + keys, head};
}

// The place of a head in the tensors of queries, keys and values.
__device__ inline number* place_of(const Head& at, int queries, int keys, int dim, number* of_queries, number* of_keys, number* of_values)
{
    if (at.head < queries)
        return of_queries + (at.token * queries + at.head) * dim;
    if (at.head < queries + keys)
        return of_keys + (at.token * keys + at.head - queries) * dim;
    return of_values + (at.token * keys + at.head - queries - keys) * dim;
}

// qkv (tokens, (queries + 2 keys) dim) -> the heads of queries and keys normed and turned by their token's angles, those of
// values as they are. cosine, sine (tokens, dim / 2); scales (tokens, queries + keys).
extern "C" __global__ void part_heads(const number* qkv, const float* query_gain, const float* key_gain, float eps, const float* cosine, const float* sine,
                                      long long tokens, int queries, int keys, int dim, number* of_queries, number* of_keys, number* of_values, float* scales)
{
    const long long row = row_of_warp();
    if (row >= tokens * (queries + 2 * keys))
        return;
    const Head at = head_of(row, queries, keys, query_gain, key_gain);
    const number* x = qkv + row * dim;
    number* out = place_of(at, queries, keys, dim, of_queries, of_keys, of_values);
    if (!at.is_turned) {
        for (int i = threadIdx.x; i < dim; i += lanes)
            out[i] = x[i];
        return;
    }
    const int half = dim / 2;
    const float s = at.gain ? scale_of(x, dim, eps) : 1;
    if (threadIdx.x == 0)
        scales[at.token * (queries + keys) + at.scale] = s;
    for (int i = threadIdx.x; i < half; i += lanes) {
        const float first = wide(x[i]) * s * (at.gain ? at.gain[i] : 1);
        const float second = wide(x[half + i]) * s * (at.gain ? at.gain[half + i] : 1);
        const float c = cosine[at.token * half + i], d = sine[at.token * half + i];
        out[i] = narrow(first * c - second * d);
        out[half + i] = narrow(second * c + first * d);
    }
}

// A gradient turned back: numbers i and half + i of it.
struct Pair {
    float first;
    float second;
};

__device__ inline Pair turned_back(const number* gradient, int i, int half, const float* cosine, const float* sine)
{
    const float first = wide(gradient[i]), second = wide(gradient[half + i]);
    return {first * cosine[i] + second * sine[i], second * cosine[i] - first * sine[i]};
}

extern "C" __global__ void part_heads_back(number* of_queries, number* of_keys, number* of_values, const number* qkv, const float* query_gain,
                                           const float* key_gain, const float* cosine, const float* sine, const float* scales, long long tokens, int queries,
                                           int keys, int dim, number* out)
{
    const long long row = row_of_warp();
    if (row >= tokens * (queries + 2 * keys))
        return;
    const Head at = head_of(row, queries, keys, query_gain, key_gain);
    const number* gradient = place_of(at, queries, keys, dim, of_queries, of_keys, of_values);
    const number* x = qkv + row * dim;
    out += row * dim;
    if (!at.is_turned) {
        for (int i = threadIdx.x; i < dim; i += lanes)
            out[i] = gradient[i];
        return;
    }
    const int half = dim / 2;
    cosine += at.token * half;
    sine += at.token * half;
    if (!at.gain) {
        for (int i = threadIdx.x; i < half; i += lanes) {
            const Pair g = turned_back(gradient, i, half, cosine, sine);
            out[i] = narrow(g.first);
            out[half + i] = narrow(g.second);
        }
        return;
    }
    float sum = 0;
    for (int i = threadIdx.x; i < half; i += lanes) {
        const Pair g = turned_back(gradient, i, half, cosine, sine);
        sum += g.first * at.gain[i] * wide(x[i]) + g.second * at.gain[half + i] * wide(x[half + i]);
    }
    const float s = scales[at.token * (queries + keys) + at.scale];
    const float share = s * s * sum_of_lanes(sum) / static_cast<float>(dim);
    for (int i = threadIdx.x; i < half; i += lanes) {
        const Pair g = turned_back(gradient, i, half, cosine, sine);
        out[i] = narrow(s * (g.first * at.gain[i] - wide(x[i]) * share));
        out[half + i] = narrow(s * (g.second * at.gain[half + i] - wide(x[half + i]) * share));
    }
}

// GELU by tanh as g s(2u) with the logistic function s: gated_gelu.cpp says why.
__device__ inline float logistic_of(float gate)
{
    return 1 / (1 + expf(-1.5957691216057308F * gate * (1 + 0.044715F * gate * gate)));
}

// gate_up (rows, 2 width) -> gelu(gate) * up, (rows, width). A thread a number.
extern "C" __global__ void gated_gelu(const number* gate_up, long long rows, long long width, number* out)
{
    const long long at = static_cast<long long>(blockIdx.x) * blockDim.x + threadIdx.x;
    if (at >= rows * width)
        return;
    const number* gate = gate_up + at / width * 2 * width + at % width;
    const float g = wide(gate[0]);
    out[at] = narrow(g * logistic_of(g) * wide(gate[width]));
}

extern "C" __global__ void gated_gelu_back(const number* gradient, const number* gate_up, long long rows, long long width, number* out)
{
    const long long at = static_cast<long long>(blockIdx.x) * blockDim.x + threadIdx.x;
    if (at >= rows * width)
        return;
    const long long place = at / width * 2 * width + at % width;
    const float g = wide(gate_up[place]), up = wide(gate_up[place + width]), of_out = wide(gradient[at]);
    const float s = logistic_of(g);
    const float slope = 1.5957691216057308F * (1 + 3 * 0.044715F * g * g);
    // Of a gate so far out that its square is no float, the logistic function is 0 or 1 and has no slope.
    const float of_logistic = s > 0 && s < 1 ? g * s * (1 - s) * slope : 0;
    out[place] = narrow(of_out * up * (s + of_logistic));
    out[place + width] = narrow(of_out * g * s);
}

// LoRA's factors: `rank` rows (or, by their strides, columns) of `width` numbers in float32. So many tokens at once, for which
// each of their numbers is read once.
constexpr int tokens_at_once = 4;

// out[t, k] = x[t] . few[k]; a block of (lanes, warps) threads takes `tokens_at_once` tokens, a warp every so many ranks.
extern "C" __global__ void thin_product(const number* x, long long x_stride, const float* few, long long rank_stride, long long column_stride, long long tokens,
                                        int rank, long long width, float* out)
{
    const long long first = static_cast<long long>(blockIdx.x) * tokens_at_once;
    for (int k = threadIdx.y; k < rank; k += blockDim.y) {
        float sums[tokens_at_once] = {};
        for (long long i = threadIdx.x; i < width; i += lanes) {
            const float factor = few[k * rank_stride + i * column_stride];
            for (int t = 0; t < tokens_at_once; ++t)
                sums[t] += first + t < tokens ? factor * wide(x[(first + t) * x_stride + i]) : 0;
        }
        for (int t = 0; t < tokens_at_once; ++t) {
            const float sum = sum_of_lanes(sums[t]);
            if (threadIdx.x == 0 && first + t < tokens)
                out[(first + t) * rank + k] = sum;
        }
    }
}

// y[t] += weights[t] few; a thread takes one column of `tokens_at_once` tokens.
extern "C" __global__ void add_thin_product(number* y, long long y_stride, const float* weights, long long weights_stride, const float* few,
                                            long long rank_stride, long long column_stride, long long tokens, int rank, long long width)
{
    const long long column = static_cast<long long>(blockIdx.y) * blockDim.x + threadIdx.x;
    const long long first = static_cast<long long>(blockIdx.x) * tokens_at_once;
    if (column >= width)
        return;
    float sums[tokens_at_once] = {};
    for (int k = 0; k < rank; ++k) {
        const float factor = few[k * rank_stride + column * column_stride];
        for (int t = 0; t < tokens_at_once; ++t)
            sums[t] += first + t < tokens ? weights[(first + t) * weights_stride + k] * factor : 0;
    }
    for (int t = 0; t < tokens_at_once && first + t < tokens; ++t) {
        number* place = y + (first + t) * y_stride + column;
        *place = narrow(wide(*place) + sums[t]);
    }
}

// out[r] = the sum of x[places[j]] for begins[r] <= j < begins[r + 1]; a thread a number.
extern "C" __global__ void sum_of_copies(const number* x, const long long* begins, const long long* places, long long rows, long long width, number* out)
{
    const long long at = static_cast<long long>(blockIdx.x) * blockDim.x + threadIdx.x;
    if (at >= rows * width)
        return;
    const long long row = at / width, column = at % width;
    float sum = 0;
    for (long long j = begins[row]; j < begins[row + 1]; ++j)
        sum += wide(x[places[j] * width + column]);
    out[at] = narrow(sum);
}
