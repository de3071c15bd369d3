#include "bundle/merged_weights.h"

#include "checkpoint/narrow.h"

#include <algorithm>

namespace winnow {
namespace {

constexpr std::int64_t numbers_at_once = std::int64_t{1} << 20; // 4 MB of float32

// row += scale * b A, with b the row's r numbers of B
void add_adapter(const LoraFactor& factor, double scale, std::int64_t rank, std::int64_t row, float* out)
{
    for (std::int64_t k = 0; k < rank; ++k) {
        const float weight = static_cast<float>(scale * static_cast<double>(factor.b[static_cast<std::size_t>(row * rank + k)]));
        const float* const a = factor.a.data() + k * factor.in;
        for (std::int64_t i = 0; i < factor.in; ++i)
            out[i] += weight * a[i];
    }
}

}

void MergedWeights::read_rows(const std::string& name, std::int64_t first, std::int64_t rows, float* out) const
{
    m_base.read_rows(name, first, rows, out);
    if (const StoredTensor& tensor = m_base.tensor(name); m_round && tensor.shape.size() == 2)
        m_round(name, rows, tensor.shape[1], out);
    const auto found = m_factors.of_weight.find(name);
    if (found == m_factors.of_weight.end())
        return;
    for (std::int64_t row = 0; row < rows; ++row)
        add_adapter(found->second, m_factors.config.scale(), m_factors.config.r, first + row, out + row * found->second.in);
}

ByteSource MergedWeights::bytes_of(const std::string& name, StoredType type, NormsStoredAs norms) const
{
    return [this, name, type, norms](const ByteSink& sink) {
        const std::vector<std::int64_t> shape = m_base.tensor(name).shape;
        const std::int64_t width = shape.size() == 1 ? 1 : shape[1];
        const std::int64_t step = std::max<std::int64_t>(1, numbers_at_once / width);
        const float added = shape.size() == 1 && norms == NormsStoredAs::OnePlus ? 1.0f : 0.0f;
        std::vector<float> numbers;
        std::string bytes;
        for (std::int64_t row = 0; row < shape[0]; row += step) {
            const std::int64_t rows = std::min(step, shape[0] - row);
            numbers.resize(static_cast<std::size_t>(rows * width));
            read_rows(name, row, rows, numbers.data());
            if (added != 0)
                std::ranges::for_each(numbers, [added](float& number) { number += added; });
            bytes.clear();
            narrow(type, numbers.data(), std::ssize(numbers), bytes);
            sink(bytes);
        }
    };
}

}
