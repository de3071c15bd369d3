#pragma once

#include "adapter/lora.h"
#include "checkpoint/checkpoint.h"
#include "common/weight_type.h"
#include "model/frozen_matrix.h"

#include <torch/torch.h>

#include <functional>
#include <memory>
#include <optional>

namespace winnow {

// Many sequences laid end to end without padding, all of which continue one prefix that stands first and only once:
// [prefix | suffix 0 | suffix 1 | ...]. A token sees the prefix and what stands before it in its own suffix.
// With an empty prefix these are independent sequences.
struct PackedBatch {
    std::vector<std::int64_t> prefix;                 // token ids
    std::vector<std::vector<std::int64_t>> suffixes;  // token ids
    // Flat positions (0 = first prefix token) whose hidden states are wanted: nothing else leaves the last layer.
    std::vector<std::int64_t> wanted;

    std::int64_t token_count() const;
    std::int64_t suffix_begin(std::size_t suffix) const; // flat position of its first token
    std::int64_t last_of(std::size_t suffix) const;      // flat position of its last token
};

// Keys and values of a prefix, computed once for scoring (no gradient).
struct PrefixCache {
    std::vector<torch::Tensor> keys;   // a layer: (P, Hkv, head_dim), rotated
    std::vector<torch::Tensor> values; // a layer: (P, Hkv, head_dim)
    std::vector<std::int64_t> tokens;  // P

    std::int64_t length() const { return std::ssize(tokens); }
};

struct NamedTensor {
    std::string name; // "model.layers.0.self_attn.q_proj.lora_A.weight"
    torch::Tensor tensor;
};

// The types of a model in memory.
struct GemmaTypes {
    WeightType weights = WeightType::Float32;         // how the frozen weights are held
    torch::ScalarType arithmetic = torch::kFloat32;   // of products and activations: float32, or bfloat16 on CUDA
    bool int8_products = false; // with weights in int8, on a CPU, without gradient: products in eight bits, by fbgemm
};

// How a forward pass keeps what the backward pass needs.
struct KeptActivations {
    bool gradient_checkpointing = false; // of each layer its input only; the rest is computed again
    bool in_bfloat16 = false;            // rounded, where a function of this folder keeps it; arithmetic stays as it is
};

enum class EmbeddingPlace {
    InMemory,
    InFile, // until all of it is needed; the checkpoint must live as long as the model
};

// A frozen Gemma 1, 2 or 3 text model with LoRA adapters that can be trained.
class Gemma {
public:
    // Reads all weights into the type that they are held in. `progress` is called with 0..1.
    Gemma(const Checkpoint& checkpoint, torch::Device device, const GemmaTypes& types = {},
          const std::function<void(double)>& progress = {}, EmbeddingPlace embedding = EmbeddingPlace::InMemory);
    ~Gemma();

    const GemmaConfig& config() const;
    torch::Device device() const;
    const GemmaTypes& types() const;

    // Adds fresh adapters, drawn from `seed`; replaces those there.
    void add_lora(const LoraConfig& lora, std::uint64_t seed);
    void remove_lora();
    const std::optional<LoraConfig>& lora() const;
    std::vector<NamedTensor> lora_parameters() const; // float32, in a fixed order
    // For scoring: folds the adapters into weights held in float32, which cannot be undone. Beside narrower weights, which
    // would round them away, they stay as they are.
    void merge_lora();
    void set_training(bool training); // dropout on or off
    // Lays the projections of layers [first, end) out for their products (FrozenMatrix::pack). From now on their adapters
    // cannot be merged.
    void pack_weights(std::int64_t first, std::int64_t end, FrozenMatrix::Use use);
    // From now on keeps what the layers below the lowest adapter make of each text, up to so many bytes, for whoever sees
    // the same texts again and again. Until the adapters are replaced, removed or merged. The suffixes of each of the
    // `expected` batches go through these layers together, whoever asks for one of them first: LowerStates says why.
    void keep_lower_states(std::int64_t most_bytes, const std::vector<PackedBatch>& expected = {});
    void forget_unexpected_states(); // of all other texts: what follows has the same numbers as if they had never come
    void keep_activations(const KeptActivations& how); // as they are, at first

    // Final-norm hidden states (wanted, hidden_size). With `cache`, batch.prefix must be empty and the suffixes
    // continue the cached prefix (flat positions then begin at the first suffix).
    torch::Tensor hidden_states(const PackedBatch& batch, const PrefixCache* cache = nullptr);
    PrefixCache cache_prefix(const std::vector<std::int64_t>& tokens);
    // Continues a cached prefix (may be empty) by at least one token, without gradient: (1, hidden_size) of the last one.
    torch::Tensor extend(PrefixCache& cache, const std::vector<std::int64_t>& tokens);

    // (N, vocab_size) float32, soft-capped where the family does it.
    torch::Tensor logits(const torch::Tensor& hidden) const;
    // (N, tokens.size()): the columns of logits() for a few tokens, without computing the others.
    torch::Tensor logits_of(const torch::Tensor& hidden, const std::vector<std::int64_t>& tokens) const;
    // (N) float32: of each token after its hidden state, over the vocabulary; differentiable in `hidden`. tokens (N) int64.
    torch::Tensor token_log_probabilities(const torch::Tensor& hidden, const torch::Tensor& tokens) const;
    // Mean cross-entropy over the vocabulary, weighted a row: sum(w_i * ce_i) / sum(w_i); differentiable in `hidden`,
    // without ever holding all the logits' gradient where that can be avoided. targets (N) int64, weights (N) float32.
    torch::Tensor cross_entropy(const torch::Tensor& hidden, const torch::Tensor& targets, const torch::Tensor& weights) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// "auto", "cpu", "cuda", "mps" -> a device of this machine; Error(Usage, NotFound). Auto prefers CUDA, then MPS.
torch::Device device_from_name(const std::string& name);
// float32 on CPU and MPS, bfloat16 on CUDA; the weights held in that type.
GemmaTypes plain_types(torch::Device device);

}
