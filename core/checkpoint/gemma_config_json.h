#pragma once

#include "checkpoint/gemma_config.h"

#include <string>

namespace winnow {

// The text of a config.json as transformers reads it: of Gemma{,2,3}ForCausalLM, with weights of this torch dtype
// ("bfloat16").
std::string gemma_config_json(const GemmaConfig& config, const std::string& dtype);

}
