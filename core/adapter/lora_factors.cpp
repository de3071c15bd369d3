#include "adapter/lora_factors.h"

#include "checkpoint/gemma_tensors.h"
#include "checkpoint/safetensors.h"
#include "adapter/adapter_config.h"
#include "adapter/adapter_names.h"
#include "adapter/damaged_adapter.h"

namespace winnow {
namespace {

using Shapes = std::map<std::string, std::vector<std::int64_t>>;

// Only projections of blocks can be adapted, which are the matrices beside the embedding.
Shapes adaptable_weights(const GemmaConfig& config)
{
    Shapes shapes;
    for (const GemmaTensor& tensor : gemma_tensors(config)) {
        if (tensor.shape.size() == 2 && tensor.name.find("_proj.") != std::string::npos)
            shapes[tensor.name] = tensor.shape;
    }
    return shapes;
}

void check_shape(const SafetensorsFile& file, const SafetensorsEntry& entry, const std::vector<std::int64_t>& expected)
{
    if (entry.shape != expected)
        throw damaged_adapter_file(file.file().path(), "the tensor " + shown(entry.name) + " has the shape " + shape_text(entry.shape)
                                                       + ", but this model needs " + shape_text(expected) + ": the adapter is of another model.");
}

void take(LoraFactors& factors, const SafetensorsFile& file, const SafetensorsEntry& entry, const Shapes& weights)
{
    const std::string name = model_name_of(entry.name);
    const bool is_a = name.ends_with(".lora_A.weight");
    const std::string weight = name.substr(0, name.find(".lora_")) + ".weight";
    const auto found = weights.find(weight);
    if (found == weights.end() || !(is_a || name.ends_with(".lora_B.weight")))
        throw damaged_adapter_file(file.file().path(), "it holds the tensor " + shown(entry.name)
                                                       + ", which has no place in this model: the adapter is of another model.");
    LoraFactor& factor = factors.of_weight[weight];
    factor.out = found->second[0];
    factor.in = found->second[1];
    const std::int64_t rank = factors.config.r;
    check_shape(file, entry, is_a ? std::vector{rank, factor.in} : std::vector{factor.out, rank});
    (is_a ? factor.a : factor.b) = file.read_floats(entry);
}

}

LoraFactors read_lora_factors(const std::filesystem::path& folder, const GemmaConfig& config)
{
    LoraFactors factors;
    factors.config = read_adapter_config(folder / adapter_config_file);
    const SafetensorsFile file(folder / adapter_tensors_file);
    const Shapes weights = adaptable_weights(config);
    for (const SafetensorsEntry& entry : file.entries())
        take(factors, file, entry, weights);
    for (const auto& [weight, factor] : factors.of_weight) {
        if (factor.a.empty() || factor.b.empty())
            throw damaged_adapter_file(file.file().path(), "it holds only one of the two factors of " + shown(weight) + ".");
    }
    if (factors.of_weight.empty())
        throw damaged_adapter_file(file.file().path(), "it holds no adapter.");
    return factors;
}

}
