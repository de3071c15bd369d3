#pragma once

#include "checkpoint/checkpoint.h"
#include "common/files.h"
#include "model/gemma.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>

namespace winnow {

// |a - b| <= tolerance * max(1, largest |b|), everywhere.
inline void expect_close(const torch::Tensor& a, const torch::Tensor& b, double tolerance)
{
    ASSERT_EQ(a.sizes(), b.sizes());
    const double scale = std::max(1.0, b.detach().abs().max().item<double>());
    EXPECT_LE((a - b).detach().abs().max().item<double>(), tolerance * scale);
}

inline std::filesystem::path golden(const std::string& name)
{
    return std::filesystem::path(WINNOW_SOURCE_DIR) / "tests" / "golden" / name;
}

inline nlohmann::json golden_json(const std::string& name)
{
    return nlohmann::json::parse(read_file(golden(name)));
}

// One of the tiny models of tests/golden/gemma.py.
inline Gemma tiny_gemma(const std::string& name)
{
    return Gemma(*Checkpoint::open(golden("gemma/" + name)), torch::kCPU, torch::kFloat32);
}

}
