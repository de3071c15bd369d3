#include "model/attention_part.h"

#include "model/loops.h"
#include "model/vector_exp.h"

#include <algorithm>
#include <array>
#include <limits>

namespace winnow {

namespace {

std::int64_t whole_panels(std::int64_t columns)
{
    return (columns + Panels::width - 1) / Panels::width * Panels::width;
}

// Scores of one row become their softmax, of scale * scores, over the keys in `seen`; beside them 0. In whole panels, of which
// there is room for `width` columns, so that nothing is left for a loop over single numbers.
WINNOW_FOR_EVERY_PROCESSOR
void soften(float* scores, const Range& seen, std::int64_t width, float scale)
{
    constexpr float lowest = -std::numeric_limits<float>::infinity(); // whose power is 0
    const std::int64_t begin = seen.begin / Panels::width * Panels::width;
    const std::int64_t panels = (seen.end - begin + Panels::width - 1) / Panels::width;
    float* const x = scores + begin;
    std::fill(scores, x, 0.0F);
    std::fill(x, scores + seen.begin, lowest);
    std::fill(scores + seen.end, x + panels * Panels::width, lowest);
    std::fill(x + panels * Panels::width, scores + width, 0.0F);

    float maximum = lowest;
#pragma omp simd reduction(max : maximum)
    for (std::int64_t i = 0; i < panels * Panels::width; ++i)
        maximum = x[i] > maximum ? x[i] : maximum;
#pragma omp simd
    for (std::int64_t i = 0; i < panels * Panels::width; ++i)
        x[i] = vector_exp(scale * (x[i] - maximum));
    float sum = 0;
#pragma omp simd reduction(+ : sum)
    for (std::int64_t i = 0; i < panels * Panels::width; ++i)
        sum += x[i];
    const float share = 1 / sum;
#pragma omp simd
    for (std::int64_t i = 0; i < panels * Panels::width; ++i)
        x[i] *= share;
}

// With the weights p: gradients g of the weights become those of the scores, scale p (g - sum(p g)).
WINNOW_FOR_EVERY_PROCESSOR
void soften_back(const float* weights, float* gradients, const Range& seen, std::int64_t width, float scale)
{
    std::fill(gradients, gradients + seen.begin, 0.0F);
    std::fill(gradients + seen.end, gradients + width, 0.0F);
    const float* const p = weights + seen.begin;
    float* const g = gradients + seen.begin;
    float sum = 0;
#pragma omp simd reduction(+ : sum)
    for (std::int64_t i = 0; i < seen.count(); ++i)
        sum += p[i] * g[i];
#pragma omp simd
    for (std::int64_t i = 0; i < seen.count(); ++i)
        g[i] = scale * p[i] * (g[i] - sum);
}

// Keys whose rows follow one another.
struct KeyRun {
    Range keys;
    std::int64_t row = 0;
};

// One part, with its keys and values arranged for its products. Keys are counted from the first one that it sees.
class PartInPanels {
public:
    enum class Way { Forward, Back };

    PartInPanels(const AttentionShape& shape, const AttentionPart& part, const AttentionNumbers<const float>& in, Way way);

    void forward(const QueryTile& tile, const float* queries, float* out);
    void back(const QueryTile& tile, const float* queries, const float* gradient, float* of_queries, const AttentionGradients& out);

private:
    Range seen(const QueryTile& tile, std::int64_t first_row, std::int64_t rows) const;
    Range seeing(const QueryTile& tile, std::int64_t first_key, std::int64_t keys) const;
    Rows rows_of(const QueryTile& tile, const float* numbers) const;
    std::int64_t rows(const QueryTile& tile) const { return tile.count * m_shape.rows_of_query(); }
    std::array<float*, 2> rows_of_runs(float* all, float* apart, std::int64_t rows_apart) const;
    void multiply_with_keys(const QueryTile& tile, const float* rows, const Panels& columns, std::vector<float>& out) const;
    void weigh(const QueryTile& tile, const float* queries);
    void multiply_weights(const QueryTile& tile, const std::vector<float>& weights, const Panels& rows, float* out) const;
    void add_to_keys(const QueryTile& tile, const std::vector<float>& weights, const Panels& rows, const std::array<float*, 2>& of_runs) const;

