#pragma once

#include "bundle/merged_weights.h"

#include <filesystem>
#include <string>

namespace winnow {

// The base model with an adapter, to be written: `model_path` is where the base lies.
struct MergedModel {
    const MergedWeights& weights;
    std::filesystem::path model_path;
    std::string name; // for people
};

// Writes the merged model as llama.cpp loads it: matrices as F32, F16, BF16 or Q8_0 (F16 where rows are no whole
// blocks), vectors as F32, norms as 1 + w; with the tokenizer, and with the other metadata of a base that is GGUF itself.
// The file appears whole or not at all. Throws Error: NoSpace (before anything is written), Denied, NotFound, Damaged,
// BadInput for a Gemma that llama.cpp cannot compute.
void write_merged_gguf(const std::filesystem::path& path, const MergedModel& model, StoredType type);

}
