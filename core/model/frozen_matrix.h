#pragma once

#include "common/weight_type.h"
#include "model/int8_product.h"

#include <torch/torch.h>

#include <functional>
#include <optional>

namespace winnow {

// A matrix W (rows, columns) of frozen weights, held in a WeightType and computed with in another: in float32 on a CPU,
// in bfloat16 on CUDA. Where the two differ W is widened a block of rows at a time into one small buffer, in products of
// the forward and of the backward pass alike, so that no whole W ever stands there widened. Copies share the numbers.
class FrozenMatrix {
public:
    FrozenMatrix() = default;
    // Held and computed with as it is.
    explicit FrozenMatrix(torch::Tensor weight);
    // To be filled with set_rows. `computed`: device and type of the products.
    FrozenMatrix(WeightType type, std::int64_t rows, std::int64_t columns, const torch::TensorOptions& computed);

    // numbers (n, columns) float32 on the CPU, narrowed into rows [first, first + n).
    void set_rows(std::int64_t first, const torch::Tensor& numbers);

    // From now on times_transposed computes in eight bits (int8_product.h), and nothing else can be asked of the matrix,
    // whose numbers it does not hold any more. Of one in Float32 on a CPU, all rows of which are set.
    void take_int8_products();

    // What the products are for: the forward pass alone, or the backward pass too.
    enum class Use { Forward, ForwardAndBackward };
    // Lays a float32 matrix on a CPU out in the order of the matrix library, for the backward pass a second time. From now
    // on only these products can be asked of it. Leaves every other matrix as it is.
    void pack(Use use);

    std::int64_t rows() const { return m_rows; }
    std::int64_t columns() const { return m_columns; }
    const torch::TensorOptions& options() const { return m_computed; } // of what comes out of it

    // The tensor itself where it is held as it is computed with; else undefined.
    torch::Tensor plain() const;

    // x (T, columns) -> x W^T (T, rows), and g (T, rows) -> g W (T, columns); without autograd, see frozen_linear.
    torch::Tensor times_transposed(const torch::Tensor& x) const;
    torch::Tensor times(const torch::Tensor& g) const;
    // indexes (N) int64 -> (N, columns)
    torch::Tensor select_rows(const torch::Tensor& indexes) const;
    // Calls `use` with rows [first, first + n) widened, n = at_once but for the last block; they hold until it returns.
    void for_each_block(std::int64_t at_once, const std::function<void(std::int64_t first, const torch::Tensor& rows)>& use) const;

private:
    void widen(const torch::Tensor& numbers, const torch::Tensor& scales, torch::Tensor out) const;

    WeightType m_type = WeightType::Float32;
    std::int64_t m_rows = 0;
    std::int64_t m_columns = 0;
    torch::TensorOptions m_computed;
    torch::Tensor m_numbers; // (rows, columns); NF4: (rows, columns / 2), two codes a byte
    torch::Tensor m_scales;  // Int8: (rows, 1), NF4: (rows, columns / 64); else undefined
    std::optional<Int8Product> m_int8_product;
    torch::Tensor m_packed;            // W, where it is packed
    torch::Tensor m_packed_transposed; // W^T
};

// x W^T, differentiable in x; keeps nothing of x.
torch::Tensor frozen_linear(const torch::Tensor& x, const FrozenMatrix& weight);

// A matrix as a custom autograd function keeps it for its backward.
c10::IValue kept_matrix(const FrozenMatrix& weight);
const FrozenMatrix& kept_matrix(const c10::IValue& kept);

}