    const AttentionShape& m_shape;
    const AttentionPart& m_part;
    Range m_keys;
    std::array<KeyRun, 2> m_runs; // of shared keys, of own ones
    std::int64_t m_width;         // m_keys.count(), rounded up to whole panels
    Panels m_key_columns;         // (D, S)
    Panels m_value_columns;       // (D, S); on the way back
    Panels m_rows;                // (S, D): of the values, on the way back of the keys
    std::vector<float> m_weights; // (tile's rows, S)
    std::vector<float> m_slopes;
};

PartInPanels::PartInPanels(const AttentionShape& shape, const AttentionPart& part, const AttentionNumbers<const float>& in, Way way)
    : m_shape(shape)
    , m_part(part)
    , m_keys(part.keys(shape))
    , m_width(whole_panels(m_keys.count()))
    , m_key_columns(shape.dim, m_width)
    , m_value_columns(shape.dim, way == Way::Back ? m_width : 0)
    , m_rows(m_keys.count(), shape.dim)
{
    const std::int64_t past = part.sequence->past;
    const std::int64_t begin_of_own = std::clamp(past, m_keys.begin, m_keys.end);
    m_runs = {KeyRun{{0, begin_of_own - m_keys.begin}, m_keys.begin},
              KeyRun{{begin_of_own - m_keys.begin, m_keys.count()}, part.sequence->first + begin_of_own - past}};
    for (const KeyRun& run : m_runs) {
        const std::int64_t at = run.row * shape.key_stride() + part.key_head * shape.dim;
        const Rows keys{in.keys + at, run.keys.count(), shape.dim, shape.key_stride()};
        const Rows values{in.values + at, run.keys.count(), shape.dim, shape.key_stride()};
        m_key_columns.put_columns(keys, run.keys.begin);
        m_rows.put_rows(way == Way::Back ? keys : values, run.keys.begin);
        if (way == Way::Back)
            m_value_columns.put_columns(values, run.keys.begin);
    }
}

// The keys that any of some rows of the tile sees.
Range PartInPanels::seen(const QueryTile& tile, std::int64_t first_row, std::int64_t rows) const
{
    const std::int64_t first = tile.position + first_row / m_shape.rows_of_query();
    const std::int64_t last = tile.position + (first_row + rows - 1) / m_shape.rows_of_query();
    return {std::max<std::int64_t>(0, first + 1 - m_shape.window) - m_keys.begin, last + 1 - m_keys.begin};
}

// The rows of the tile that see any of some keys; there may be none.
Range PartInPanels::seeing(const QueryTile& tile, std::int64_t first_key, std::int64_t keys) const
{
    const std::int64_t first = m_keys.begin + first_key - tile.position;
    const std::int64_t begin = std::clamp<std::int64_t>(first, 0, tile.count);
    const std::int64_t end = std::clamp<std::int64_t>(first + keys - 1 + m_shape.window, begin, tile.count);
    return {begin * m_shape.rows_of_query(), end * m_shape.rows_of_query()};
}

Rows PartInPanels::rows_of(const QueryTile& tile, const float* numbers) const
{
    return {numbers, rows(tile), m_shape.dim, m_shape.row_stride()};
}

// rows times columns -> out (tile's rows, S), where they are seen
void PartInPanels::multiply_with_keys(const QueryTile& tile, const float* numbers, const Panels& columns, std::vector<float>& out) const
{
    out.resize(static_cast<std::size_t>(rows(tile) * m_width));
    in_row_blocks({0, rows(tile)}, [&](std::int64_t first, std::int64_t count) {
        const LeftFactor block{numbers + first * m_shape.row_stride(), m_shape.row_stride(), 1};
        multiply_panels(block, count, columns, {0, m_shape.dim}, seen(tile, first, count), Result::Set, out.data() + first * m_width, m_width);
    });
}

void PartInPanels::weigh(const QueryTile& tile, const float* queries)
{
    multiply_with_keys(tile, queries, m_key_columns, m_weights);
    for (std::int64_t row = 0; row < rows(tile); ++row)
        soften(m_weights.data() + row * m_width, seen(tile, row, 1), m_width, m_shape.scale);
}

// weights (tile's rows, S) times rows (S, D)
void PartInPanels::multiply_weights(const QueryTile& tile, const std::vector<float>& weights, const Panels& of_keys, float* out) const
{
    in_row_blocks({0, rows(tile)}, [&](std::int64_t first, std::int64_t count) {
        multiply_panels({weights.data() + first * m_width, m_width, 1}, count, of_keys, seen(tile, first, count), {0, m_shape.dim}, Result::Set,
                        out + first * m_shape.row_stride(), m_shape.row_stride());
    });
}

// The rows of the gradients of both runs' keys, or values.
std::array<float*, 2> PartInPanels::rows_of_runs(float* all, float* apart, std::int64_t rows_apart) const
{
    std::array<float*, 2> rows{};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        float* const numbers = m_runs[i].row < rows_apart ? apart : all;
        rows[i] = numbers + m_runs[i].row * m_shape.key_stride() + m_part.key_head * m_shape.dim;
    }
    return rows;
}

// weights^T (S, tile's rows) times rows (tile's rows, D), added to the rows of the keys
void PartInPanels::add_to_keys(const QueryTile& tile, const std::vector<float>& weights, const Panels& of_queries,
                               const std::array<float*, 2>& of_runs) const
{
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        in_row_blocks(m_runs[i].keys, [&](std::int64_t first, std::int64_t count) {
            const Range depth = seeing(tile, first, count);
            if (depth.count() > 0)
                multiply_panels({weights.data() + first, 1, m_width}, count, of_queries, depth, {0, m_shape.dim}, Result::Add,
                                of_runs[i] + (first - m_runs[i].keys.begin) * m_shape.key_stride(), m_shape.key_stride());
        });
    }
}

