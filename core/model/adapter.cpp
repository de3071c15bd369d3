#include "model/adapter.h"

#include "checkpoint/gemma_tensors.h"
#include "checkpoint/safetensors.h"
#include "common/error.h"
#include "common/files.h"
#include "adapter/adapter_config.h"
#include "adapter/adapter_names.h"
#include "adapter/adapter_shape.h"
#include "adapter/damaged_adapter.h"

#include <map>

namespace winnow {

namespace {

// Every parameter has its tensor of its shape, and every tensor its parameter.
void check_fit(const SafetensorsFile& file, const AdapterEntries& entries, const std::vector<NamedTensor>& parameters)
{
    std::map<std::string, std::vector<std::int64_t>> expected;
    for (const NamedTensor& parameter : parameters)
        expected[parameter.name] = parameter.tensor.sizes().vec();
    for (const auto& [name, entry] : entries) {
        const auto parameter = expected.find(name);
        if (parameter == expected.end())
            throw damaged_adapter_file(file.file().path(), "it holds the tensor " + shown(entry->name)
                                                           + ", which has no place in this model: the adapter is of another model.");
        if (entry->shape != parameter->second)
            throw damaged_adapter_file(file.file().path(), "the tensor " + shown(entry->name) + " has the shape " + shape_text(entry->shape)
                                                           + ", but this model needs " + shape_text(parameter->second)
                                                           + ": the adapter is of another model.");
    }
    for (const NamedTensor& parameter : parameters) {
        if (!entries.contains(parameter.name))
            throw damaged_adapter_file(file.file().path(), "the tensor \"" + parameter.name + "\" is missing.");
    }
}

void take_factors(const SafetensorsFile& file, const AdapterEntries& entries, Gemma& model)
{
    check_fit(file, entries, model.lora_parameters());
    const torch::NoGradGuard no_gradient;
    for (NamedTensor& parameter : model.lora_parameters()) {
        std::vector<float> numbers = file.read_floats(*entries.at(parameter.name));
        parameter.tensor.copy_(torch::from_blob(numbers.data(), parameter.tensor.sizes()));
    }
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
    const AdapterEntries entries = adapter_entries(file);
    const LoraConfig lora = adapter_shape(folder, file, entries, model.config());
    model.remove_lora();
    model.add_lora(lora, 0);
    take_factors(file, entries, model);
}

void start_from_peft_adapter(const std::filesystem::path& folder, Gemma& model)
{
    const SafetensorsFile file(folder / adapter_tensors_file);
    take_factors(file, adapter_entries(file), model);
}

}
