#include "model/rounded_rows.h"

#include "model/frozen_matrix.h"

namespace winnow {

void round_rows(WeightType type, std::int64_t rows, std::int64_t columns, float* numbers)
{
    if (type == WeightType::Float32)
        return;
    const torch::Tensor exact = torch::from_blob(numbers, {rows, columns});
    FrozenMatrix matrix(type, rows, columns, torch::TensorOptions().dtype(torch::kFloat32));
    matrix.set_rows(0, exact);
    matrix.for_each_block(rows, [&](std::int64_t, const torch::Tensor& rounded) { exact.copy_(rounded); });
}

}
