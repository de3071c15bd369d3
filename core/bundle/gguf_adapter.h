#pragma once

#include "adapter/lora_factors.h"

#include <filesystem>

namespace winnow {

// Writes the adapter as llama.cpp's --lora reads it (src/llama-adapter.cpp): F32, whole or not at all. Throws Error:
// NoSpace, Denied, NotFound.
void write_gguf_adapter(const std::filesystem::path& path, const LoraFactors& factors, const GemmaConfig& config);

}
