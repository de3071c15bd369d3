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

// RMSNorm: out = x s gain, s = 1 / sqrt(mean(x^2) + eps), which is kept in `scale`.
extern "C" __global__ void norm_rows(const number* x, const float* gain, float eps, long long rows, long long width, number* out, float* scale)
{
    const long long row = row_of_warp();
    if (row >= rows)
        return;
    x += row * width;
    out += row * width;
    const float s = scale_of(x, width, eps);
    for (int i = threadIdx.x; i < width; i += lanes)
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
    for (int i = threadIdx.x; i < width; i += lanes)
        sum += wide(gradient[i]) * gain[i] * wide(x[i]);
    const float s = scale[row];
    const float share = s * s * sum_of_lanes(sum) / static_cast<float>(width);
    for (int i = threadIdx.x; i < width; i += lanes)
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
    for (int i = threadIdx.x; i < width; i += lanes)
        sum[i] = narrow(wide(residual[i]) + wide(branch[i]) * of_branch * (branch_gain ? branch_gain[i] : 1));
    const float of_sum = scale_of(sum, width, eps);
    for (int i = threadIdx.x; i < width; i += lanes)
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
    for (int i = threadIdx.x; i < width; i += lanes)
        product += wide(of_normed[i]) * gain[i] * wide(sum[i]);
    const float share = s * s * sum_of_lanes(product) / static_cast<float>(width);
    for (int i = threadIdx.x; i < width; i += lanes)
        of_residual[i] = narrow(wide(of_sum[i]) + s * (wide(of_normed[i]) * gain[i] - wide(sum[i]) * share));
    if (!branch_gain)
        return;
    const float b = scales[2 * row];
    float of_branch_product = 0;
    for (int i = threadIdx.x; i < width; i += lanes)
        of_branch_product += wide(of_residual[i]) * branch_gain[i] * wide(branch[i]);
    const float branch_share = b * b * sum_of_lanes(of_branch_product) / static_cast<float>(width);
    for (int i = threadIdx.x; i < width; i += lanes)
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

// LoRA's factors of the projections of one input, up to three, as gpu/lora.h lays them out. Of projection p A is (rank, width) and
// B (out, rank); it has the columns [first, first + out) of y and the ranks [rank_begin, rank_begin + rank) of all ranks together.
constexpr int most_projections = 3;

struct Adapters {
    const float* a[most_projections];
    const float* b[most_projections];
    int first[most_projections];
    int out[most_projections];
    int rank[most_projections];
    int rank_begin[most_projections];
    float scale[most_projections];
    int count;
    int ranks; // of all
};

__device__ inline int projection_of_rank(const Adapters& all, int k)
{
    int p = 0;
    while (k >= all.rank_begin[p] + all.rank[p])
        ++p;
    return p;
}

// -1: no adapter has this column.
__device__ inline int projection_of_column(const Adapters& all, long long column)
{
    for (int p = 0; p < all.count; ++p) {
        if (column >= all.first[p] && column < all.first[p] + all.out[p])
            return p;
    }
    return -1;
}

// So many tokens at once, for which each number of a factor is read once.
constexpr int tokens_at_once = 4;

// The products of `width` numbers of some tokens, x (tokens, stride), with numbers factor[i * factor_stride]: of a warp, for all its lanes.
__device__ inline void multiply_tokens(const number* x, long long stride, const float* factor, int factor_stride, long long tokens, long long width,
                                       float sums[tokens_at_once])
{
    for (int t = 0; t < tokens_at_once; ++t)
        sums[t] = 0;
    for (int i = threadIdx.x; i < width; i += lanes) {
        const float number_of_factor = factor[i * factor_stride];
        for (int t = 0; t < tokens_at_once; ++t)
            sums[t] += t < tokens ? number_of_factor * wide(x[t * stride + i]) : 0;
    }
    for (int t = 0; t < tokens_at_once; ++t)
        sums[t] = sum_of_lanes(sums[t]);
}

// reduced (tokens, ranks) = x A^T, of all A below one another. A block of (lanes, warps) threads takes `tokens_at_once` tokens, a warp
// every so many ranks.
extern "C" __global__ void lora_reduce(const number* x, Adapters all, long long tokens, long long width, float* reduced)
{
    const long long first = static_cast<long long>(blockIdx.x) * tokens_at_once;
    for (int k = threadIdx.y; k < all.ranks; k += blockDim.y) {
        const int p = projection_of_rank(all, k);
        float sums[tokens_at_once];
        multiply_tokens(x + first * width, width, all.a[p] + (k - all.rank_begin[p]) * width, 1, tokens - first, width, sums);
        for (int t = 0; t < tokens_at_once && first + t < tokens; ++t) {
            if (threadIdx.x == 0)
                reduced[(first + t) * all.ranks + k] = sums[t];
        }
    }
}

// Its gradient: scale g B. g (tokens, columns)
extern "C" __global__ void lora_reduce_back(const number* g, Adapters all, long long tokens, long long columns, float* of_reduced)
{
    const long long first = static_cast<long long>(blockIdx.x) * tokens_at_once;
    for (int k = threadIdx.y; k < all.ranks; k += blockDim.y) {
        const int p = projection_of_rank(all, k);
        float sums[tokens_at_once];
        multiply_tokens(g + first * columns + all.first[p], columns, all.b[p] + k - all.rank_begin[p], all.rank[p], tokens - first, all.out[p], sums);
        for (int t = 0; t < tokens_at_once && first + t < tokens; ++t) {
            if (threadIdx.x == 0)
                of_reduced[(first + t) * all.ranks + k] = all.scale[p] * sums[t];
        }
    }
}

// y (tokens, columns) += scale reduced B^T. A thread takes one column of `tokens_at_once` tokens.
extern "C" __global__ void lora_add(number* y, const float* reduced, Adapters all, long long tokens, long long columns)
{
    const long long column = static_cast<long long>(blockIdx.y) * blockDim.x + threadIdx.x;
    const long long first = static_cast<long long>(blockIdx.x) * tokens_at_once;
    const int p = projection_of_column(all, column);
    if (p < 0)
        return;
    const float* factor = all.b[p] + (column - all.first[p]) * all.rank[p];
    float sums[tokens_at_once] = {};
    for (int k = 0; k < all.rank[p]; ++k) {
        for (int t = 0; t < tokens_at_once; ++t)
            sums[t] += first + t < tokens ? reduced[(first + t) * all.ranks + all.rank_begin[p] + k] * factor[k] : 0;
    }
    for (int t = 0; t < tokens_at_once && first + t < tokens; ++t) {
        number* place = y + (first + t) * columns + column;
        *place = narrow(wide(*place) + all.scale[p] * sums[t]);
    }
}

// of_x (tokens, width) += of_reduced A
extern "C" __global__ void lora_add_back(number* of_x, const float* of_reduced, Adapters all, long long tokens, long long width)
{
    const long long column = static_cast<long long>(blockIdx.y) * blockDim.x + threadIdx.x;
    const long long first = static_cast<long long>(blockIdx.x) * tokens_at_once;
    if (column >= width)
        return;
    float sums[tokens_at_once] = {};
    for (int p = 0; p < all.count; ++p) {
        for (int k = 0; k < all.rank[p]; ++k) {
            const float factor = all.a[p][k * width + column];
            for (int t = 0; t < tokens_at_once; ++t)
                sums[t] += first + t < tokens ? of_reduced[(first + t) * all.ranks + all.rank_begin[p] + k] * factor : 0;
        }
    }
    for (int t = 0; t < tokens_at_once && first + t < tokens; ++t) {
        number* place = of_x + (first + t) * width + column;
        *place = narrow(wide(*place) + sums[t]);
    }
}

// The gradients of the factors are sums over all tokens. A block takes some columns and some ranks; its rows of threads take every
// so many tokens each, and what they have is added up in their order.
constexpr int columns_at_once = 64;
constexpr int ranks_at_once = 8;
constexpr int parts_of_tokens = 8;

// sums[j] = the sum over the tokens of weights[t, j] x[t], for j < count <= ranks_at_once: whole where threadIdx.y is 0.
__device__ inline void sum_over_tokens(const number* x, long long stride, const float* weights, int weights_stride, int count, long long tokens,
                                       float sums[ranks_at_once])
{
    __shared__ float parts[parts_of_tokens][ranks_at_once][columns_at_once];
    for (int j = 0; j < ranks_at_once; ++j)
        sums[j] = 0;
    for (long long t = threadIdx.y; t < tokens; t += parts_of_tokens) {
        const float number_of_token = count > 0 ? wide(x[t * stride]) : 0;
        for (int j = 0; j < ranks_at_once; ++j)
            sums[j] += j < count ? weights[t * weights_stride + j] * number_of_token : 0;
    }
    for (int j = 0; j < ranks_at_once; ++j)
        parts[threadIdx.y][j][threadIdx.x] = sums[j];
    __syncthreads();
    for (int part = 1; part < parts_of_tokens; ++part) {
        for (int j = 0; j < ranks_at_once; ++j)
            sums[j] += parts[part][j][threadIdx.x];
    }
}

// of_a (ranks, width) = of_reduced^T x, of all A below one another.
extern "C" __global__ void lora_gradients_of_a(const number* x, const float* of_reduced, Adapters all, long long tokens, long long width, float* of_a)
{
    const long long column = static_cast<long long>(blockIdx.x) * columns_at_once + threadIdx.x;
    const int k = blockIdx.y * ranks_at_once;
    const int count = column < width ? min(ranks_at_once, all.ranks - k) : 0;
    float sums[ranks_at_once];
    sum_over_tokens(x + column, width, of_reduced + k, all.ranks, count, tokens, sums);
    if (threadIdx.y != 0)
        return;
    for (int j = 0; j < count; ++j)
        of_a[(k + j) * width + column] = sums[j];
}

// of_b: of each projection (out, rank) = scale g^T reduced, one behind the other; of_b[begin_of[p]] is the first number of p's.
struct Begins {
    long long of[most_projections];
};

extern "C" __global__ void lora_gradients_of_b(const number* g, const float* reduced, Adapters all, Begins begins, long long tokens, long long columns, float* of_b)
{
    const long long column = static_cast<long long>(blockIdx.x) * columns_at_once + threadIdx.x;
    const int k = blockIdx.y * ranks_at_once;
    const int found = projection_of_column(all, column);
    const int p = max(found, 0);
    const int count = found < 0 ? 0 : min(ranks_at_once, all.rank[p] - k);
    float sums[ranks_at_once];
    sum_over_tokens(g + column, columns, reduced + all.rank_begin[p] + k, all.ranks, count, tokens, sums);
    if (threadIdx.y != 0)
        return;
    for (int j = 0; j < count; ++j)
        of_b[begins.of[p] + (column - all.first[p]) * all.rank[p] + k + j] = all.scale[p] * sums[j];
}

// Narrow weights are widened by blocks of threads that take a part of one row each. Where the numbers of a row can be taken eight at
// a time, they are.
constexpr int numbers_at_once = 8;

struct alignas(sizeof(number) * numbers_at_once) Numbers {
    number of[numbers_at_once];
};

__device__ inline long long column_of_thread()
{
    return (static_cast<long long>(blockIdx.y) * blockDim.x + threadIdx.x) * numbers_at_once;
}

// The sixteen numbers of NF4.
struct Codes {
    float of[16];
};

// NF4 (model/nf4.h): codes (rows, (columns + 1) / 2), two a byte, the first in its upper half; scales (rows, (columns + 63) / 64).
extern "C" __global__ void widen_nf4(const unsigned char* codes, const float* scales, Codes table, long long columns, number* out)
{
    const long long row = blockIdx.x, column = column_of_thread();
    if (column >= columns)
        return;
    codes += row * ((columns + 1) / 2) + column / 2;
    out += row * columns + column;
    const float scale = scales[row * ((columns + 63) / 64) + column / 64];
    const int count = columns % numbers_at_once == 0 ? numbers_at_once : static_cast<int>(min(columns - column, static_cast<long long>(numbers_at_once)));
    Numbers wider;
    for (int i = 0; i < numbers_at_once; ++i) {
        const int pair = i < count ? codes[i / 2] : 0;
        wider.of[i] = narrow(table.of[i % 2 == 0 ? pair >> 4 : pair & 15] * scale);
    }
    if (columns % numbers_at_once == 0) {
        *reinterpret_cast<Numbers*>(out) = wider;
        return;
    }
    for (int i = 0; i < count; ++i)
        out[i] = wider.of[i];
}

// Rows of whole numbers with a scale each.
extern "C" __global__ void widen_int8(const signed char* codes, const float* scales, long long columns, number* out)
{
    const long long row = blockIdx.x, column = column_of_thread();
    if (column >= columns)
        return;
    codes += row * columns + column;
    out += row * columns + column;
    const float scale = scales[row];
    if (columns % numbers_at_once == 0) {
        struct alignas(numbers_at_once) Bytes {
            signed char of[numbers_at_once];
        };
        const Bytes bytes = *reinterpret_cast<const Bytes*>(codes);
        Numbers wider;
        for (int i = 0; i < numbers_at_once; ++i)
            wider.of[i] = narrow(bytes.of[i] * scale);
        *reinterpret_cast<Numbers*>(out) = wider;
        return;
    }
    for (int i = 0; i < numbers_at_once && column + i < columns; ++i)
        out[i] = narrow(codes[i] * scale);
}

// Of one or two tensors of rows; the second may be nullptr. A block takes some rows, a warp one of each.
extern "C" __global__ void copies_of_rows(const number* x, const number* second, const long long* rows, long long count, long long width, number* out,
                                          number* second_out)
{
    const long long row = row_of_warp();
    if (row >= count)
        return;
    const long long from = rows[row] * width, to = row * width;
    for (int i = threadIdx.x; i < width; i += lanes) {
        out[to + i] = x[from + i];
        if (second)
            second_out[to + i] = second[from + i];
    }
}

// The way back: out[r] = the sum of x[places[j]] for begins[r] <= j < begins[r + 1].
__device__ inline void sum_copies(const number* x, const long long* places, long long begin, long long end, long long width, number* out)
{
    for (int i = threadIdx.x; i < width; i += lanes) {
        float sum = 0;
        for (long long j = begin; j < end; ++j)
            sum += wide(x[places[j] * width + i]);
        out[i] = narrow(sum);
    }
}

extern "C" __global__ void sums_of_copies(const number* x, const number* second, const long long* begins, const long long* places, long long rows,
                                          long long width, number* out, number* second_out)
{
    const long long row = row_of_warp();
    if (row >= rows)
        return;
    sum_copies(x, places, begins[row], begins[row + 1], width, out + row * width);
    if (second)
        sum_copies(second, places, begins[row], begins[row + 1], width, second_out + row * width);
}
