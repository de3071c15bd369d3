#include "gpu/lora.h"

#include "gpu/grids.h"

#include <algorithm>

namespace winnow::gpu {

namespace {

// As in kernels/lora.cu.
constexpr std::uint32_t tokens_at_once = 4;
constexpr std::uint32_t columns_at_once = 64;
constexpr std::uint32_t ranks_at_once = 8;
constexpr std::uint32_t parts_of_tokens = 8;

Grid block_each_tokens(std::int64_t tokens)
{
    return {parts(tokens, tokens_at_once), 1, lanes, warps};
}

Grid thread_each_column(std::int64_t tokens, std::int64_t columns)
{
    return {parts(tokens, tokens_at_once), parts(columns, lanes * warps), lanes * warps, 1};
}

Grid block_each_columns(std::int64_t columns, std::int64_t ranks)
{
    return {parts(columns, columns_at_once), parts(ranks, ranks_at_once), columns_at_once, parts_of_tokens};
}

}

Lora::Lora(const Program& program, std::vector<LoraPlace> places) : m_program(program), m_places(std::move(places))
{
    TORCH_CHECK(!m_places.empty() && m_places.size() <= most_projections);
    for (const LoraPlace& place : m_places) {
        const int p = m_adapters.count++;
        m_adapters.a[p] = address(place.a);
        m_adapters.b[p] = address(place.b);
        m_adapters.first[p] = static_cast<int>(place.first);
        m_adapters.out[p] = static_cast<int>(place.b.size(0));
        m_adapters.rank[p] = static_cast<int>(place.a.size(0));
        m_adapters.rank_begin[p] = m_adapters.ranks;
        m_adapters.scale[p] = static_cast<float>(place.scale);
        m_adapters.ranks += m_adapters.rank[p];
    }
}

torch::Tensor Lora::for_ranks(const torch::Tensor& x) const
{
    return torch::empty({x.size(0), m_adapters.ranks}, x.options().dtype(torch::kFloat32));
}

torch::Tensor Lora::reduced(const torch::Tensor& x) const
{
    const std::int64_t tokens = x.size(0), width = x.size(1);
    torch::Tensor result = for_ranks(x);
    const void *from = address(x), *out = address(result);
    m_program.launch("lora_reduce", block_each_tokens(tokens), {&from, &m_adapters, &tokens, &width, &out});
    return result;
}

void Lora::add(torch::Tensor& y, const torch::Tensor& reduced) const
{
    const std::int64_t tokens = y.size(0), columns = y.size(1);
    const void *to = y.mutable_data_ptr(), *of_tokens = address(reduced);
    m_program.launch("lora_add", thread_each_column(tokens, columns), {&to, &of_tokens, &m_adapters, &tokens, &columns});
}

torch::Tensor Lora::reduced_gradient(const torch::Tensor& g) const
{
    const std::int64_t tokens = g.size(0), columns = g.size(1);
    torch::Tensor result = for_ranks(g);
    const void *from = address(g), *out = address(result);
    m_program.launch("lora_reduce_back", block_each_tokens(tokens), {&from, &m_adapters, &tokens, &columns, &out});
    return result;
}

void Lora::add_back(torch::Tensor& of_x, const torch::Tensor& of_reduced) const
{
    const std::int64_t tokens = of_x.size(0), width = of_x.size(1);
    const void *to = of_x.mutable_data_ptr(), *of_tokens = address(of_reduced);
    m_program.launch("lora_add_back", thread_each_column(tokens, width), {&to, &of_tokens, &m_adapters, &tokens, &width});
}

std::vector<torch::Tensor> Lora::gradients_of_a(const torch::Tensor& x, const torch::Tensor& of_reduced) const
{
    const std::int64_t tokens = x.size(0), width = x.size(1);
    const torch::Tensor all = torch::empty({m_adapters.ranks, width}, of_reduced.options());
    const void *from = address(x), *weights = address(of_reduced), *out = address(all);
    m_program.launch("lora_gradients_of_a", block_each_columns(width, m_adapters.ranks), {&from, &weights, &m_adapters, &tokens, &width, &out});
    std::vector<torch::Tensor> result;
    for (std::size_t p = 0; p < m_places.size(); ++p)
        result.push_back(all.narrow(0, m_adapters.rank_begin[p], m_adapters.rank[p]));
    return result;
}

std::vector<torch::Tensor> Lora::gradients_of_b(const torch::Tensor& g, const torch::Tensor& reduced) const
{
    const std::int64_t tokens = g.size(0), columns = g.size(1);
    std::int64_t begins[most_projections]{}, numbers = 0, most_ranks = 0;
    for (std::size_t p = 0; p < m_places.size(); ++p) {
        begins[p] = numbers;
        numbers += m_places[p].b.numel();
        most_ranks = std::max(most_ranks, m_places[p].b.size(1));
    }
    const torch::Tensor all = torch::empty({numbers}, reduced.options());
    const void *from = address(g), *weights = address(reduced), *out = address(all);
    m_program.launch("lora_gradients_of_b", block_each_columns(columns, most_ranks), {&from, &weights, &m_adapters, begins, &tokens, &columns, &out});
    std::vector<torch::Tensor> result;
    for (std::size_t p = 0; p < m_places.size(); ++p)
        result.push_back(all.narrow(0, begins[p], m_places[p].b.numel()).view(m_places[p].b.sizes()));
    return result;
}

}
