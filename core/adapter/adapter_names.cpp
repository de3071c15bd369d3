#include "adapter/adapter_names.h"

namespace winnow {

std::optional<LoraPlace> lora_place(std::string_view name)
{
    constexpr std::string_view layers = "model.layers.";
    if (!name.starts_with(layers))
        return std::nullopt;
    name.remove_prefix(layers.size());
    std::int64_t layer = 0;
    std::size_t digits = 0;
    while (digits < name.size() && digits < 6 && name[digits] >= '0' && name[digits] <= '9')
        layer = layer * 10 + (name[digits++] - '0');
    const std::size_t adapter = name.find(".lora_");
    if (digits == 0 || adapter == std::string_view::npos)
        return std::nullopt;
    const std::string_view module = name.substr(0, adapter);
    return LoraPlace{layer, std::string(module.substr(module.rfind('.') + 1))};
}

std::string model_name_of(std::string_view key)
{
    if (key.starts_with(peft_prefix))
        key.remove_prefix(peft_prefix.size());
    for (const std::string_view text_model : {"model.language_model.layers.", "language_model.model.layers."}) {
        if (key.starts_with(text_model))
            return "model.layers." + std::string(key.substr(text_model.size()));
    }
    return std::string(key);
}

std::string peft_key_of(const std::string& name, const GemmaConfig& config)
{
    constexpr std::string_view outer = "model.";
    const std::string part = config.is_multimodal ? "language_model." : "";
    return std::string(peft_prefix) + std::string(outer) + part + name.substr(outer.size());
}

}
