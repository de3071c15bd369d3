#include "gpu/rows.h"

#include "gpu/grids.h"

namespace winnow::gpu {

namespace {

torch::TensorOptions float32_beside(const torch::Tensor& x)
{
    return x.options().dtype(torch::kFloat32);
}

}

const Program* program_for(std::initializer_list<torch::Tensor> numbers)
{
    const torch::Tensor& first = *numbers.begin();
    const torch::ScalarType type = first.scalar_type();
    if (!first.is_cuda() || (type != torch::kFloat32 && type != torch::kBFloat16) || first.numel() == 0)
        return nullptr;
    for (const torch::Tensor& tensor : numbers) {
        if (tensor.device() != first.device() || tensor.scalar_type() != type || !tensor.is_contiguous())
            return nullptr;
    }
    return Program::on(first.device(), type == torch::kBFloat16 ? Program::Number::BFloat16 : Program::Number::Float32);
}

Normed norm_rows(const Program& program, const torch::Tensor& x, const torch::Tensor& gain, double eps)
{
    const std::int64_t width = x.size(-1), rows = x.numel() / width;
    std::vector<std::int64_t> of_scale = x.sizes().vec();
    of_scale.back() = 1;
    const Normed result{torch::empty_like(x), torch::empty(of_scale, float32_beside(x))};
    const void *from = address(x), *gains = address(gain), *out = address(result.out), *scale = address(result.scale);
    const auto narrow_eps = static_cast<float>(eps);
    program.launch("norm_rows", warp_each(rows), {&from, &gains, &narrow_eps, &rows, &width, &out, &scale});
    return result;
}

torch::Tensor norm_rows_back(const Program& program, const torch::Tensor& gradient, const torch::Tensor& x, const torch::Tensor& gain, const torch::Tensor& scale)
{
    const std::int64_t width = x.size(-1), rows = x.numel() / width;
    torch::Tensor result = torch::empty_like(x);
    const void *of_out = address(gradient), *from = address(x), *gains = address(gain), *scales = address(scale), *out = address(result);
    program.launch("norm_rows_back", warp_each(rows), {&of_out, &from, &gains, &scales, &rows, &width, &out});
    return result;
}

JoinedRows join_rows(const Program& program, const torch::Tensor& residual, const torch::Tensor& branch, const torch::Tensor& branch_gain,
                     const torch::Tensor& gain, double eps)
{
    const std::int64_t rows = residual.size(0), width = residual.size(1);
    const JoinedRows result{torch::empty_like(residual), torch::empty_like(residual), torch::empty({rows, 2}, float32_beside(residual))};
    const void *from = address(residual), *joins = address(branch), *branch_gains = address(branch_gain), *gains = address(gain);
    const void *sum = address(result.sum), *normed = address(result.normed), *scales = address(result.scales);
    const auto narrow_eps = static_cast<float>(eps);
    program.launch("join_rows", warp_each(rows), {&from, &joins, &branch_gains, &gains, &narrow_eps, &rows, &width, &sum, &normed, &scales});
    return result;
}

JoinedGradients join_rows_back(const Program& program, const torch::Tensor& of_sum, const torch::Tensor& of_normed, const torch::Tensor& branch,
                               const torch::Tensor& sum, const torch::Tensor& branch_gain, const torch::Tensor& gain, const torch::Tensor& scales)
{
    const std::int64_t rows = sum.size(0), width = sum.size(1);
    const torch::Tensor residual = torch::empty_like(sum);
    const JoinedGradients result{residual, branch_gain.defined() ? torch::empty_like(sum) : residual};
    const void *from_sum = address(of_sum), *from_normed = address(of_normed), *joined = address(branch), *x = address(sum);
    const void *branch_gains = address(branch_gain), *gains = address(gain), *two = address(scales);
    const void *to_residual = address(result.residual), *to_branch = address(result.branch);
    program.launch("join_rows_back", warp_each(rows), {&from_sum, &from_normed, &joined, &x, &branch_gains, &gains, &two, &rows, &width, &to_residual, &to_branch});
    return result;
}

HeadParts part_heads(const Program& program, const torch::Tensor& qkv, const HeadFrame& frame)
{
    const std::int64_t tokens = qkv.size(0);
    const HeadParts result{torch::empty({tokens, frame.queries, frame.dim}, qkv.options()), torch::empty({tokens, frame.keys, frame.dim}, qkv.options()),
                           torch::empty({tokens, frame.keys, frame.dim}, qkv.options()),
                           torch::empty({tokens, frame.queries + frame.keys}, float32_beside(qkv))};
    const void *from = address(qkv), *query_gain = address(frame.query_gain), *key_gain = address(frame.key_gain);
    const void *cosine = address(frame.cosine), *sine = address(frame.sine);
    const void *queries = address(result.queries), *keys = address(result.keys), *values = address(result.values), *scales = address(result.scales);
    const auto eps = static_cast<float>(frame.eps);
    const int query_heads = static_cast<int>(frame.queries), key_heads = static_cast<int>(frame.keys), dim = static_cast<int>(frame.dim);
    program.launch("part_heads", warp_each(tokens * (frame.queries + 2 * frame.keys)),
                   {&from, &query_gain, &key_gain, &eps, &cosine, &sine, &tokens, &query_heads, &key_heads, &dim, &queries, &keys, &values, &scales});
    return result;
}

torch::Tensor part_heads_back(const Program& program, const HeadParts& gradients, const torch::Tensor& qkv, const HeadFrame& frame)
{
    const std::int64_t tokens = gradients.queries.size(0), heads = frame.queries + 2 * frame.keys;
    torch::Tensor result = torch::empty({tokens, heads * frame.dim}, gradients.queries.options());
    const void *of_queries = address(gradients.queries), *of_keys = address(gradients.keys), *of_values = address(gradients.values);
    const void *from = address(qkv.defined() ? qkv : result), *query_gain = address(frame.query_gain), *key_gain = address(frame.key_gain);
    const void *cosine = address(frame.cosine), *sine = address(frame.sine), *scales = address(gradients.scales), *out = address(result);
    const int query_heads = static_cast<int>(frame.queries), key_heads = static_cast<int>(frame.keys), dim = static_cast<int>(frame.dim);
    program.launch("part_heads_back", warp_each(tokens * heads),
                   {&of_queries, &of_keys, &of_values, &from, &query_gain, &key_gain, &cosine, &sine, &scales, &tokens, &query_heads, &key_heads, &dim, &out});
    return result;
}

torch::Tensor gated_gelu(const Program& program, const torch::Tensor& gate_up)
{
    const std::int64_t rows = gate_up.size(0), width = gate_up.size(1) / 2;
    torch::Tensor result = torch::empty({rows, width}, gate_up.options());
    const void *from = address(gate_up), *out = address(result);
    program.launch("gated_gelu", thread_each(rows * width), {&from, &rows, &width, &out});
    return result;
}

torch::Tensor gated_gelu_back(const Program& program, const torch::Tensor& gradient, const torch::Tensor& gate_up)
{
    const std::int64_t rows = gradient.size(0), width = gradient.size(1);
    torch::Tensor result = torch::empty_like(gate_up);
    const void *of_out = address(gradient), *from = address(gate_up), *out = address(result);
    program.launch("gated_gelu_back", thread_each(rows * width), {&of_out, &from, &rows, &width, &out});
    return result;
}

namespace {

constexpr std::int64_t numbers_at_once = 8; // as in kernels/narrow_weights.cu

Grid row_each(std::int64_t rows, std::int64_t columns)
{
    return {static_cast<std::uint32_t>(rows), parts(columns, numbers_at_once * lanes * warps), lanes * warps, 1};
}

torch::Tensor rows_like(const torch::Tensor& x, std::int64_t rows)
{
    std::vector<std::int64_t> shape = x.sizes().vec();
    shape.front() = rows;
    return torch::empty(shape, x.options());
}

const void* address_of_second(const std::vector<torch::Tensor>& tensors)
{
    return tensors.size() > 1 ? address(tensors[1]) : nullptr;
}

std::vector<torch::Tensor> rows_like_each(const std::vector<torch::Tensor>& tensors, std::int64_t rows)
{
    std::vector<torch::Tensor> result;
    for (const torch::Tensor& tensor : tensors)
        result.push_back(rows_like(tensor, rows));
    return result;
}

}

void widen_nf4(const Program& program, const torch::Tensor& codes, const torch::Tensor& scales, const std::array<float, 16>& table, torch::Tensor& out)
{
    const std::int64_t columns = out.size(1);
    const void *from = address(codes), *of_blocks = address(scales), *to = out.mutable_data_ptr();
    program.launch("widen_nf4", row_each(out.size(0), columns), {&from, &of_blocks, table.data(), &columns, &to});
}

void widen_int8(const Program& program, const torch::Tensor& codes, const torch::Tensor& scales, torch::Tensor& out)
{
    const std::int64_t columns = out.size(1);
    const void *from = address(codes), *of_rows = address(scales), *to = out.mutable_data_ptr();
    program.launch("widen_int8", row_each(out.size(0), columns), {&from, &of_rows, &columns, &to});
}

std::vector<torch::Tensor> copies_of_rows(const Program& program, const std::vector<torch::Tensor>& tensors, const torch::Tensor& rows)
{
    const std::int64_t count = rows.size(0), width = tensors[0].numel() / tensors[0].size(0);
    std::vector<torch::Tensor> result = rows_like_each(tensors, count);
    const void *from = address(tensors[0]), *second = address_of_second(tensors), *which = address(rows);
    const void *to = address(result[0]), *to_second = address_of_second(result);
    program.launch("copies_of_rows", warp_each(count), {&from, &second, &which, &count, &width, &to, &to_second});
    return result;
}

std::vector<torch::Tensor> sums_of_copies(const Program& program, const std::vector<torch::Tensor>& tensors, const torch::Tensor& begins, const torch::Tensor& places)
{
    const std::int64_t rows = begins.size(0) - 1, width = tensors[0].numel() / tensors[0].size(0);
    std::vector<torch::Tensor> result = rows_like_each(tensors, rows);
    const void *from = address(tensors[0]), *second = address_of_second(tensors), *first = address(begins), *which = address(places);
    const void *to = address(result[0]), *to_second = address_of_second(result);
    program.launch("sums_of_copies", warp_each(rows), {&from, &second, &first, &which, &rows, &width, &to, &to_second});
    return result;
}

}
