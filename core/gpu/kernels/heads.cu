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