void PartInPanels::forward(const QueryTile& tile, const float* queries, float* out)
{
    weigh(tile, queries);
    multiply_weights(tile, m_weights, m_rows, out);
}

void PartInPanels::back(const QueryTile& tile, const float* queries, const float* gradient, float* of_queries, const AttentionGradients& out)
{
    weigh(tile, queries);
    multiply_with_keys(tile, gradient, m_value_columns, m_slopes);
    for (std::int64_t row = 0; row < rows(tile); ++row)
        soften_back(m_weights.data() + row * m_width, m_slopes.data() + row * m_width, seen(tile, row, 1), m_width, m_shape.scale);
    multiply_weights(tile, m_slopes, m_rows, of_queries);

    Panels rows_of_tile(rows(tile), m_shape.dim);
    rows_of_tile.put_rows(rows_of(tile, queries), 0);
    add_to_keys(tile, m_slopes, rows_of_tile, rows_of_runs(out.all.keys, out.keys_apart, out.rows_apart));
    rows_of_tile.put_rows(rows_of(tile, gradient), 0);
    add_to_keys(tile, m_weights, rows_of_tile, rows_of_runs(out.all.values, out.values_apart, out.rows_apart));
}

// Calls work(tile, offset) for the rows of all tiles and heads of a part.
template <typename Work>
void for_each_tile(const AttentionShape& shape, const AttentionPart& part, const Work& work)
{
    for (std::int64_t head = part.key_head * shape.group(); head < (part.key_head + 1) * shape.group(); head += shape.rows_of_query()) {
        for (const QueryTile& tile : part.tiles)
            work(tile, (tile.index * shape.heads + head) * shape.dim);
    }
}

}

void attend_part(const AttentionShape& shape, const AttentionPart& part, const AttentionNumbers<const float>& in, float* out)
{
    PartInPanels panels(shape, part, in, PartInPanels::Way::Forward);
    for_each_tile(shape, part, [&](const QueryTile& tile, std::int64_t at) { panels.forward(tile, in.queries + at, out + at); });
}

void attend_part_back(const AttentionShape& shape, const AttentionPart& part, const AttentionNumbers<const float>& in, const float* gradient,
                      const AttentionGradients& out)
{
    PartInPanels panels(shape, part, in, PartInPanels::Way::Back);
    for_each_tile(shape, part, [&](const QueryTile& tile, std::int64_t at) {
        panels.back(tile, in.queries + at, gradient + at, out.all.queries + at, out);
    });
}

}
