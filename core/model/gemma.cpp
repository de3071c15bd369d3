#include "model/gemma.h"

#include "model/checkpointed.h"
#include "model/cross_entropy.h"
#include "model/kept_activation.h"
#include "model/lora_init.h"
#include "model/lower_states.h"
#include "model/memory.h"
#include "model/pass.h"
#include "model/rms_norm.h"
#include "model/soft_cap.h"
#include "model/weights.h"

#include <cmath>

namespace winnow {

struct Gemma::State {
    GemmaConfig config;
    torch::Device device;
    GemmaTypes types;
    GemmaWeights weights;
    LayerFrequencies frequencies;
    std::optional<LoraConfig> lora;
    KeptActivations kept_activations;
    std::optional<LowerStates> lower_states; // of the layers below lora->first_layer

    torch::Tensor embedded(const torch::Tensor& tokens) const;
    torch::Tensor layer_output(std::int64_t index, const torch::Tensor& x, const std::shared_ptr<const Pass>& pass, const LayerCache& past,
                               LayerCache* grown) const;
    torch::Tensor through_layers(std::int64_t first, std::int64_t last, torch::Tensor x, const std::shared_ptr<const Pass>& pass,
                                 const PrefixCache* past, PrefixCache* grown) const;
    torch::Tensor lower(const std::vector<LowerStates::Sequence>& sequences, const PrefixCache* past, PrefixCache* grown) const;
    torch::Tensor forward(const PackedBatch& batch, const PrefixCache* past, PrefixCache* grown);
    std::shared_ptr<const Pass> pass_for(const PackedBatch& batch, const PrefixCache* past) const;
};

// The factor sqrt(d) is rounded to the type of the weights, as Hugging Face's is.
torch::Tensor Gemma::State::embedded(const torch::Tensor& tokens) const
{
    const double factor = std::sqrt(static_cast<double>(config.hidden_size));
    return weights.embed_tokens.rows(tokens) * torch::tensor(factor).to(weights.embed_tokens.options());
}

// The segment is computed again in the backward pass, so it keeps all that it is computed on.
torch::Tensor Gemma::State::layer_output(std::int64_t index, const torch::Tensor& x, const std::shared_ptr<const Pass>& pass,
                                         const LayerCache& past, LayerCache* grown) const
{
    const GemmaLayer& layer = weights.layers[index];
    const bool is_last = index + 1 == std::ssize(weights.layers);
    const Segment segment = [this, &layer, is_last, pass, past, grown](const torch::Tensor& input) {
        const NarrowActivations narrow(kept_activations.in_bfloat16 && torch::GradMode::is_enabled());
        return layer.forward(input, pass->context(layer.kind, is_last, past, grown), config);
    };
    if (!kept_activations.gradient_checkpointing)
        return segment(x);
    const NarrowActivations narrow(kept_activations.in_bfloat16);
    return checkpointed(segment, x, layer.lora_tensors());
}

std::shared_ptr<const Pass> Gemma::State::pass_for(const PackedBatch& batch, const PrefixCache* past) const
{
    return std::make_shared<const Pass>(lay_out(batch, past ? past->length() : 0, config, weights.embed_tokens.options()), frequencies);
}

torch::Tensor Gemma::State::through_layers(std::int64_t first, std::int64_t last, torch::Tensor x, const std::shared_ptr<const Pass>& pass,
                                           const PrefixCache* past, PrefixCache* grown) const
{
    for (std::int64_t i = first; i < last; ++i) {
        LayerCache layer_grown;
        x = layer_output(i, x, pass, past ? LayerCache{past->keys[i], past->values[i]} : LayerCache{}, grown ? &layer_grown : nullptr);
        if (grown) {
            grown->keys.push_back(layer_grown.keys);
            grown->values.push_back(layer_grown.values);
        }
    }
    return x;
}

// All tokens of sequences through the layers below the lowest adapter: (tokens, hidden)
torch::Tensor Gemma::State::lower(const std::vector<LowerStates::Sequence>& sequences, const PrefixCache* past, PrefixCache* grown) const
{
    const std::shared_ptr<const Pass> pass = pass_for({{}, sequences, {0}}, past);
    if (grown)
        grown->tokens = sequences.front();
    return through_layers(0, lora->first_layer, embedded(pass->tokens()), pass, past, grown);
}

namespace {

// A GPU's matrix library looks for the best way to a product anew for each number of rows it meets, for a millisecond; batches of
// some lengths only meet those it knows. The tokens behind all others are seen by none.
PackedBatch with_padding(PackedBatch batch)
{
    constexpr std::int64_t multiple = 64;
    const std::int64_t missing = (multiple - batch.token_count() % multiple) % multiple;
    if (missing > 0)
        batch.suffixes.emplace_back(missing, 0);
    return batch;
}

}

torch::Tensor Gemma::State::forward(const PackedBatch& given, const PrefixCache* past, PrefixCache* grown)
{
    const bool is_padded = device.is_cuda() && !grown;
    const PackedBatch padded = is_padded ? with_padding(given) : PackedBatch();
    const PackedBatch& batch = is_padded ? padded : given;
    const std::shared_ptr<const Pass> pass = pass_for(batch, past);
    const bool knows_lower = lower_states && !grown;
    const torch::Tensor x = knows_lower ? lower_states->of(batch, past) : embedded(pass->tokens()); // (T, hidden)
    const torch::Tensor y = through_layers(knows_lower ? lora->first_layer : 0, std::ssize(weights.layers), x, pass, past, grown);
    return rms_norm(y, weights.norm, config.rms_norm_eps); // (N, hidden)
}

Gemma::Gemma(const Checkpoint& checkpoint, torch::Device device, const GemmaTypes& types, const std::function<void(double)>& progress,
             EmbeddingPlace embedding)
{
    const torch::TensorOptions computed = torch::TensorOptions().device(device).dtype(types.arithmetic);
    m_state = with_memory_named([&] {
        return std::make_unique<State>(State{checkpoint.config(), device, types, load_weights(checkpoint, types.weights, computed, types.int8_products, progress, embedding), LayerFrequencies(checkpoint.config(), device), {}, {}, {}});
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

const GemmaTypes& Gemma::types() const
{
    return m_state->types;
}

void Gemma::add_lora(const LoraConfig& lora, std::uint64_t seed)
{
    m_state->lower_states.reset();
    with_memory_named([&] { put_fresh_lora(m_state->weights, lora, seed); });
    m_state->lora = lora;
}

void Gemma::remove_lora()
{
    m_state->lower_states.reset();
    for (GemmaLayer& layer : m_state->weights.layers) {
        for (LoraProjection* projection : layer.projections())
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
        for (const LoraProjection* projection : layer.projections()) {
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
    m_state->lower_states.reset();
    bool all = true;
    with_memory_named([&] {
        for (GemmaLayer& layer : m_state->weights.layers) {
            for (LoraLinear* linear : layer.linears())
                all = linear->merge() && all;
        }
    });
    if (all)
        m_state->lora.reset();
}

void Gemma::set_training(bool training)
{
    const double dropout = training && m_state->lora ? m_state->lora->lora_dropout : 0;
    for (GemmaLayer& layer : m_state->weights.layers) {
        for (LoraProjection* projection : layer.projections())
            projection->dropout = dropout;
    }
}

void Gemma::pack_weights(std::int64_t first, std::int64_t end, FrozenMatrix::Use use)
{
    with_memory_named([&] {
        for (std::int64_t i = first; i < end; ++i) {
            for (LoraLinear* linear : m_state->weights.layers[i].linears())
                linear->weight.pack(use);
        }
    });
}

void Gemma::keep_activations(const KeptActivations& how)
{
    m_state->kept_activations = how;
}

void Gemma::keep_lower_states(std::int64_t most_bytes, const std::vector<PackedBatch>& expected)
{
    if (!m_state->lora || m_state->lora->first_layer == 0)
        return;
    const State& state = *m_state;
    const auto bytes_of_a_token = state.config.hidden_size * static_cast<std::int64_t>(c10::elementSize(state.types.arithmetic));
    m_state->lower_states.emplace(most_bytes, bytes_of_a_token,
                                  [&state](const std::vector<LowerStates::Sequence>& sequences, const PrefixCache* past, PrefixCache* grown) {
                                      return state.lower(sequences, past, grown);
                                  });
    for (const PackedBatch& batch : expected)
        m_state->lower_states->expect(batch);
}

void Gemma::forget_unexpected_states()
{
    if (m_state->lower_states)
        m_state->lower_states->forget_others();
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
    grown.tokens = cache.tokens;
    grown.tokens.insert(grown.tokens.end(), tokens.begin(), tokens.end());
    const torch::Tensor last = with_memory_named([&] { return m_state->forward(batch, cache.length() > 0 ? &cache : nullptr, &grown); });
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
        const torch::Tensor all = frozen_linear(hidden, m_state->weights.embed_tokens.all()).to(torch::kFloat32); // (N, vocab)
        return soft_capped(all, m_state->config.final_logit_softcapping);
    });
}

torch::Tensor Gemma::logits_of(const torch::Tensor& hidden, const std::vector<std::int64_t>& tokens) const
{
    const torch::Tensor rows = m_state->weights.embed_tokens.rows(torch::tensor(tokens).to(device()));
    const torch::Tensor some = hidden.mm(rows.t()).to(torch::kFloat32); // (N, tokens)
    return soft_capped(some, m_state->config.final_logit_softcapping);
}

torch::Tensor Gemma::token_log_probabilities(const torch::Tensor& hidden, const torch::Tensor& tokens) const
{
    return with_memory_named([&] {
        return -chunked_cross_entropies(hidden, m_state->weights.embed_tokens.all(), tokens, m_state->config.final_logit_softcapping);
    });
}

torch::Tensor Gemma::cross_entropy(const torch::Tensor& hidden, const torch::Tensor& targets, const torch::Tensor& weights) const
{
    return with_memory_named([&] {
        return chunked_cross_entropy(hidden, m_state->weights.embed_tokens.all(), targets, weights, m_state->config.final_logit_softcapping);
    });
}

}
