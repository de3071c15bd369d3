#include "classify/words.h"

#include <gtest/gtest.h>

namespace winnow {
namespace {

std::vector<std::string> words(const std::string& text, std::size_t most = 200)
{
    std::vector<std::string> words;
    for (const TextSpan& span : words_of(text, most))
        words.push_back(text.substr(span.begin, span.end - span.begin));
    return words;
}

std::string without(const std::string& text, std::size_t index)
{
    return without_word(text, words_of(text, 200).at(index));
}

using Texts = std::vector<std::string>;

TEST(Words, AreLettersDigitsAndEmojiAndNoPunctuation)
{
    EXPECT_EQ(words("Don't go, you 2 fools!  \n(Please)"), (Texts{"Don't", "go", "you", "2", "fools", "Please"}));
    EXPECT_EQ(words("so \U0001f621\U0001f44d\U0001f3fd \U0001f1ee\U0001f1f3 ..."), (Texts{"so", "\U0001f621", "\U0001f44d\U0001f3fd", "\U0001f1ee\U0001f1f3"}));
    EXPECT_EQ(words("आप अच्छे हैं।"), (Texts{"आप", "अच्छे", "हैं"}));
    EXPECT_EQ(words(""), Texts());
    EXPECT_EQ(words(" ?! "), Texts());
}

TEST(Words, ThaiIsDividedWithoutSpaces)
{
    EXPECT_EQ(words("ภาษาไทย"), (Texts{"ภาษา", "ไทย"}));
}

TEST(Words, NoMoreThanAskedForAreGiven)
{
    EXPECT_EQ(words("a b c d", 2), (Texts{"a", "b"}));
}

TEST(Words, AWordLeavesWithTheSpaceBeforeItAndTheFirstWithThatBehindIt)
{
    EXPECT_EQ(without("you  silly fool!", 1), "you fool!");
    EXPECT_EQ(without("you silly fool!", 2), "you silly!");
    EXPECT_EQ(without("  you\u00a0silly", 0), "  silly");
    EXPECT_EQ(without("(you) fool", 0), "() fool");
    EXPECT_EQ(without("word", 0), "");
}

}
}
