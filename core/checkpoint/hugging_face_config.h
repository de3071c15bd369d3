#pragma once

#include "checkpoint/gemma_config.h"

#include <filesystem>

namespace winnow {

// The configuration out of a config.json of model_type gemma, gemma2, gemma3_text or gemma3 (its text_config). Fields
// that are not there get the values that transformers gives them. Throws Error: NotFound, Denied, Damaged (which field).
GemmaConfig config_from_json(const std::filesystem::path& path);

}
