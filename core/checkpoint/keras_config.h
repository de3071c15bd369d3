#pragma once

#include "checkpoint/gemma_config.h"

#include <filesystem>

namespace winnow {

// Whether a config.json is that of a Keras preset. Throws Error: NotFound, Denied, Damaged.
bool is_keras_config(const std::filesystem::path& path);

// The configuration out of a preset's config.json with the class_name GemmaBackbone or Gemma3Backbone. Fields that are
// not there get the values that keras-hub gives them. Throws Error: NotFound, Denied, Damaged (which field).
GemmaConfig config_from_keras(const std::filesystem::path& path);

}
