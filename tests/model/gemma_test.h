#pragma once

#include "tensors.h"

#include <cstddef>
#include <string>
#include <vector>

namespace winnow {

inline const Tokens prefix{2, 17, 5, 93, 41, 8};
inline const std::vector<Tokens> suffixes{{60, 77, 12}, {3}, {29, 30, 31, 32, 33, 34, 35}, {9, 9}};

inline LoraConfig all_seven()
{
    LoraConfig lora;
    lora.r = 3;
    lora.target_modules = {"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"};
    return lora;
}

// B is zero in a fresh adapter: made random, so that the adapter counts.
inline void stir(Gemma& model)
{
    const torch::NoGradGuard no_gradient;
    const at::Generator generator = at::detail::createCPUGenerator(4);
    for (NamedTensor& parameter : model.lora_parameters())
        parameter.tensor.copy_(torch::empty(parameter.tensor.sizes()).normal_(0, 0.2, generator));
}

inline Tokens joined(Tokens first, const Tokens& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

inline PackedBatch packed(const Tokens& shared)
{
    PackedBatch batch{shared, suffixes, {}};
    for (std::size_t i = 0; i < suffixes.size(); ++i)
        batch.wanted.push_back(batch.last_of(i));
    return batch;
}

// The last hidden state of every text, each computed alone.
inline torch::Tensor one_by_one(Gemma& model)
{
    std::vector<torch::Tensor> rows;
    for (const Tokens& suffix : suffixes)
        rows.push_back(model.hidden_states(alone(joined(prefix, suffix)))[-1]);
    return torch::stack(rows);
}

inline std::vector<torch::Tensor> gradients(Gemma& model, const torch::Tensor& hidden)
{
    for (NamedTensor& parameter : model.lora_parameters())
        parameter.tensor.mutable_grad() = torch::Tensor();
    const torch::Tensor targets = torch::tensor({1, 50, 7, 95}, torch::kInt64).to(test_device());
    const torch::Tensor weights = torch::tensor({1.0F, 2.0F, 1.0F, 0.5F}).to(test_device());
    model.cross_entropy(hidden, targets, weights).backward();
    std::vector<torch::Tensor> result;
    for (NamedTensor& parameter : model.lora_parameters())
        result.push_back(parameter.tensor.grad().clone());
    return result;
}

class EveryFamily : public testing::TestWithParam<std::string> {
protected:
    Gemma model = tiny_gemma(GetParam());
};

}
