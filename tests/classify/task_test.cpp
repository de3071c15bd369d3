#include "classify/label_tokens.h"
#include "classify/prompt.h"
#include "classify/task.h"
#include "support/expect_error.h"

#include <gtest/gtest.h>

namespace winnow {
namespace {

using test::expect_error;

// The example of the codelab, as it prints it.
TEST(Prompt, IsTheCodelabsToTheByte)
{
    EXPECT_EQ(prompt_of(Task(), "you look very nice today"),
              "Classify the following text into one of the following classes:[Positive,Negative]\n"
              "<separator>\n"
              "Text:you look very nice today\n"
              "<separator>\n"
              "Prediction:");
}

TEST(Prompt, IsTheFrameAroundTheText)
{
    Task task;
    task.labels = {"A", "B", "C"};
    task.instructions = "A policy\nof two lines";
    task.separator = " ### ";
    const PromptFrame frame = prompt_frame(task);
    EXPECT_EQ(frame.before, "A policy\nof two lines:[A,B,C] ### Text:");
    EXPECT_EQ(frame.after, " ### Prediction:");
    EXPECT_EQ(prompt_of(task, ""), frame.before + frame.after);
}

// As Gemma's documentation shows a conversation ("Formatting").
TEST(Prompt, OfAConversationIsTheUsersTurnAndTheBeginningOfTheModels)
{
    Task task;
    task.prompt_format = PromptFormat::Chat;
    Task plain;
    EXPECT_EQ(prompt_of(task, "hello"), "<start_of_turn>user\n" + prompt_of(plain, "hello") + "<end_of_turn>\n<start_of_turn>model\n");
}

// As ShieldGemma's model card and Google's description of its prompt have it.
TEST(Prompt, OfShieldGemmaHasTheInstructionsAsItsPrinciple)
{
    Task task;
    task.prompt_format = PromptFormat::ShieldGemma;
    task.instructions = "\"No Mockery\": The prompt shall not mock anybody.";
    EXPECT_EQ(prompt_of(task, "hello"),
              "You are a policy expert trying to help determine whether a user prompt is in violation of the defined safety policies.\n\n"
              "<start_of_turn>\nHuman Question: hello\n<end_of_turn>\n\n"
              "Our safety principle is defined in the below:\n\n* \"No Mockery\": The prompt shall not mock anybody.\n\n"
              "Does the human question violate the above principle? Your answer must start with 'Yes' or 'No'. "
              "And then walk through step by step to be sure we answer correctly.\n\n");
}

TEST(Task, TheDefaultMakesSense)
{
    EXPECT_NO_THROW(check_task(Task()));
    EXPECT_EQ(Task().positive_index(), 1);
    EXPECT_EQ(Task().label_index("Neutral"), -1);
}

TEST(Task, EachFaultIsNamed)
{
    const auto refused = [](const std::string& part, auto change) {
        Task task;
        change(task);
        expect_error(ErrorKind::Usage, part, [&] { check_task(task); });
    };
    refused("no name", [](Task& task) { task.name = " "; });
    refused("fewer than two labels", [](Task& task) { task.labels = {"Negative"}; });
    refused("A label is empty", [](Task& task) { task.labels.push_back(" "); });
    refused("\"Positive\" is there twice", [](Task& task) { task.labels.push_back("Positive"); });
    refused("\" x\" begins or ends", [](Task& task) { task.labels.push_back(" x"); });
    refused("comma", [](Task& task) { task.labels.push_back("a,b"); });
    refused("line break", [](Task& task) { task.labels.push_back("a\nb"); });
    refused("\"Hateful\" is not one of the labels", [](Task& task) { task.positive_label = "Hateful"; });
    refused("separator", [](Task& task) { task.separator = "\n\t "; });
    refused("separator", [](Task& task) { task.separator = ""; });
}

TEST(LabelTokens, MustTellTheLabelsApart)
{
    EXPECT_NO_THROW(check_label_tokens({"A", "B", "AB"}, {{1}, {2}, {1, 2}}));
    expect_error(ErrorKind::Usage, "\"B\" has no tokens", [] { check_label_tokens({"A", "B"}, {{1}, {}}); });
    expect_error(ErrorKind::Usage, "\"A\" and \"C\" are the same tokens", [] { check_label_tokens({"A", "B", "C"}, {{1}, {2}, {1}}); });
}

}
}
