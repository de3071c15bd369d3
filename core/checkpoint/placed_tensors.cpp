#include "checkpoint/placed_tensors.h"

#include "checkpoint/dequantize.h"

namespace winnow {

void check_rows(const PlacedTensor& placed, std::int64_t first_row, std::int64_t rows)
{
    const std::int64_t row_count = placed.tensor.shape.front();
    if (first_row < 0 || rows < 0 || first_row > row_count || rows > row_count - first_row)
        throw Error(ErrorKind::Internal, "Rows outside the tensor " + shown(placed.tensor.name) + " were asked for. Please report this fault.");
}

void PlacedTensors::add(PlacedTensor placed)
{
    m_by_name.emplace(placed.tensor.name, m_tensors.size());
    m_tensors.push_back(std::move(placed));
}

const PlacedTensor& PlacedTensors::at(const std::string& name) const
{
    const auto found = m_by_name.find(name);
    if (found == m_by_name.end())
        throw damaged_model_file(m_path, "it has no tensor " + shown(name) + ".");
    return m_tensors[found->second];
}

std::vector<StoredTensor> PlacedTensors::list() const
{
    std::vector<StoredTensor> result;
    for (const PlacedTensor& placed : m_tensors)
        result.push_back(placed.tensor);
    return result;
}

void PlacedTensors::read_rows(const std::string& name, std::int64_t first_row, std::int64_t rows, float* out) const
{
    const PlacedTensor& placed = at(name);
    check_rows(placed, first_row, rows);
    const std::int64_t width = placed.tensor.element_count() / placed.tensor.shape.front();
    const BlockSize block = block_size(placed.tensor.type);
    const std::int64_t skipped = first_row * width / block.elements * block.bytes;
    widen_from_file(*placed.file, placed.offset + static_cast<std::uint64_t>(skipped), placed.tensor.type, rows * width, out);
    if (placed.stores_one_plus) {
        for (std::int64_t i = 0; i < rows * width; ++i)
            out[i] -= 1.0f;
    }
}

}
