#include "footprint/free_memory.h"

#include "common/files.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace winnow {
namespace {

void write(const std::filesystem::path& path, const std::string& text)
{
    write_file_atomically(path, std::string_view(text));
}

class FreeMemory : public testing::Test {
protected:
    std::optional<std::int64_t> found() const { return free_memory(folder.path() / "meminfo", folder.path()); }

    test::TemporaryFolder folder;
};

TEST_F(FreeMemory, IsWhatLinuxCallsAvailable)
{
    write(folder.path() / "meminfo", "MemTotal:       16000000 kB\nMemFree:          100000 kB\nMemAvailable:    8000000 kB\n");
    EXPECT_EQ(found(), 8000000LL * 1024);
    write(folder.path() / "memory.max", "max\n");
    write(folder.path() / "memory.current", "1000\n");
    EXPECT_EQ(found(), 8000000LL * 1024);
}

TEST_F(FreeMemory, IsNoMoreThanAControlGroupLeaves)
{
    write(folder.path() / "meminfo", "MemAvailable:    8000000 kB\n");
    write(folder.path() / "memory.max", "4000000000\n");
    write(folder.path() / "memory.current", "3000000000\n");
    EXPECT_EQ(found(), 1000000000);
    write(folder.path() / "memory.stat", "anon 2000000000\nactive_file 400000000\ninactive_file 500000000\n"); // can be given back
    EXPECT_EQ(found(), 1900000000);
}

TEST_F(FreeMemory, IsNotGuessed)
{
    EXPECT_EQ(found(), std::nullopt);
}

TEST(FreeMemoryOfThisMachine, IsThere)
{
    EXPECT_GT(free_memory().value_or(0), 0);
}

}
}
