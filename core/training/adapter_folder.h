#pragma once

#include "model/gemma.h"
#include "protocol/adapter_description.h"
#include "protocol/result.h"

#include <filesystem>

namespace winnow {

// Writes the adapter of a model as a folder that appears whole or not at all: PEFT's two files, the model card
// README.md and winnow.json. Replaces a folder that is there. Throws Error: NoSpace, Denied.
void write_adapter_folder(const std::filesystem::path& folder, const Gemma& model, const AdapterDescription& description,
                          const JobResult& result);

// SHA-256 of a model's weight files by name: of the GGUF file or files, or of the *.safetensors or *.h5 of the folder.
std::map<std::string, std::string> weight_file_sums(const std::filesystem::path& model);

}
