#pragma once

#include <torch/torch.h>

namespace winnow {

// A product with a weight in eight bits, computed in whole numbers by fbgemm: the rows of x are rounded to seven bits as
// they come (dynamic quantisation; the eighth would overflow fbgemm's sums on processors without VNNI), and the result is
// float32 again. On a CPU, without gradient.
class Int8Product {
public:
    // codes (out, in) int8 and scales (out, 1) float32, as FrozenMatrix holds them; they are copied into fbgemm's layout.
    Int8Product(const torch::Tensor& codes, const torch::Tensor& scales);

    torch::Tensor operator()(const torch::Tensor& x) const; // (T, in) -> (T, out)

private:
    c10::IValue m_packed; // LinearPackedParamsBase of libtorch
};

}
