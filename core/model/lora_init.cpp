#include "model/lora_init.h"

#include "common/error.h"

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

std::string last_part(const std::string& name)
{
    return name.substr(name.rfind('.') + 1); // "q_proj" of "model.layers.0.self_attn.q_proj"
}

bool is_target(const LoraConfig& lora, const LoraProjection& projection)
{
    return std::find(lora.target_modules.begin(), lora.target_modules.end(), last_part(projection.name)) != lora.target_modules.end();
}

void check_lora(GemmaWeights& weights, const LoraConfig& lora)
{
    if (lora.r < 1 || lora.r > 4096)
        throw Error(ErrorKind::Usage, "The rank of LoRA must be between 1 and 4096, not " + std::to_string(lora.r) + ".");
    if (!(lora.lora_alpha > 0) || !std::isfinite(lora.lora_alpha))
        throw Error(ErrorKind::Usage, "LoRA's alpha must be a number above 0.");
    if (!(lora.lora_dropout >= 0 && lora.lora_dropout < 1))
        throw Error(ErrorKind::Usage, "LoRA's dropout must be at least 0 and below 1.");
    if (lora.target_modules.empty())
        throw Error(ErrorKind::Usage, "LoRA needs at least one projection to adapt, such as q_proj.");
    if (lora.first_layer < 0 || lora.first_layer >= std::ssize(weights.layers))
        throw Error(ErrorKind::Usage, "The first layer with adapters must be between 0 and " + std::to_string(weights.layers.size() - 1)
                        + " in this model, not " + std::to_string(lora.first_layer) + ".");
    for (const std::string& module : lora.target_modules) {
        const auto projections = weights.layers[0].projections();
        if (std::none_of(projections.begin(), projections.end(), [&](const LoraProjection* p) { return last_part(p->name) == module; }))
            throw Error(ErrorKind::Usage, "\"" + module + "\" is not a projection that LoRA can adapt. There are q_proj, k_proj, "
                                              "v_proj, o_proj, gate_proj, up_proj and down_proj.");
    }
}

void adapt(LoraProjection& projection, const FrozenMatrix& weight, const LoraConfig& lora, const at::Generator& generator)
{
    const std::int64_t in = weight.columns();
    const double bound = 1 / std::sqrt(static_cast<double>(in));
    const torch::Device device = weight.options().device();
    torch::Tensor a = torch::empty({lora.r, in}).uniform_(-bound, bound, generator).to(device);
    projection.lora_A = a.requires_grad_();
    projection.lora_B = torch::zeros({projection.out, lora.r}, a.options()).requires_grad_();
    projection.scale = lora.scale();
}

}

void put_fresh_lora(GemmaWeights& weights, const LoraConfig& lora, std::uint64_t seed)
{
    check_lora(weights, lora);
    const at::Generator generator = at::detail::createCPUGenerator(seed);
    for (std::int64_t i = 0; i < std::ssize(weights.layers); ++i) {
        for (LoraLinear* linear : weights.layers[i].linears()) {
            for (LoraProjection& projection : linear->projections) {
                projection.remove_adapter();
                if (i >= lora.first_layer && is_target(lora, projection))
                    adapt(projection, linear->weight, lora, generator);
            }
        }
    }
}

}
