#include "classify/task.h"

#include "common/error.h"

#include <algorithm>
#include <set>

namespace winnow {
namespace {

constexpr const char* white_space = " \t\r\n\v\f";

[[noreturn]] void refuse(const std::string& sentence)
{
    throw Error(ErrorKind::Usage, sentence);
}

void check_label(const std::string& label)
{
    if (label.find_first_not_of(white_space) == std::string::npos)
        refuse("A label is empty. Give every label a name.");
    if (label.find_first_of(white_space) == 0 || label.find_last_of(white_space) == label.size() - 1)
        refuse("The label \"" + label + "\" begins or ends with white space. Remove it.");
    if (label.find_first_of("\r\n") != std::string::npos)
        refuse("The label \"" + label + "\" has a line break. Write it in one line.");
    // The prompt joins the labels by commas: with one inside a label the model could not tell where it ends.
    if (label.find(',') != std::string::npos)
        refuse("The label \"" + label + "\" has a comma, which separates labels in the prompt. Choose another name.");
}

}

int Task::label_index(const std::string& label) const
{
    const auto found = std::find(labels.begin(), labels.end(), label);
    return found == labels.end() ? -1 : static_cast<int>(found - labels.begin());
}

void check_task(const Task& task)
{
    if (task.name.find_first_not_of(white_space) == std::string::npos)
        refuse("The task has no name. Give it one.");
    if (task.labels.size() < 2)
        refuse("The task \"" + task.name + "\" has fewer than two labels. Name at least two.");
    std::set<std::string> seen;
    for (const std::string& label : task.labels) {
        check_label(label);
        if (!seen.insert(label).second)
            refuse("The label \"" + label + "\" is there twice. Name each label once.");
    }
    if (task.positive_index() < 0)
        refuse("The positive label \"" + task.positive_label + "\" is not one of the labels. Choose one of them.");
    if (task.separator.find_first_not_of(white_space) == std::string::npos)
        refuse("The separator is empty or white space only: a comment with line breaks could pass for the rest of the "
               "prompt. Choose one with visible characters, such as <separator>.");
}

}
