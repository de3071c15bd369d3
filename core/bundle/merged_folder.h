#pragma once

#include "bundle/merged_gguf.h"

namespace winnow {

// Writes the merged model into an existing folder as transformers loads it: model.safetensors (F32, F16 or BF16),
// config.json, tokenizer.model and what else a base folder says of its tokenizer. Throws Error: NoSpace (before anything
// is written), Denied, NotFound, Damaged.
void write_merged_folder(const std::filesystem::path& folder, const MergedModel& model, StoredType type);

}
