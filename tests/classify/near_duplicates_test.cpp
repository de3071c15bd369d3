#include "classify/near_duplicates.h"
#include "classify/normalise.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <set>

namespace winnow {
namespace {

TEST(Normalised, JoinsComposedFormsAndSpace)
{
    EXPECT_EQ(normalised("  caf\u0065\u0301 \t\n \u00a0ole\u3000"), "caf\u00e9 ole");
    EXPECT_EQ(normalised("\t the  lamp\r\n is out "), "the lamp is out");
    EXPECT_EQ(normalised(""), "");
    EXPECT_EQ(normalised(" \n"), "");
    EXPECT_EQ(normalised("a\xff  caf\u00e9"), "a\uFFFD caf\u00e9") << "no UTF-8";
}

TEST(Normalised, KeepsCaseAndCompatibilityForms)
{
    EXPECT_EQ(normalised("ABC \ufb01"), "ABC \ufb01");
    EXPECT_NE(normalised("Abc"), normalised("abc"));
}

TEST(Normalised, DoesTheSameTwice)
{
    for (const std::string text : {"a  b", "\u0041\u030a x", "\xff\xfe broken", "\u0939\u093f\u0928\u094d\u0926\u0940 "})
        EXPECT_EQ(normalised(normalised(text)), normalised(text));
}

TEST(Folded, JoinsCaseAndCompatibilityForms)
{
    EXPECT_EQ(folded("STRASSE \ufb01"), folded("stra\u00dfe fi"));
    EXPECT_EQ(folded("\uff21\uff22 c"), "ab c");
    EXPECT_EQ(folded("a\u200bb"), "ab"); // zero-width space
}

TEST(NearDuplicates, CopiesThatDifferInFormAreOne)
{
    const auto groups = near_duplicate_groups({"You people are a plague", "something else entirely", "  you PEOPLE are\na plague ", "YOU people are a plague"});
    EXPECT_EQ(groups, (std::vector<std::size_t>{0, 1, 0, 0}));
}

TEST(NearDuplicates, ASmallChangeOfALongCommentIsOneGroup)
{
    const std::string comment = "They opened the bridge again last week and the whole street has been blocked by lorries ever since, day and night.";
    std::string changed = comment;
    changed.replace(changed.find("week"), 4, "year");
    EXPECT_EQ(near_duplicate_groups({comment, changed, comment + "!!"}), (std::vector<std::size_t>{0, 0, 0}));
}

TEST(NearDuplicates, DifferentCommentsStayApart)
{
    EXPECT_EQ(near_duplicate_groups({"no", "yes", "", "I like them", "I hate them", "a", "b"}),
              (std::vector<std::size_t>{0, 1, 2, 3, 4, 5, 6}));
}

TEST(NearDuplicates, WhatIsLinkedThroughOthersIsOneGroup)
{
    std::vector<std::string> texts;
    std::string text(60, ' ');
    std::mt19937 random(3);
    for (char& character : text)
        character = static_cast<char>('0' + random() % 10);
    for (int i = 0; i < 60; ++i) {
        texts.push_back(text);
        text[static_cast<std::size_t>(i)] = static_cast<char>('A' + random() % 26); // the two ends share nothing
    }
    const auto groups = near_duplicate_groups(texts);
    EXPECT_EQ(std::set<std::size_t>(groups.begin(), groups.end()), std::set<std::size_t>{0});
}

// Jaccard of the shingles, written as in a textbook.
bool alike_by_definition(const std::string& a, const std::string& b)
{
    const auto shingles = [](const std::string& text) {
        std::set<std::string> result;
        for (std::size_t i = 0; i + 5 <= text.size(); ++i)
            result.insert(text.substr(i, 5));
        return result;
    };
    const auto x = shingles(a);
    const auto y = shingles(b);
    std::vector<std::string> shared;
    std::set_intersection(x.begin(), x.end(), y.begin(), y.end(), std::back_inserter(shared));
    return 10 * shared.size() >= 8 * (x.size() + y.size() - shared.size());
}

std::vector<std::string> related_texts(int count)
{
    std::mt19937 random(11);
    std::vector<std::string> texts;
    for (int i = 0; i < count; ++i) {
        std::string text = texts.empty() || random() % 2 ? std::string(20 + random() % 100, 'x') : texts[random() % texts.size()];
        const bool fresh = text.find_first_not_of('x') == std::string::npos;
        for (std::size_t changes = fresh ? text.size() : random() % 12; changes > 0; --changes)
            text[fresh ? changes - 1 : random() % text.size()] = static_cast<char>('a' + random() % 6);
        texts.push_back(text);
    }
    return texts;
}

TEST(NearDuplicates, EqualsTheDefinitionByEveryPair)
{
    const std::vector<std::string> texts = related_texts(400);
    std::vector<std::size_t> expected(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i)
        expected[i] = i;
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (expected[i] != expected[j] && alike_by_definition(texts[i], texts[j]))
                std::replace(expected.begin(), expected.end(), std::max(expected[i], expected[j]), std::min(expected[i], expected[j]));
    const auto groups = near_duplicate_groups(texts);
    EXPECT_EQ(groups, expected);
    const std::size_t distinct = std::set<std::size_t>(groups.begin(), groups.end()).size();
    EXPECT_GT(distinct, 100u);
    EXPECT_LT(distinct, 390u);
}

TEST(NearDuplicates, ThousandsOfOneTemplateAreOneGroup)
{
    std::vector<std::string> texts;
    for (int i = 0; i < 20000; ++i)
        texts.push_back("Your ticket has been received by the office for street lights, thank you for writing to us. Number " + std::to_string(i));
    const auto groups = near_duplicate_groups(texts);
    EXPECT_EQ(std::set<std::size_t>(groups.begin(), groups.end()).size(), 1u);
}

}
}
