#pragma once

#include "checkpoint/gemma_config.h"
#include "checkpoint/gguf_writer.h"

#include <string>

namespace winnow {

// llama.cpp's name of a family: "gemma", "gemma2", "gemma3".
std::string gguf_architecture(GemmaFamily family);

// general.* and the shape of a Gemma, with the keys of llama.cpp's converter (convert_hf_to_gguf.py). Throws
// Error(BadInput) for a Gemma that llama.cpp cannot compute.
GgufMetadata gguf_metadata_of(const GemmaConfig& config, const std::string& name);

// tokenizer.ggml.* for a serialized SentencePiece model, filled up to `vocab_size` with unused pieces. Throws
// Error(Damaged) for bytes that are no such model.
void add_tokenizer_metadata(GgufMetadata& metadata, const std::string& sentencepiece, std::int64_t vocab_size);

}
