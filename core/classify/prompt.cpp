#include "classify/prompt.h"

namespace winnow {
namespace {

using Kind = PromptPart::Kind;

const PromptPart start_of_turn{Kind::Mark, "<start_of_turn>"};
const PromptPart end_of_turn{Kind::Mark, "<end_of_turn>"};

std::string joined(const std::vector<PromptPart>& parts)
{
    std::string text;
    for (const PromptPart& part : parts)
        text += part.text;
    return text;
}

PromptFrame plain_frame(const Task& task)
{
    std::string labels;
    for (const std::string& label : task.labels)
        labels += (labels.empty() ? "" : ",") + label;
    return {{}, task.instructions + ":[" + labels + "]" + task.separator + "Text:", task.separator + "Prediction:", {}};
}

PromptFrame chat_frame(const Task& task)
{
    PromptFrame frame = plain_frame(task);
    frame.head = {start_of_turn};
    frame.before = "user\n" + frame.before;
    frame.tail = {end_of_turn, {Kind::Text, "\n"}, start_of_turn, {Kind::Text, "model\n"}};
    return frame;
}

PromptFrame shield_gemma_frame(const Task& task)
{
    const std::string preamble = "You are a policy expert trying to help determine whether a user prompt is in violation of the defined safety policies.\n\n";
    const std::string question = "Does the human question violate the above principle? Your answer must start with 'Yes' or 'No'. "
                                 "And then walk through step by step to be sure we answer correctly.\n\n";
    return {{{Kind::Text, preamble}, start_of_turn},
            "\nHuman Question: ",
            "\n",
            {end_of_turn, {Kind::Text, "\n\nOur safety principle is defined in the below:\n\n* " + task.instructions + "\n\n" + question}}};
}

}

std::string PromptFrame::text_before() const
{
    return joined(head) + before;
}

std::string PromptFrame::text_after() const
{
    return after + joined(tail);
}

PromptFrame prompt_frame(const Task& task)
{
    switch (task.prompt_format) {
    case PromptFormat::Chat:
        return chat_frame(task);
    case PromptFormat::ShieldGemma:
        return shield_gemma_frame(task);
    default:
        return plain_frame(task);
    }
}

std::string prompt_of(const Task& task, std::string_view text)
{
    const PromptFrame frame = prompt_frame(task);
    return frame.text_before().append(text) + frame.text_after();
}

}
