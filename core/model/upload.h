#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace winnow {

// Arrays of whole numbers that go to a device in one copy: there a copy of ten numbers costs as much as one of ten thousand.
class Upload {
public:
    // Where an array stands among the others.
    struct Place {
        std::int64_t first = 0;
        std::int64_t count = 0;
    };

    Place add(const std::vector<std::int64_t>& numbers);
    Place add(const std::vector<std::int32_t>& numbers);

    void send(torch::Device device);
    // Of what was sent.
    torch::Tensor int64(const Place& place) const; // (count)
    torch::Tensor int32(const Place& place) const;

private:
    std::vector<std::int64_t> m_numbers;
    torch::Tensor m_sent;
};

}
