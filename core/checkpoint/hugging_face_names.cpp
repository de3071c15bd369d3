#include "checkpoint/hugging_face_names.h"

namespace winnow {

std::optional<std::string> text_model_name(std::string_view name)
{
    for (const std::string_view image_part : {"vision_tower.", "multi_modal_projector.", "model.vision_tower.", "model.multi_modal_projector."}) {
        if (name.starts_with(image_part))
            return std::nullopt;
    }
    constexpr std::string_view outer = "language_model.";
    constexpr std::string_view inner = "model.language_model.";
    if (name.starts_with(outer))
        return std::string(name.substr(outer.size()));
    if (name.starts_with(inner))
        return "model." + std::string(name.substr(inner.size()));
    return std::string(name);
}

}
