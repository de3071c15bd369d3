#include "bundle/gguf_adapter.h"

#include "checkpoint/gemma_tensors.h"
#include "checkpoint/gguf_metadata.h"

namespace winnow {
namespace {

GgufOutput output_of(const std::string& name, std::vector<std::int64_t> shape, const std::vector<float>& numbers)
{
    const std::string_view bytes(reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(float));
    return {name, StoredType::F32, std::move(shape), [bytes](const ByteSink& sink) { sink(bytes); }};
}

GgufMetadata metadata_of(const LoraFactors& factors, const GemmaConfig& config)
{
    // llama.cpp divides by the rank always; rsLoRA divides by its root, which the alpha written here makes up for.
    const double alpha = factors.config.scale() * static_cast<double>(factors.config.r);
    return {
        {"general.architecture", gguf_text(gguf_architecture(config.family))},
        {"general.type", gguf_text("adapter")},
        {"adapter.type", gguf_text("lora")},
        {"adapter.lora.alpha", gguf_number(static_cast<float>(alpha))},
    };
}

}

void write_gguf_adapter(const std::filesystem::path& path, const LoraFactors& factors, const GemmaConfig& config)
{
    std::vector<GgufOutput> tensors;
    for (const GemmaTensor& weight : gemma_tensors(config)) {
        const auto found = factors.of_weight.find(weight.name);
        if (found == factors.of_weight.end())
            continue;
        const LoraFactor& factor = found->second;
        tensors.push_back(output_of(weight.gguf_name + ".lora_a", {factors.config.r, factor.in}, factor.a));
        tensors.push_back(output_of(weight.gguf_name + ".lora_b", {factor.out, factors.config.r}, factor.b));
    }
    write_gguf(path, metadata_of(factors, config), tensors);
}

}
