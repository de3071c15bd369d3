#pragma once

#include "checkpoint/gguf.h"
#include "checkpoint/tokenizer.h"

namespace winnow {

// The SentencePiece tokenizer rebuilt from a GGUF file's metadata, with at most `vocab_size` pieces.
// Throws Error(Damaged) that names the key.
Tokenizer tokenizer_from_gguf(const GgufFile& file, std::int64_t vocab_size);

// The ModelProto that it is loaded from, not yet checked.
std::string serialized_tokenizer(const GgufFile& file);

}
