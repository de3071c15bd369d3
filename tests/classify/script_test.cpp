#include "classify/script.h"

#include <gtest/gtest.h>

namespace winnow {
namespace {

TEST(Script, IsTheOneOfMostLetters)
{
    EXPECT_EQ(main_script("Street lights on Elm Road"), "Latin");
    EXPECT_EQ(main_script("आप अच्छे हैं, ok?"), "Devanagari");
    EXPECT_EQ(main_script("нет, no way at all"), "Latin");
    EXPECT_EQ(main_script("سلام"), "Arabic");
}

TEST(Script, DigitsPunctuationAndEmojiHaveNone)
{
    EXPECT_EQ(main_script("123 !? \U0001f621"), "");
    EXPECT_EQ(main_script(""), "");
}

TEST(Script, BytesThatAreNoUtf8AreNoLetters)
{
    EXPECT_EQ(main_script("\xff\xfe"), "");
    EXPECT_EQ(main_script("a\xff"), "Latin");
}

TEST(Script, OfAsManyLettersTheFirstIsTaken)
{
    EXPECT_EQ(main_script("ab бв"), "Latin");
    EXPECT_EQ(main_script("бв ab"), "Cyrillic");
}

}
}
