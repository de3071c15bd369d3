#include "model/low_rank_product.h"

#include "model/loops.h"
#include "model/row_loops.h"

namespace winnow {

namespace {

constexpr std::int64_t highest_rank = 64;
// Of all r rows, so many columns stay in a core's first cache at a usual rank, with as many columns of `tokens_at_once` rows.
constexpr std::int64_t columns_at_once = 256;
constexpr std::int64_t tokens_at_once = 8;

bool suit_loops(std::int64_t rank, std::initializer_list<torch::Tensor> tensors)
{
    return rank <= highest_rank && are_rows(tensors);
}

// Calls work(first, count) for a range in parts of at most `at_once`.
template <typename Work>
void in_parts(std::int64_t begin, std::int64_t count, std::int64_t at_once, const Work& work)
{
    for (std::int64_t first = begin; first < begin + count; first += at_once)
        work(first, std::min(at_once, begin + count - first));
}

}

torch::Tensor thin_product(const torch::Tensor& x, const torch::Tensor& few)
{
    const std::int64_t rank = few.size(0);
    if (!suit_loops(rank, {x, few}))
        return x.to(few.scalar_type()).mm(few.t());
    torch::Tensor out = torch::empty({x.size(0), rank}, x.options());
    const Rows tokens = rows_of(x);
    const Rows of_rank = rows_of(few);
    float* const products = numbers_of(out);
    in_parallel(tokens.count, [&](std::int64_t begin, std::int64_t count) {
        multiply_rows(of_rank, tokens.narrow(begin, count), products + begin * rank, rank);
    }, rank * tokens.width);
    return out;
}

// A thread has columns of its own, so that the sums are the same whatever the number of threads.
torch::Tensor thin_sum(const torch::Tensor& weights, const torch::Tensor& x)
{
    const std::int64_t rank = weights.size(1);
    if (!suit_loops(rank, {weights, x}))
        return weights.t().mm(x.to(weights.scalar_type()));
    const torch::Tensor by_rank = weights.t().contiguous(); // (r, T)
    torch::Tensor out = torch::zeros({rank, x.size(1)}, x.options());
    const Rows tokens = rows_of(x);
    const Rows of_rank = rows_of(by_rank);
    float* const sums = numbers_of(out);
    in_parallel(tokens.width, [&](std::int64_t begin, std::int64_t count) {
        in_parts(begin, count, columns_at_once, [&](std::int64_t column, std::int64_t columns) {
            in_parts(0, tokens.count, tokens_at_once, [&](std::int64_t token, std::int64_t some) {
                add_weighted_rows(tokens.narrow(token, some).columns(column, columns), of_rank.columns(token, some), sums + column, tokens.width);
            });
        });
    }, rank * tokens.count);
    return out;
}

void add_thin_product(torch::Tensor& y, const torch::Tensor& weights, const torch::Tensor& few)
{
    if (!suit_loops(few.size(0), {y, weights, few})) {
        if (y.scalar_type() == few.scalar_type())
            y.addmm_(weights, few);
        else
            y.add_(weights.mm(few)); // narrower: added up in float32
        return;
    }
    const Rows of_tokens = rows_of(weights);
    const std::int64_t width = few.size(1);
    const Rows of_rank = rows_of(few);
    const std::int64_t stride = y.stride(0);
    float* const sums = numbers_of(y);
    in_parallel(of_tokens.count, [&](std::int64_t begin, std::int64_t count) {
        in_parts(0, width, columns_at_once, [&](std::int64_t column, std::int64_t columns) {
            add_weighted_rows(of_rank.columns(column, columns), of_tokens.narrow(begin, count), sums + begin * stride + column, stride);
        });
    }, few.size(0) * width);
}

}
