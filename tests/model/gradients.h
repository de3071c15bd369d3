#pragma once

#include "tensors.h"

#include <functional>

namespace winnow {

using Tensors = std::vector<torch::Tensor>;
using Computation = std::function<torch::Tensor(const Tensors&)>;

inline torch::Tensor random(at::IntArrayRef shape, std::uint64_t seed)
{
    return torch::randn(shape, at::detail::createCPUGenerator(seed)).to(test_device());
}

// The value, and the gradients of all inputs under one random gradient of the value.
inline Tensors value_and_gradients(const Computation& computation, const Tensors& inputs)
{
    Tensors leaves;
    for (const torch::Tensor& input : inputs)
        leaves.push_back(input.clone().requires_grad_());
    const torch::Tensor value = computation(leaves);
    value.backward(random(value.sizes(), 99));
    Tensors result{value.detach()};
    for (const torch::Tensor& leaf : leaves)
        result.push_back(leaf.grad());
    return result;
}

inline void expect_same(const Computation& fused, const Computation& plain, const Tensors& inputs)
{
    const Tensors actual = value_and_gradients(fused, inputs);
    const Tensors expected = value_and_gradients(plain, inputs);
    for (std::size_t i = 0; i < expected.size(); ++i)
        expect_close(actual[i], expected[i], 1e-5);
}

}
