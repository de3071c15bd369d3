#include "model/gemma.h"

#include "model/cross_entropy.h"
#include "model/lora_init.h"
#include "model/memory.h"
#include "model/rms_norm.h"
#include "model/soft_cap.h"
#include "model/weights.h"

#include <cmath>

namespace winnow {

namespace {

struct Rotations {
    Rotation global;
    Rotation sliding;

    const Rotation& of(AttentionKind kind) const { return kind == AttentionKind::Sliding ? sliding : global; }
    Rotations at(const torch::Tensor& rows) const { return {global.at(rows), sliding.at(rows)}; }
};

// Only Gemma 3 turns its sliding layers by an angle of their own.
Rotations rotations_of(const torch::Tensor& positions, const GemmaConfig& config)
{
    const Rotation global = rotation(positions, config.head_dim, config.rope_theta, config.rope_scaling_factor);
    if (config.family != GemmaFamily::Gemma3)
        return {global, global};
    return {global, rotation(positions, config.head_dim, config.rope_local_base_freq, 1)};
}

}

struct Gemma::State {
    GemmaConfig config;
    torch::Device device;
    torch::ScalarType dtype;
    GemmaWeights weights;
    std::optional<LoraConfig> lora;

    torch::Tensor embedded(const torch::Tensor& tokens) const;
    torch::Tensor forward(const PackedBatch& batch, const PrefixCache* past, PrefixCache* grown) const;
};

// The factor sqrt(d) is rounded to the type of the weights, as Hugging Face's is.
torch::Tensor Gemma::State::embedded(const torch::Tensor& tokens) const
{
    const double factor = std::sqrt(static_cast<double>(config.hidden_size));
    return weights.embed_tokens.index_select(0, tokens) * torch::tensor(factor).to(weights.embed_tokens.options());
}

torch::Tensor Gemma::State::forward(const PackedBatch& batch, const PrefixCache* past, PrefixCache* grown) const
{
    const PackedLayout layout = lay_out(batch, past ? past->length : 0, config, weights.embed_tokens.options());
    const Rotations rotations = rotations_of(layout.positions, config);
    const Rotations wanted_rotations = rotations.at(layout.wanted);
    torch::Tensor x = embedded(layout.tokens); // (T, hidden)
    for (std::int64_t i = 0; i < std::ssize(weights.layers); ++i) {
        const GemmaLayer& layer = weights.layers[i];
        const bool is_last = i + 1 == std::ssize(weights.layers);
        const LayerCache layer_past = past ? LayerCache{past->keys[i], past->values[i]} : LayerCache{};
        LayerCache layer_grown;
        x = layer.forward(x,
                          {is_last ? layout.wanted_plan : layout.all_plan, rotations.of(layer.kind),
                           is_last ? wanted_rotations.of(layer.kind) : rotations.of(layer.kind),
                           is_last ? layout.wanted : torch::Tensor(), &layer_past, &layer_grown},
                          config);
        if (grown) {
            grown->keys.push_back(layer_grown.keys);
            grown->values.push_back(layer_grown.values);
        }
    }
    return rms_norm(x, weights.norm, config.rms_norm_eps); // (N, hidden)
}

Gemma::Gemma(const Checkpoint& checkpoint, torch::Device device, torch::ScalarType dtype, const std::function<void(double)>& progress)
{
    m_state = with_memory_named([&] {
        return std::make_unique<State>(State{checkpoint.config(), device, dtype, load_weights(checkpoint, device, dtype, progress), {}});
    });
}

Gemma::~Gemma() = default;

const GemmaConfig& Gemma::config() const
{
    return m_state->config;
}

torch::Device Gemma::device() const
{
    return m_state->device;
}

void Gemma::add_lora(const LoraConfig& lora, std::uint64_t seed)
{
    with_memory_named([&] { put_fresh_lora(m_state->weights, lora, seed); });
    m_state->lora = lora;
}

void Gemma::remove_lora()
{
    for (GemmaLayer& layer : m_state->weights.layers) {
        for (LoraLinear* projection : layer.projections())
            projection->remove_adapter();
    }
    m_state->lora.reset();
}

const std::optional<LoraConfig>& Gemma::lora() const
{
    return m_state->lora;
}

std::vector<NamedTensor> Gemma::lora_parameters() const
{
    std::vector<NamedTensor> parameters;
    for (GemmaLayer& layer : m_state->weights.layers) {
        for (const LoraLinear* projection : layer.projections()) {
            if (!projection->is_adapted())
                continue;
            parameters.push_back({projection->name + ".lora_A.weight", projection->lora_A});
            parameters.push_back({projection->name + ".lora_B.weight", projection->lora_B});
        }
    }
    return parameters;
}

void Gemma::merge_lora()
{
    with_memory_named([&] {
        for (GemmaLayer& layer : m_state->weights.layers) {
            for (LoraLinear* projection : layer.projections())
                projection->merge();
        }
    });
    m_state->lora.reset();
}

void Gemma::set_training(bool training)
{
    const double dropout = training && m_state->lora ? m_state->lora->lora_dropout : 0;
    for (GemmaLayer& layer : m_state->weights.layers) {
        for (LoraLinear* projection : layer.projections())
            projection->dropout = dropout;
    }
}

torch::Tensor Gemma::hidden_states(const PackedBatch& batch, const PrefixCache* cache)
{
    return with_memory_named([&] { return m_state->forward(batch, cache, nullptr); });
}

torch::Tensor Gemma::extend(PrefixCache& cache, const std::vector<std::int64_t>& tokens)
{
    const torch::NoGradGuard no_gradient;
    const PackedBatch batch{{}, {tokens}, {std::ssize(tokens) - 1}};
    PrefixCache grown;
    grown.length = cache.length + std::ssize(tokens);
    const torch::Tensor last = with_memory_named([&] { return m_state->forward(batch, cache.length > 0 ? &cache : nullptr, &grown); });
    cache = std::move(grown);
    return last;
}

PrefixCache Gemma::cache_prefix(const std::vector<std::int64_t>& tokens)
{
    PrefixCache cache;
    extend(cache, tokens);
    return cache;
}

torch::Tensor Gemma::logits(const torch::Tensor& hidden) const
{
    return with_memory_named([&] {
        const torch::Tensor all = hidden.mm(m_state->weights.embed_tokens.t()).to(torch::kFloat32); // (N, vocab)
        return soft_capped(all, m_state->config.final_logit_softcapping);
    });
}

torch::Tensor Gemma::logits_of(const torch::Tensor& hidden, const std::vector<std::int64_t>& tokens) const
{
    const torch::Tensor rows = m_state->weights.embed_tokens.index_select(0, torch::tensor(tokens).to(device()));
    const torch::Tensor some = hidden.mm(rows.t()).to(torch::kFloat32); // (N, tokens)
    return soft_capped(some, m_state->config.final_logit_softcapping);
}

torch::Tensor Gemma::cross_entropy(const torch::Tensor& hidden, const torch::Tensor& targets, const torch::Tensor& weights) const
{
    return with_memory_named([&] {
        return chunked_cross_entropy(hidden, m_state->weights.embed_tokens, targets, weights, m_state->config.final_logit_softcapping);
    });
}

}
