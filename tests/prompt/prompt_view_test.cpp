#include "prompt/prompt_view.h"

#include "support/golden_folder.h"

#include <gtest/gtest.h>

namespace winnow {
namespace {

class PromptViewTest : public testing::Test {
protected:
    PromptEncoder encoder(std::int64_t max_length) const { return {m_tokenizer, m_task, m_labels, max_length}; }

    void expect_the_tokens_of_training(const std::string& text, std::int64_t max_length)
    {
        const PromptView view = prompt_view(encoder(max_length), text);
        std::vector<std::int64_t> tokens;
        for (const PlacedToken& placed : view.tokens)
            tokens.push_back(placed.token);
        EXPECT_EQ(tokens, encoder(max_length).encode(text).tokens);
    }

    Tokenizer m_tokenizer = Tokenizer::from_file(golden_folder("tiny_tokenizer") / "tokenizer.model");
    Task m_task;
    LabelTokens m_labels = label_tokens(m_tokenizer, m_task);
};

std::string repeated(const std::string& word, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i)
        text += word;
    return text;
}

TEST_F(PromptViewTest, ShowsTheTokensThatAreTrainedOn)
{
    expect_the_tokens_of_training("the garden :) again", 500);
    expect_the_tokens_of_training("", 500);
    expect_the_tokens_of_training("\n  \u00e9\U0001f600 हिन्दी <eos>", 500);
    expect_the_tokens_of_training(repeated("garden \u00e9", 300), 100);
}

TEST_F(PromptViewTest, TheTokensCoverThePromptInOrder)
{
    const PromptView view = prompt_view(encoder(500), "the garden \u00e9\U0001f600 हिन्दी again");
    EXPECT_EQ(view.tokens.front().token, m_tokenizer.bos());
    EXPECT_EQ(view.tokens.front().end, 0u);
    std::size_t covered = 0;
    for (const PlacedToken& placed : view.tokens) {
        EXPECT_EQ(placed.begin, covered);
        EXPECT_GE(placed.end, placed.begin);
        covered = placed.end;
    }
    EXPECT_EQ(covered, view.prompt.size());
    EXPECT_EQ(view.prompt, prompt_of(m_task, "the garden \u00e9\U0001f600 हिन्दी again"));
}

TEST_F(PromptViewTest, InAConversationAMarkIsOneTokenThatCoversIt)
{
    m_tokenizer = Tokenizer::from_file(golden_folder("tokenizer") / "tiny.model");
    m_labels = label_tokens(m_tokenizer, m_task);
    m_task.prompt_format = PromptFormat::Chat;
    expect_the_tokens_of_training("the garden \n\n again", 500);
    const PromptView view = prompt_view(encoder(500), "the garden");
    EXPECT_EQ(view.prompt, prompt_of(m_task, "the garden"));
    EXPECT_EQ(view.prompt.substr(view.comment_begin, view.comment_end - view.comment_begin), "the garden");
    EXPECT_EQ(view.prompt.substr(view.tokens[1].begin, view.tokens[1].end), "<start_of_turn>");
    EXPECT_EQ(view.tokens.back().end, view.prompt.size());
}

TEST_F(PromptViewTest, ATokenWithAPlaceIsThePieceThatStandsThere)
{
    const PromptView view = prompt_view(encoder(500), "the garden looks lovely");
    for (const PlacedToken& placed : view.tokens) {
        const std::string text = view.prompt.substr(placed.begin, placed.end - placed.begin);
        if (placed.token != m_tokenizer.bos() && text != "\n" && text.find(' ') == std::string::npos && !text.empty()) {
            EXPECT_TRUE(m_tokenizer.piece(placed.token) == text || m_tokenizer.piece(placed.token).starts_with("<0x")) << text;
        }
    }
}

TEST_F(PromptViewTest, WhatIsCutOffIsShown)
{
    const std::string text = repeated("garden \u00e9", 300);
    const PromptView view = prompt_view(encoder(100), text);
    const std::string read = view.prompt.substr(view.comment_begin, view.comment_end - view.comment_begin);
    EXPECT_EQ(read + view.cut_off, text);
    EXPECT_FALSE(view.cut_off.empty());
    EXPECT_EQ(view.prompt, prompt_of(m_task, read));
    EXPECT_LE(std::ssize(view.tokens), view.longest);
    EXPECT_EQ(view.longest, 100 - m_labels.longest());
    EXPECT_EQ(prompt_view(encoder(500), "short").cut_off, "");
}

TEST_F(PromptViewTest, CutCommentsAreCountedAsTheyAreCut)
{
    const std::vector<std::string> texts = {"short", repeated("garden ", 300), "", repeated("a", 100000), repeated("the garden ", 5)};
    const PromptEncoder some = encoder(100);
    std::int64_t cut = 0;
    for (const std::string& text : texts)
        cut += some.encode(text).cut;
    EXPECT_EQ(count_cut(some, std::vector<std::string_view>(texts.begin(), texts.end())), cut);
    EXPECT_EQ(cut, 2);
}

}
}
