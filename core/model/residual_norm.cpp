#include "model/residual_norm.h"

#include "gpu/rows.h"
#include "model/kept_activation.h"
#include "model/loops.h"
#include "model/norm_row.h"
#include "model/rms_norm.h"

namespace winnow {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

// Both norms of one row, and what they keep.
struct Row {
    const float* branch_gain; // none: the branch is not normed
    const float* gain;
    float eps;
    std::int64_t width;
};

WINNOW_FOR_EVERY_PROCESSOR
void join_row(const Row& row, const float* residual, const float* branch, float* scales, float* sum, float* normed)
{
    if (row.branch_gain)
        scales[0] = norm_row(branch, row.branch_gain, row.eps, row.width, sum);
    const float* joins = row.branch_gain ? sum : branch;
#pragma omp simd
    for (std::int64_t i = 0; i < row.width; ++i)
        sum[i] = residual[i] + joins[i];
    scales[1] = norm_row(sum, row.gain, row.eps, row.width, normed);
}

// of_sum: the gradient of the sum as such, and with what comes through the norm of it, which is the residual's.
WINNOW_FOR_EVERY_PROCESSOR
void join_row_back(const Row& row, const float* of_sum, const float* of_normed, const float* branch, const float* sum, const float* scales,
                   float* of_residual, float* of_branch)
{
    norm_row_back(of_normed, sum, row.gain, scales[1], row.width, of_residual);
#pragma omp simd
    for (std::int64_t i = 0; i < row.width; ++i)
        of_residual[i] += of_sum[i];
    if (row.branch_gain)
        norm_row_back(of_residual, branch, row.branch_gain, scales[0], row.width, of_branch);
}

Row row_of(const torch::Tensor& x, const torch::Tensor& branch_gain, const torch::Tensor& gain, double eps)
{
    return {branch_gain.defined() ? numbers(branch_gain) : nullptr, numbers(gain), static_cast<float>(eps), x.size(1)};
}

struct Join : torch::autograd::Function<Join> {
    static variable_list forward(AutogradContext* context, const torch::Tensor& residual, const torch::Tensor& branch,
                                 const std::optional<torch::Tensor>& given_branch_gain, const torch::Tensor& gain, double eps)
    {
        const torch::Tensor branch_gain = given_branch_gain.value_or(torch::Tensor());
        torch::Tensor sum = torch::empty_like(residual);
        torch::Tensor normed = torch::empty_like(residual);
        torch::Tensor scales = torch::empty({residual.size(0), 2}, residual.options());
        const Row row = row_of(residual, branch_gain, gain, eps);
        in_parallel(residual.size(0), [&, from = numbers(residual), joins = numbers(branch), two = numbers_of(scales), to_sum = numbers_of(sum),
                                       to_normed = numbers_of(normed)](std::int64_t begin, std::int64_t count) {
            for (std::int64_t t = begin; t < begin + count; ++t) {
                const std::int64_t at = t * row.width;
                join_row(row, from + at, joins + at, two + 2 * t, to_sum + at, to_normed + at);
            }
        }, row.width);
        context->save_for_backward({branch_gain.defined() ? kept(branch) : torch::Tensor(), kept(sum), scales, branch_gain, gain});
        return {sum, normed};
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const torch::Tensor of_sum = gradients[0].contiguous(), of_normed = gradients[1].contiguous();
        const torch::Tensor sum = saved[1].to(torch::kFloat32);
        const torch::Tensor branch = saved[0].defined() ? saved[0].to(torch::kFloat32) : sum; // not read where it is not normed
        const torch::Tensor& scales = saved[2];
        const Row row = row_of(sum, saved[3], saved[4], 0);
        torch::Tensor of_residual = torch::empty_like(sum);
        torch::Tensor of_branch = row.branch_gain ? torch::empty_like(sum) : of_residual;
        in_parallel(sum.size(0), [&, from_sum = numbers(of_sum), from_normed = numbers(of_normed), joined = numbers(branch), x = numbers(sum),
                                  two = numbers(scales), to_residual = numbers_of(of_residual), to_branch = numbers_of(of_branch)](std::int64_t begin, std::int64_t count) {
            for (std::int64_t t = begin; t < begin + count; ++t) {
                const std::int64_t at = t * row.width;
                join_row_back(row, from_sum + at, from_normed + at, joined + at, x + at, two + 2 * t, to_residual + at, to_branch + at);
            }
        }, row.width);
        return {of_residual, of_branch, {}, {}, {}};
    }
};

// Both norms in one kernel of a GPU.
struct JoinOnGpu : torch::autograd::Function<JoinOnGpu> {
    static variable_list forward(AutogradContext* context, const torch::Tensor& residual, const torch::Tensor& branch,
                                 const std::optional<torch::Tensor>& given_branch_gain, const torch::Tensor& gain, double eps)
    {
        const torch::Tensor branch_gain = given_branch_gain.value_or(torch::Tensor());
        const gpu::JoinedRows joined = gpu::join_rows(*gpu::program_for({residual}), residual, branch, branch_gain, gain, eps);
        context->save_for_backward({branch_gain.defined() ? kept(branch) : torch::Tensor(), kept(joined.sum), joined.scales, branch_gain, gain});
        return {joined.sum, joined.normed};
    }

    static variable_list backward(AutogradContext* context, variable_list gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const torch::Tensor of_sum = gradients[0].contiguous(), of_normed = gradients[1].contiguous();
        const torch::Tensor sum = saved[1].to(of_sum.scalar_type());
        const torch::Tensor branch = saved[0].defined() ? saved[0].to(of_sum.scalar_type()) : sum; // not read where it is not normed
        const gpu::JoinedGradients result = gpu::join_rows_back(*gpu::program_for({of_sum}), of_sum, of_normed, branch, sum, saved[3], saved[4], saved[2]);
        return {result.residual, result.branch, {}, {}, {}};
    }
};

}

Joined join(const torch::Tensor& residual, const torch::Tensor& branch, const torch::Tensor& branch_gain, const torch::Tensor& gain, double eps)
{
    if (gpu::program_for({residual, branch})) {
        const variable_list both = JoinOnGpu::apply(residual, branch, branch_gain.defined() ? std::optional(branch_gain) : std::nullopt, gain, eps);
        return {both[0], both[1]};
    }
    if (!are_plain({residual, branch, gain}) || (branch_gain.defined() && !are_plain({branch_gain})))
        return plain_join(residual, branch, branch_gain, gain, eps);
    const variable_list both = Join::apply(residual, branch, branch_gain.defined() ? std::optional(branch_gain) : std::nullopt, gain, eps);
    return {both[0], both[1]};
}

Joined plain_join(const torch::Tensor& residual, const torch::Tensor& branch, const torch::Tensor& branch_gain, const torch::Tensor& gain, double eps)
{
    const torch::Tensor sum = residual + (branch_gain.defined() ? rms_norm(branch, branch_gain, eps) : branch);
    return {sum, rms_norm(sum, gain, eps)};
}

}
