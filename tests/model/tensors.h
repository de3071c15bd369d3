#pragma once

#include "checkpoint/checkpoint.h"
#include "common/files.h"
#include "model/gemma.h"
#include "support/test_device.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <numeric>

namespace winnow {

using Tokens = std::vector<std::int64_t>;
using test::test_device;

// |a - b| <= tolerance * max(1, largest |b|), everywhere.
inline void expect_close(const torch::Tensor& a, const torch::Tensor& b, double tolerance)
{
    ASSERT_EQ(a.sizes(), b.sizes());
    const double scale = std::max(1.0, b.detach().abs().max().item<double>());
    EXPECT_LE((a.detach().cpu() - b.detach().cpu()).abs().max().item<double>(), tolerance * scale);
}

inline std::filesystem::path golden(const std::string& name)
{
    return std::filesystem::path(WINNOW_SOURCE_DIR) / "tests" / "golden" / name;
}

inline nlohmann::json golden_json(const std::string& name)
{
    return nlohmann::json::parse(read_file(golden(name)));
}

// One text of which every position is wanted.
inline PackedBatch alone(const Tokens& tokens)
{
    PackedBatch batch{{}, {tokens}, Tokens(tokens.size())};
    std::iota(batch.wanted.begin(), batch.wanted.end(), 0);
    return batch;
}

// Expects the logits of "tokens" to be "logits", a row for each position.
inline void expect_logits(Gemma& model, const nlohmann::json& expected)
{
    const torch::NoGradGuard no_gradient;
    const torch::Tensor logits = model.logits(model.hidden_states(alone(expected["tokens"].get<Tokens>())));
    const auto rows = expected["logits"].get<std::vector<std::vector<float>>>();
    ASSERT_EQ(logits.size(0), std::ssize(rows));
    for (std::int64_t i = 0; i < std::ssize(rows); ++i)
        expect_close(logits[i], torch::tensor(rows[i]), 1e-4);
}

// The losses of the steps of tests/golden/lora.py from the model's adapter, which they move.
inline std::vector<double> losses_of_steps(Gemma& model, const nlohmann::json& steps)
{
    std::vector<torch::Tensor> parameters;
    for (const NamedTensor& parameter : model.lora_parameters())
        parameters.push_back(parameter.tensor);
    torch::optim::AdamW optimizer(parameters, torch::optim::AdamWOptions(steps["learning_rate"].get<double>()).weight_decay(0));
    std::vector<double> losses;
    for (const nlohmann::json& step : steps["steps"]) {
        PackedBatch batch{step["prefix"].get<Tokens>(), step["suffixes"].get<std::vector<Tokens>>(), {}};
        for (std::size_t i = 0; i < batch.suffixes.size(); ++i)
            batch.wanted.push_back(batch.last_of(i));
        const torch::Tensor targets = torch::tensor(step["targets"].get<Tokens>()).to(test_device());
        const torch::Tensor loss = model.cross_entropy(model.hidden_states(batch), targets, torch::ones({targets.size(0)}, test_device()));
        losses.push_back(loss.item<double>());
        optimizer.zero_grad();
        loss.backward();
        optimizer.step();
    }
    return losses;
}

// One of the tiny models of tests/golden/gemma.py.
inline Gemma tiny_gemma(const std::string& name)
{
    return Gemma(*Checkpoint::open(golden("gemma/" + name)), test_device());
}

}
