#pragma once

#include "options.h"

#include "catalog/catalog.h"
#include "checkpoint/checkpoint.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace winnow {

// The model of a --model option, opened. Throws Error as Catalog::resolve and Checkpoint::open.
std::unique_ptr<Checkpoint> open_model(const std::string& name);

// "2,818,5279" -> token ids. Throws Error(Usage) for what is no number or not in the vocabulary.
std::vector<std::int64_t> parse_tokens(const std::string& text, std::int64_t vocab_size);

}
