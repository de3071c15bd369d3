#include "classify/prompt.h"

namespace winnow {

PromptFrame prompt_frame(const Task& task)
{
    std::string labels;
    for (const std::string& label : task.labels)
        labels += (labels.empty() ? "" : ",") + label;
    return {task.instructions + ":[" + labels + "]" + task.separator + "Text:", task.separator + "Prediction:"};
}

std::string prompt_of(const Task& task, std::string_view text)
{
    PromptFrame frame = prompt_frame(task);
    return frame.before.append(text) + frame.after;
}

}
