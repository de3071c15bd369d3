#include "common/line_buffer.h"

#include <gtest/gtest.h>
#include <vector>

namespace winnow {
namespace {

std::vector<std::string> lines_of(LineBuffer& buffer, const std::vector<std::string>& pieces)
{
    std::vector<std::string> lines;
    for (const std::string& piece : pieces)
        EXPECT_TRUE(buffer.append(piece, [&](std::string_view line) { lines.emplace_back(line); }));
    return lines;
}

TEST(LineBuffer, APartialLineWaitsForTheRest)
{
    LineBuffer buffer(100);
    EXPECT_EQ(lines_of(buffer, {"ab", "c\nd", "", "\n\ne"}), (std::vector<std::string>{"abc", "d", ""}));
    EXPECT_EQ(buffer.partial(), "e");
}

TEST(LineBuffer, ALineMayBeAsLongAsTheLimitAndNoLonger)
{
    LineBuffer buffer(3);
    EXPECT_EQ(lines_of(buffer, {"abc\n", "abc"}), std::vector<std::string>{"abc"});
    EXPECT_FALSE(buffer.append("d", [](std::string_view) {}));
    EXPECT_FALSE(buffer.append("\n", [](std::string_view) { FAIL() << "nothing comes after a line too long"; }));
}

TEST(LineBuffer, AnOverlongLineCanBeCutAndTheNextOneIsWhole)
{
    LineBuffer buffer(3, OverlongLine::IsCut);
    EXPECT_EQ(lines_of(buffer, {"abcdefgh", "ij", "k\nabc\nabcd\ne", "f\n"}), (std::vector<std::string>{"abcd", "abc", "abcd", "ef"}));
}

TEST(LineBuffer, BytesOfAnyKindPassThrough)
{
    LineBuffer buffer(100);
    const std::string bytes("\0\xff\r\x80", 4);
    EXPECT_EQ(lines_of(buffer, {bytes + "\n"}), std::vector<std::string>{bytes});
}

}
}
