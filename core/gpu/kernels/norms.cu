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
