#include "checkpoint/dequantize.h"
#include "checkpoint/narrow.h"

#include <cmath>
#include <cstring>
#include <gtest/gtest.h>
#include <limits>

namespace winnow {
namespace {

std::uint16_t narrowed(StoredType type, float number)
{
    std::string bytes;
    narrow(type, &number, 1, bytes);
    std::uint16_t result = 0;
    std::memcpy(&result, bytes.data(), sizeof result);
    return result;
}

float widened(StoredType type, std::uint16_t bits)
{
    float number = 0;
    widen(type, &bits, 1, &number);
    return number;
}

}

TEST(Narrow, EveryHalfAndBfloat16ComesBackAsItWas)
{
    for (const StoredType type : {StoredType::F16, StoredType::BF16})
        for (std::uint32_t bits = 0; bits < 65536; ++bits) {
            const float number = widened(type, static_cast<std::uint16_t>(bits));
            if (std::isnan(number))
                EXPECT_TRUE(std::isnan(widened(type, narrowed(type, number))));
            else
                ASSERT_EQ(narrowed(type, number), bits);
        }
}

// Halfway between two neighbours the even one is taken, beside it the nearer one.
TEST(Narrow, RoundsToTheNearest)
{
    for (const StoredType type : {StoredType::F16, StoredType::BF16})
        for (std::uint16_t bits = 0; bits < 0x7bff; ++bits) {
            const float low = widened(type, bits), high = widened(type, static_cast<std::uint16_t>(bits + 1));
            const float middle = low + (high - low) / 2;
            const std::uint16_t even = bits % 2 == 0 ? bits : static_cast<std::uint16_t>(bits + 1);
            if (type == StoredType::BF16 && bits < 2)
                continue; // the halves of the smallest numbers are float32's own smallest
            ASSERT_EQ(narrowed(type, middle), even) << bits;
            ASSERT_EQ(narrowed(type, std::nextafter(middle, 0.0f)), bits) << bits;
            ASSERT_EQ(narrowed(type, -std::nextafter(middle, high)), (bits + 1) | 0x8000) << bits;
        }
    EXPECT_EQ(narrowed(StoredType::F16, 65520), 0x7c00);
    EXPECT_EQ(narrowed(StoredType::F16, 1e9f), 0x7c00);
    EXPECT_EQ(narrowed(StoredType::F16, -std::numeric_limits<float>::infinity()), 0xfc00);
}

TEST(Narrow, BlocksOfQ8_0AreOffByHalfAStepAtMost)
{
    std::vector<float> numbers(64);
    for (std::size_t i = 0; i < 32; ++i)
        numbers[i] = static_cast<float>(static_cast<int>(i * 37 % 255) - 127);
    numbers[0] = -127;
    for (std::size_t i = 32; i < 64; ++i)
        numbers[i] = std::sin(static_cast<float>(i));
    std::string bytes;
    narrow(StoredType::Q8_0, numbers.data(), 64, bytes);
    ASSERT_EQ(bytes.size(), 68u);
    std::vector<float> again(64);
    widen(StoredType::Q8_0, bytes.data(), 64, again.data());
    for (std::size_t i = 0; i < 32; ++i)
        EXPECT_EQ(again[i], numbers[i]) << "whole numbers with a scale of 1";
    for (std::size_t i = 32; i < 64; ++i)
        EXPECT_NEAR(again[i], numbers[i], 0.5 / 127 + 1e-3);
}

}
