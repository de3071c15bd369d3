#pragma once

#include <torch/torch.h>

#include <cstdlib>
#include <string>

namespace winnow::test {

// The device that the tests of model and training use: WINNOW_TEST_DEVICE=cuda (or mps), otherwise the CPU.
inline std::string test_device_name()
{
    const char* name = std::getenv("WINNOW_TEST_DEVICE");
    return name ? name : "cpu";
}

inline torch::Device test_device()
{
    return torch::Device(test_device_name());
}

}
