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
