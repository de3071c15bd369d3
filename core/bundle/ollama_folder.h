#pragma once

#include "classify/task.h"

#include <cstdint>
#include <string>

namespace winnow {

inline constexpr const char* ollama_model_file = "model.gguf"; // beside the Modelfile

// The Modelfile (https://docs.ollama.com/modelfile) that puts a text into the task's prompt and asks for no more than a
// label, of at most `label_tokens` tokens, always the likeliest.
std::string ollama_modelfile(const Task& task, std::int64_t max_length, std::int64_t label_tokens);

}
