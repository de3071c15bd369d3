#pragma once

#include <torch/torch.h>

namespace winnow {

// A product with a weight in eight bits, computed in whole numbers by fbgemm: x is rounded to eight bits as it comes (dynamic
// quantisation; to seven on processors without VNNI), and the result is float32 again. Each row of x has a scale of its own:
// a first token has numbers a thousand times as large as others, which one scale for all would round away. On a CPU, without
// gradient.
class Int8Product {
public:
    // codes (out, in) int8 and scales (out, 1) float32, as FrozenMatrix holds them; they are copied into fbgemm's layout.
    Int8Product(const torch::Tensor& codes, const torch::Tensor& scales);

    torch::Tensor operator()(const torch::Tensor& x) const; // (T, in) -> (T, out)

private:
    c10::IValue m_packed; // LinearPackedParamsBase of libtorch
};

}
