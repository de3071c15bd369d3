#pragma once

#include <filesystem>
#include <string>

namespace winnow {

// The serialized SentencePiece model of a model on disk: a folder's tokenizer.model, or rebuilt from a GGUF file. Throws
// Error: NotFound where a folder has none, Denied, Damaged.
std::string sentencepiece_of(const std::filesystem::path& model);

}
