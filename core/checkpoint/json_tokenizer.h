#pragma once

#include "checkpoint/tokenizer.h"

namespace winnow {

// The SentencePiece tokenizer of a tokenizer.json of the Python package `tokenizers`, as transformers makes it out of
// Gemma's tokenizer.model: BPE with byte fallback, a space normalised to U+2581, merges for every way in which a piece
// is two pieces. At most `vocab_size` pieces. Throws Error: NotFound, Denied, Damaged (which field, what was expected).
Tokenizer tokenizer_from_json(const std::filesystem::path& path, std::int64_t vocab_size);

}
