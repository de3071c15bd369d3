#include "model/lora_loops.h"

#include "model/loops.h"

#include <algorithm>

namespace winnow {

namespace {

// Of all r rows, so many columns stay in a core's first cache at a usual rank, with as many columns of `tokens_at_once` rows.
constexpr std::int64_t columns_at_once = 256;
constexpr std::int64_t tokens_at_once = 8;

// Calls work(first, count) for a range in parts of at most `at_once`.
template <typename Work>
void in_parts(std::int64_t begin, std::int64_t count, std::int64_t at_once, const Work& work)
{
    for (std::int64_t first = begin; first < begin + count; first += at_once)
        work(first, std::min(at_once, begin + count - first));
}

// A loop over tokens does a like share of something that has columns: work(first, count) in parts of at most columns_at_once.
// No sum depends on who does which columns, so the numbers are the same whatever the number of threads.
template <typename Work>
void in_share_of_columns(std::int64_t columns, std::int64_t begin, std::int64_t count, std::int64_t tokens, const Work& work)
{
    const std::int64_t first = columns * begin / tokens;
    in_parts(first, columns * (begin + count) / tokens - first, columns_at_once, work);
}

// from (rows, columns), `from_stride` numbers a row -> its transpose times a factor.
void transpose(const float* from, std::int64_t from_stride, std::int64_t rows, std::int64_t columns, float factor, float* to, std::int64_t to_stride)
{
    for (std::int64_t row = 0; row < rows; ++row) {
        for (std::int64_t column = 0; column < columns; ++column)
            to[column * to_stride + row] = factor * from[row * from_stride + column];
    }
}

// y[t] += weights(t, r) * rows[r] for `tokens` tokens.
void add_to_tokens(const Rows& rows, const LeftFactor& weights, std::int64_t tokens, float* y, std::int64_t stride)
{
    in_parts(0, rows.width, columns_at_once, [&](std::int64_t column, std::int64_t columns) {
        add_weighted_rows(rows.columns(column, columns), weights, tokens, y + column, stride);
    });
}

// sums[r] = sum over all tokens of weights(r, t) * tokens[t], r < rank.
void sum_tokens(const Rows& tokens, const LeftFactor& weights, std::int64_t rank, float* sums, std::int64_t stride)
{
    for (std::int64_t r = 0; r < rank; ++r)
        std::fill_n(sums + r * stride, tokens.width, 0.0F);
    in_parts(0, tokens.count, tokens_at_once, [&](std::int64_t token, std::int64_t count) {
        add_weighted_rows(tokens.narrow(token, count), {weights.data + token * weights.step, weights.row_stride, weights.step}, rank, sums, stride);
    });
}

// The gradient of A is a sum of normed tokens: what their norm multiplies a token by goes into what it counts.
std::vector<float> counts_of_tokens(const torch::Tensor& of_reduced, const torch::Tensor& norm_scale)
{
    const std::int64_t ranks = of_reduced.size(1);
    std::vector<float> counts(numbers(of_reduced), numbers(of_reduced) + of_reduced.numel());
    for (std::int64_t token = 0; norm_scale.defined() && token < of_reduced.size(0); ++token) {
        const float scale = numbers(norm_scale)[token];
        for (std::int64_t r = token * ranks; r < (token + 1) * ranks; ++r)
            counts[r] *= scale;
    }
    return counts;
}

// ... and the gain, which multiplies a column, comes behind the sum.
void multiply_rows_by(const float* gain, std::int64_t columns, std::int64_t rows, float* numbers, std::int64_t stride)
{
    for (std::int64_t row = 0; row < rows; ++row) {
        for (std::int64_t column = 0; column < columns; ++column)
            numbers[row * stride + column] *= gain[column];
    }
}

}

LoraLoops::LoraLoops(const std::vector<LoraProjection>& adapted, InputNorm norm) : m_norm(std::move(norm))
{
    for (const LoraProjection& projection : adapted) {
        const std::int64_t rank = projection.lora_A.size(0);
        m_places.push_back({projection.first, projection.out, m_ranks, rank, static_cast<float>(projection.scale), projection.lora_A.detach(),
                            projection.lora_B.detach(), torch::empty({rank, projection.out}, torch::kFloat32)});
        m_ranks += rank;
    }
}

torch::Tensor LoraLoops::input(const torch::Tensor& x)
{
    const std::int64_t tokens = x.size(0), width = x.size(1);
    torch::Tensor input = m_norm.is_there() ? torch::empty_like(x) : x;
    if (m_norm.is_there())
        m_norm_scale = torch::empty({tokens, 1}, x.options());
    m_reduced = torch::empty({tokens, m_ranks}, x.options());
    const Rows rows = rows_of(input);
    in_parallel(tokens, [&](std::int64_t begin, std::int64_t count) {
        if (m_norm.is_there())
            norm_rows(numbers(x) + begin * width, numbers(m_norm.gain), static_cast<float>(m_norm.eps), count, width, numbers_of(m_norm_scale) + begin,
                      numbers_of(input) + begin * width);
        for (Place& place : m_places) {
            multiply_rows(rows_of(place.lora_A), rows.narrow(begin, count), numbers_of(m_reduced) + begin * m_ranks + place.rank_begin, m_ranks);
            in_share_of_columns(place.out, begin, count, tokens, [&](std::int64_t column, std::int64_t columns) {
                transpose(numbers(place.lora_B) + column * place.rank, place.rank, columns, place.rank, place.scale,
                          numbers_of(place.scaled_columns) + column, place.out);
            });
        }
    }, m_ranks * width);
    return input;
}

void LoraLoops::add(torch::Tensor& y) const
{
    const std::int64_t stride = y.size(1);
    in_parallel(y.size(0), [&](std::int64_t begin, std::int64_t count) {
        for (const Place& place : m_places)
            add_to_tokens(rows_of(place.scaled_columns), {numbers(m_reduced) + begin * m_ranks + place.rank_begin, m_ranks, 1}, count,
                          numbers_of(y) + begin * stride + place.first, stride);
    }, m_ranks * stride);
}

torch::Tensor LoraLoops::reduced_gradient(const torch::Tensor& g) const
{
    torch::Tensor of_reduced = torch::empty({g.size(0), m_ranks}, g.options());
    in_parallel(g.size(0), [&, rows = rows_of(g)](std::int64_t begin, std::int64_t count) {
        for (const Place& place : m_places)
            multiply_rows(rows_of(place.scaled_columns), rows.columns(place.first, place.out).narrow(begin, count),
                          numbers_of(of_reduced) + begin * m_ranks + place.rank_begin, m_ranks);
    }, m_ranks * g.size(1));
    return of_reduced;
}

void LoraLoops::finish_tokens(torch::Tensor& of_x, const torch::Tensor& x, const torch::Tensor& of_reduced, std::int64_t begin, std::int64_t count) const
{
    const std::int64_t width = x.size(1);
    float* const rows = numbers_of(of_x) + begin * width;
    for (const Place& place : m_places)
        add_to_tokens(rows_of(place.lora_A), {numbers(of_reduced) + begin * m_ranks + place.rank_begin, m_ranks, 1}, count, rows, width);
    if (m_norm.is_there())
        norm_rows_back(rows, numbers(x) + begin * width, numbers(m_norm.gain), numbers(m_norm_scale) + begin, count, width, rows);
}

void LoraLoops::sum_A(const Place& place, const Rows& x, const std::vector<float>& counts, std::int64_t column, float* of_A) const
{
    sum_tokens(x, {counts.data() + place.rank_begin, 1, m_ranks}, place.rank, of_A + column, place.lora_A.size(1));
    if (m_norm.is_there())
        multiply_rows_by(numbers(m_norm.gain) + column, x.width, place.rank, of_A + column, place.lora_A.size(1));
}

void LoraLoops::sum_B(const Place& place, const Rows& g, std::int64_t column, float* of_B) const
{
    std::vector<float> sums(place.rank * g.width);
    sum_tokens(g, {numbers(m_reduced) + place.rank_begin, 1, m_ranks}, place.rank, sums.data(), g.width);
    transpose(sums.data(), g.width, place.rank, g.width, place.scale, of_B + column * place.rank, place.rank);
}

// With of_reduced = scale g B: dx = g W + of_reduced A, dA = of_reduced^T input, dB = scale g^T (input A^T).
std::vector<torch::Tensor> LoraLoops::gradients(torch::Tensor of_x, const torch::Tensor& x, const torch::Tensor& g, const torch::Tensor& of_reduced) const
{
    const std::int64_t tokens = x.size(0), width = x.size(1);
    std::vector<torch::Tensor> of_factors;
    for (const Place& place : m_places)
        of_factors.insert(of_factors.end(), {torch::empty_like(place.lora_A), torch::empty_like(place.lora_B)});
    in_parallel(tokens, [&](std::int64_t begin, std::int64_t count) {
        if (of_x.defined())
            finish_tokens(of_x, x, of_reduced, begin, count);
        const std::vector<float> counts = counts_of_tokens(of_reduced, m_norm_scale);
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const Place& place = m_places[i];
            in_share_of_columns(width, begin, count, tokens, [&](std::int64_t column, std::int64_t columns) {
                sum_A(place, rows_of(x).columns(column, columns), counts, column, numbers_of(of_factors[2 * i]));
            });
            in_share_of_columns(place.out, begin, count, tokens, [&](std::int64_t column, std::int64_t columns) {
                sum_B(place, rows_of(g).columns(place.first + column, columns), column, numbers_of(of_factors[2 * i + 1]));
            });
        }
    }, m_ranks * width);
    return of_factors;
}

}
