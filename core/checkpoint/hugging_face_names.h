#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace winnow {

// The name that a weight of the text model has on its own: multimodal Gemma 3 puts it under "language_model." (before
// transformers 4.52) or "model.language_model.". Nothing for weights of the image part.
std::optional<std::string> text_model_name(std::string_view name);

}
