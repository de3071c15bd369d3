#include "model/upload.h"

#include <cstring>

namespace winnow {

Upload::Place Upload::add(const std::vector<std::int64_t>& numbers)
{
    const Place place{std::ssize(m_numbers), std::ssize(numbers)};
    m_numbers.insert(m_numbers.end(), numbers.begin(), numbers.end());
    return place;
}

// Two in the place of one.
Upload::Place Upload::add(const std::vector<std::int32_t>& numbers)
{
    const Place place{std::ssize(m_numbers), std::ssize(numbers)};
    m_numbers.resize(m_numbers.size() + (numbers.size() + 1) / 2);
    if (!numbers.empty())
        std::memcpy(m_numbers.data() + place.first, numbers.data(), numbers.size() * sizeof(std::int32_t));
    return place;
}

void Upload::send(torch::Device device)
{
    m_sent = torch::tensor(m_numbers, torch::kInt64).to(device);
}

torch::Tensor Upload::int64(const Place& place) const
{
    return m_sent.narrow(0, place.first, place.count);
}

torch::Tensor Upload::int32(const Place& place) const
{
    return m_sent.narrow(0, place.first, (place.count + 1) / 2).view(torch::kInt32).narrow(0, 0, place.count);
}

}
