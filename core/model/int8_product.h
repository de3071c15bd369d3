#pragma once

#include <torch/torch.h>

namespace winnow {

inline constexpr double largest_int8_code = 127;

// A product with a weight in eight bits, computed in whole numbers by fbgemm: x is rounded to eight bits as it comes (dynamic
// quantisation; to seven on processors without VNNI), and the result is float32 again. Each row of x has a scale of its own:
// a first token has numbers a thousand times as large as others, which one scale for all would round away. Within a row a few
// channels are as much larger than the others: rows of x and of the weight are rotated (hadamard.h) before they are rounded,
// which leaves their products as they are. On a CPU, without gradient.
class Int8Product {
public:
    // weight (out, in) float32, rounded with a scale for each row into fbgemm's layout.
    explicit Int8Product(const torch::Tensor& weight);

    torch::Tensor operator()(const torch::Tensor& x) const; // (T, in) -> (T, out)

private:
    c10::IValue m_packed; // LinearPackedParamsBase of libtorch
};

}
