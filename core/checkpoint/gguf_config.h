#pragma once

#include "checkpoint/gguf_model.h"

namespace winnow {

// The configuration out of a GGUF file's metadata. Keys that are not there get the values that llama.cpp gives them
// (src/llama-model.cpp, load_hparams). Throws Error(Damaged) that names the key.
GemmaConfig config_from_gguf(const GgufModel& model);

}
