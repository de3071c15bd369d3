#pragma once

#include "common/names.h"

#include <string>
#include <vector>

namespace winnow {

// How a task is put to the model (classify/prompt.h).
enum class PromptFormat {
    Plain,       // as the codelab does
    Chat,        // the same as the user's turn of a conversation, for instruction-tuned models
    ShieldGemma, // ShieldGemma's own: the instructions are the safety principle, the labels say whether it is violated
};
inline constexpr Names<PromptFormat, 3> prompt_format_names = {{
    {PromptFormat::Plain, "plain"},
    {PromptFormat::Chat, "chat"},
    {PromptFormat::ShieldGemma, "shieldgemma"},
}};

// What is to be decided about a comment. The defaults are the codelab's ("Showcase an agile safety classifier with
// Gemma"): there the positive class of the measures, hateful, is the label "Negative".
struct Task {
    std::string name = "Task";
    std::vector<std::string> labels = {"Positive", "Negative"};
    std::string positive_label = "Negative"; // the class whose score is the probability of ROC and threshold
    std::string instructions = "Classify the following text into one of the following classes";
    std::string separator = "\n<separator>\n";
    PromptFormat prompt_format = PromptFormat::Plain;

    // Index of a label, or -1.
    int label_index(const std::string& label) const;
    int positive_index() const { return label_index(positive_label); }
};

// Throws Error(Usage) that names the fault: fewer than two labels, an empty one, two alike, a positive label that is
// not among them, a separator without any character but white space.
void check_task(const Task& task);

}
