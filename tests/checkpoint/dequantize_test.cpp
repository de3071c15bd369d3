#include "bytes.h"
#include "checkpoint/dequantize.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <gtest/gtest.h>
#include <limits>

namespace winnow {
namespace {

using test::golden;
using test::read_bytes;

class StoredTypes : public testing::TestWithParam<StoredType> {};

TEST_P(StoredTypes, WidenToTheBitsOfThePackageGguf)
{
    const std::string name(name_of(GetParam()));
    const std::string blocks = read_bytes(golden("gguf_blocks/" + name + ".blocks"));
    const std::string expected = read_bytes(golden("gguf_blocks/" + name + ".floats"));
    const BlockSize block = block_size(GetParam());
    ASSERT_FALSE(blocks.empty());
    ASSERT_EQ(blocks.size() / block.bytes * block.elements * sizeof(float), expected.size());
    std::vector<float> numbers(expected.size() / sizeof(float));
    widen(GetParam(), blocks.data(), static_cast<std::int64_t>(numbers.size()), numbers.data());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        float wanted = 0;
        std::memcpy(&wanted, expected.data() + i * sizeof(float), sizeof wanted);
        ASSERT_EQ(std::bit_cast<std::uint32_t>(numbers[i]), std::bit_cast<std::uint32_t>(wanted)) << name << " element " << i;
    }
}

INSTANTIATE_TEST_SUITE_P(All, StoredTypes,
                         testing::Values(StoredType::F32, StoredType::F16, StoredType::BF16, StoredType::Q4_0, StoredType::Q4_1,
                                         StoredType::Q5_0, StoredType::Q5_1, StoredType::Q8_0, StoredType::IQ4_NL,
                                         StoredType::Q2_K, StoredType::Q3_K, StoredType::Q4_K, StoredType::Q5_K,
                                         StoredType::Q6_K, StoredType::IQ4_XS),
                         [](const auto& type) { return std::string(name_of(type.param)); });

TEST(HalfPrecision, InfinityAndNanStayWhatTheyAre)
{
    const std::uint16_t halves[] = {0x7c00, 0xfc00, 0x7e01};
    float numbers[3];
    widen(StoredType::F16, halves, 3, numbers);
    EXPECT_EQ(numbers[0], std::numeric_limits<float>::infinity());
    EXPECT_EQ(numbers[1], -std::numeric_limits<float>::infinity());
    EXPECT_TRUE(std::isnan(numbers[2]));
}

}
}
