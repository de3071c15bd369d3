#include "adapter/adapter_shape.h"

#include "adapter/adapter_config.h"
#include "adapter/adapter_names.h"
#include "adapter/damaged_adapter.h"

#include <algorithm>
#include <array>

namespace winnow {
namespace {

// The adapters are those that the file has tensors for: every layer from the first one on, or the file is refused.
void take_targets(LoraConfig& lora, const AdapterEntries& entries, const GemmaConfig& config)
{
    constexpr std::array modules{"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"};
    std::map<std::string, int> found;
    lora.first_layer = config.num_hidden_layers;
    for (const auto& [name, entry] : entries) {
        const LoraPlace place = *lora_place(name);
        lora.first_layer = std::min(lora.first_layer, place.layer);
        ++found[place.module];
    }
    for (const char* module : modules) {
        if (found.contains(module))
            lora.target_modules.push_back(module);
    }
}

}

AdapterEntries adapter_entries(const SafetensorsFile& file)
{
    AdapterEntries entries;
    for (const SafetensorsEntry& entry : file.entries()) {
        if (!lora_place(model_name_of(entry.name)))
            throw damaged_adapter_file(file.file().path(), "it holds the tensor " + shown(entry.name) + ", which is not a LoRA factor of a Gemma text model.");
        entries[model_name_of(entry.name)] = &entry;
    }
    if (entries.empty())
        throw damaged_adapter_file(file.file().path(), "it holds no adapter.");
    return entries;
}

LoraConfig adapter_shape(const std::filesystem::path& folder, const SafetensorsFile& file, const AdapterEntries& entries, const GemmaConfig& model)
{
    LoraConfig lora = read_adapter_config(folder / adapter_config_file);
    take_targets(lora, entries, model);
    if (lora.target_modules.empty() || lora.first_layer >= model.num_hidden_layers)
        throw damaged_adapter_file(file.file().path(), "its layers or projections are not those of this model: the adapter is of another model.");
    for (const auto& [name, entry] : entries) {
        const bool is_A = name.ends_with(".lora_A.weight");
        if (entry->shape.size() != 2 || entry->shape[is_A ? 0 : 1] != lora.r)
            throw damaged_adapter_file(file.file().path(), "the tensor " + shown(entry->name) + " has not the rank " + std::to_string(lora.r)
                                                               + " of " + adapter_config_file + ".");
    }
    return lora;
}

LoraConfig read_adapter_shape(const std::filesystem::path& folder, const GemmaConfig& model)
{
    const SafetensorsFile file(folder / adapter_tensors_file);
    return adapter_shape(folder, file, adapter_entries(file), model);
}

}
