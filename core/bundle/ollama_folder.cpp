#include "bundle/ollama_folder.h"

#include "classify/prompt.h"

#include <algorithm>

namespace winnow {
namespace {

constexpr std::int64_t smallest_context = 256; // tokens; Ollama's answer and prompt share it

// The template is one of Go's, in three quotation marks: what would begin an action or end it is written as an action.
std::string in_template(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        if (text.starts_with("{{")) {
            result += "{{ \"{{\" }}";
            text.remove_prefix(2);
        } else if (text.starts_with("\"\"\"")) {
            result += "{{ `\"` }}{{ `\"` }}{{ `\"` }}";
            text.remove_prefix(3);
        } else {
            result += text.front();
            text.remove_prefix(1);
        }
    }
    return result;
}

}

std::string ollama_modelfile(const Task& task, std::int64_t max_length, std::int64_t label_tokens)
{
    const PromptFrame frame = prompt_frame(task);
    return std::string("FROM ./") + ollama_model_file + "\n"
        + "TEMPLATE \"\"\"" + in_template(frame.before) + "{{ .Prompt }}" + in_template(frame.after) + "\"\"\"\n"
        + "PARAMETER temperature 0\nPARAMETER num_predict " + std::to_string(label_tokens) + "\nPARAMETER num_ctx "
        + std::to_string(std::max(smallest_context, max_length)) + "\n";
}

}
