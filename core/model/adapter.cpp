#include "model/adapter.h"

#include "checkpoint/gemma_tensors.h"
#include "checkpoint/safetensors.h"
#include "common/error.h"
#include "common/files.h"
#include "adapter/adapter_config.h"
#include "adapter/adapter_names.h"

#include <algorithm>
#include <array>
#include <map>

namespace winnow {

namespace {

using Entries = std::map<std::string, const SafetensorsEntry*>; // by the model's name

Entries entries_by_name(const SafetensorsFile& file)
{
    Entries entries;
    for (const SafetensorsEntry& entry : file.entries()) {
        if (!lora_place(model_name_of(entry.name)))
            file.file().fail("It holds the tensor \"" + shown(entry.name) + "\", which is not a LoRA factor of a Gemma text model.");
        entries[model_name_of(entry.name)] = &entry;
    }
    if (entries.empty())
        file.file().fail("It holds no adapter.");
    return entries;
}

// The adapters are those that the file has tensors for: every layer from the first one on, or the file is refused.
void take_targets(LoraConfig& lora, const Entries& entries, const GemmaConfig& config)
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

// Every parameter has its tensor of its shape, and every tensor its parameter.
void check_fit(const SafetensorsFile& file, const Entries& entries, const std::vector<NamedTensor>& parameters)
{
    std::map<std::string, std::vector<std::int64_t>> expected;
    for (const NamedTensor& parameter : parameters)
        expected[parameter.name] = parameter.tensor.sizes().vec();
    for (const auto& [name, entry] : entries) {
        const auto parameter = expected.find(name);
        if (parameter == expected.end())
            file.file().fail("It holds the tensor \"" + shown(entry->name) + "\", which has no place in this model: the adapter is of another model.");
        if (entry->shape != parameter->second)
            file.file().fail("The tensor \"" + shown(entry->name) + "\" has the shape " + shape_text(entry->shape) + ", but this model needs "
                             + shape_text(parameter->second) + ": the adapter is of another model.");
    }
    for (const NamedTensor& parameter : parameters) {
        if (!entries.contains(parameter.name))
            file.file().fail("The tensor \"" + parameter.name + "\" is missing.");
    }
}

// The shape of a target that the model cannot have: said before memory is taken for it.
LoraConfig config_for(const std::filesystem::path& folder, const SafetensorsFile& file, const Entries& entries, const GemmaConfig& config)
{
    LoraConfig lora = read_adapter_config(folder / adapter_config_file);
    take_targets(lora, entries, config);
    if (lora.target_modules.empty() || lora.first_layer >= config.num_hidden_layers)
        file.file().fail("Its layers or projections are not those of this model: the adapter is of another model.");
    for (const auto& [name, entry] : entries) {
        const bool is_A = name.ends_with(".lora_A.weight");
        if (entry->shape.size() != 2 || entry->shape[is_A ? 0 : 1] != lora.r)
            file.file().fail("The tensor \"" + shown(entry->name) + "\" has not the rank " + std::to_string(lora.r) + " of " + adapter_config_file + ".");
    }
    return lora;
}

std::string_view bytes_of_tensor(const torch::Tensor& tensor)
{
    return {static_cast<const char*>(tensor.const_data_ptr()), tensor.nbytes()};
}

}

void write_peft_adapter(const std::filesystem::path& folder, const Gemma& model, const std::string& base_model_name)
{
    if (!model.lora())
        throw Error(ErrorKind::Internal, "The model has no adapter to write. This is a fault of Winnow.");
    std::vector<torch::Tensor> kept; // the bytes must live until they are written
    std::vector<TensorBytes> tensors;
    for (const NamedTensor& parameter : model.lora_parameters()) {
        kept.push_back(parameter.tensor.detach().cpu().contiguous());
        tensors.push_back({peft_key_of(parameter.name, model.config()), ElementType::F32, parameter.tensor.sizes().vec(),
                           bytes_of_tensor(kept.back())});
    }
    write_safetensors(folder / adapter_tensors_file, std::move(tensors), {{"format", "pt"}});
    const std::string config = adapter_config_text(*model.lora(), model.config(), base_model_name);
    write_file_atomically(folder / adapter_config_file, std::string_view(config));
}

void load_peft_adapter(const std::filesystem::path& folder, Gemma& model)
{
    const SafetensorsFile file(folder / adapter_tensors_file);
    const Entries entries = entries_by_name(file);
    const LoraConfig lora = config_for(folder, file, entries, model.config());
    model.remove_lora();
    model.add_lora(lora, 0);
    check_fit(file, entries, model.lora_parameters());
    const torch::NoGradGuard no_gradient;
    for (NamedTensor& parameter : model.lora_parameters()) {
        std::vector<float> numbers = file.read_floats(*entries.at(parameter.name));
        parameter.tensor.copy_(torch::from_blob(numbers.data(), parameter.tensor.sizes()));
    }
}

}
