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
