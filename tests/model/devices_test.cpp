#include "model/memory.h"

#include "common/error.h"
#include "model/gemma.h"

#include <gtest/gtest.h>

#include <cstdint>

namespace winnow {
namespace {

TEST(Memory, ThatIsNotEnoughIsSaidSo)
{
    try {
        with_memory_named([] { return torch::empty({std::int64_t{1} << 60}, torch::kUInt8); });
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::NoMemory);
    }
}

TEST(Devices, AreFoundByNameOrSaidToBeMissing)
{
    EXPECT_TRUE(device_from_name("cpu").is_cpu());
    EXPECT_EQ(plain_types(device_from_name("cpu")).arithmetic, torch::kFloat32);
    EXPECT_THROW(device_from_name("abacus"), Error);
}

}
}
