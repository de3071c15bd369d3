#pragma once

#include "protocol/adapter_description.h"

#include <string>

namespace winnow {

enum class MergedFormat { Safetensors, Ollama };

// README.md beside a merged model: what it decides, its prompt, and the commands that serve it.
std::string merged_readme(const AdapterDescription& description, MergedFormat format, const std::string& type);

}
