#pragma once

#include "model/gemma.h"

#include <filesystem>

namespace winnow {

// Writes adapter_model.safetensors and adapter_config.json as PEFT reads them (PeftModel.from_pretrained). The folder
// must exist. Throws Error (NoSpace, Denied).
void write_peft_adapter(const std::filesystem::path& folder, const Gemma& model, const std::string& base_model_name);

// Reads a PEFT LoRA folder and puts it into the model in place of what is there. Throws Error: NotFound, Damaged (file,
// tensor or field, what was expected: shapes that do not fit this model, a PEFT type that is not LoRA, DoRA, biases).
void load_peft_adapter(const std::filesystem::path& folder, Gemma& model);

// Gives the adapters that the model has the numbers of a PEFT LoRA folder, of the same rank, projections and layers. Throws Error as
// above.
void start_from_peft_adapter(const std::filesystem::path& folder, Gemma& model);

}
