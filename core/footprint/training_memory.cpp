#include "footprint/training_memory.h"

#include "checkpoint/gemma_tensors.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr std::int64_t float32_bytes = 4;
constexpr std::int64_t program_bytes = 190'000'000;
constexpr std::int64_t block_rows = 256;            // widened at a time in a product
constexpr std::int64_t loss_chunk_rows = 2048;      // of the embedding, in a loss over the vocabulary
constexpr std::int64_t tokens_of_a_scoring = 512;   // in a batch
constexpr std::int64_t copies_of_an_adapter = 5;    // itself, its gradient, two moments, the best so far
constexpr std::int64_t inner_copies_in_backward = 3; // of the MLP's inner width, while its gradient is computed

bool is_adapted(const TrainingSettings& settings, const char* module)
{
    return std::find(settings.target_modules.begin(), settings.target_modules.end(), module) != settings.target_modules.end();
}

double bytes_of_a_weight(WeightType type)
{
    switch (type) {
    case WeightType::Float32:
        return 4;
    case WeightType::BFloat16:
        return 2;
    case WeightType::Int8:
        return 1;
    case WeightType::NF4:
        return 0.5 + 4.0 / 64; // with the scale of its block
    }
    return 4;
}

std::int64_t weight_bytes(const GemmaConfig& model, WeightType type, bool with_embedding)
{
    double bytes = 0;
    for (const GemmaTensor& tensor : gemma_tensors(model)) {
        const bool is_matrix = tensor.shape.size() == 2;
        const bool is_embedding = tensor.name == "model.embed_tokens.weight";
        if (is_embedding && !with_embedding)
            continue;
        double elements = 1;
        for (const std::int64_t size : tensor.shape)
            elements *= static_cast<double>(size);
        const WeightType held = is_embedding ? embedding_type(type) : type;
        bytes += elements * (is_matrix ? bytes_of_a_weight(held) : float32_bytes);
    }
    return static_cast<std::int64_t>(bytes);
}

std::int64_t first_adapted_layer(const GemmaConfig& model, const TrainingSettings& settings)
{
    return std::min(lowest_adapted_layer(settings, model.num_hidden_layers), model.num_hidden_layers - 1);
}

std::int64_t adapter_bytes(const GemmaConfig& model, const TrainingSettings& settings)
{
    const std::int64_t queries = model.num_attention_heads * model.head_dim;
    const std::int64_t keys = model.num_key_value_heads * model.head_dim;
    const auto factors = [&](const char* module, std::int64_t out, std::int64_t in) { return is_adapted(settings, module) ? settings.r * (out + in) : 0; };
    const std::int64_t of_a_layer = factors("q_proj", queries, model.hidden_size) + factors("k_proj", keys, model.hidden_size)
        + factors("v_proj", keys, model.hidden_size) + factors("o_proj", model.hidden_size, queries)
        + factors("gate_proj", model.intermediate_size, model.hidden_size) + factors("up_proj", model.intermediate_size, model.hidden_size)
        + factors("down_proj", model.hidden_size, model.intermediate_size);
    return of_a_layer * (model.num_hidden_layers - first_adapted_layer(model, settings)) * copies_of_an_adapter * float32_bytes;
}

// Bytes that a layer keeps for the backward pass, a token. What the fused functions keep may be narrowed, what
// attention keeps may not: its inputs, and where libtorch computes it, the output too.
std::int64_t kept_of_a_layer(const GemmaConfig& model, const TrainingSettings& settings, ActivationType type)
{
    const std::int64_t hidden = model.hidden_size;
    const std::int64_t inner = model.intermediate_size;
    const std::int64_t queries = model.num_attention_heads * model.head_dim;
    const std::int64_t keys = model.num_key_value_heads * model.head_dim;
    const auto any_of = [&](std::initializer_list<const char*> modules) {
        return std::any_of(modules.begin(), modules.end(), [&](const char* module) { return is_adapted(settings, module); });
    };
    std::int64_t numbers = 2 * hidden + 2 * inner; // inputs of the two norms, gate and up
    numbers += any_of({"o_proj"}) ? queries : 0;
    numbers += any_of({"gate_proj", "up_proj"}) ? hidden : 0;
    numbers += any_of({"down_proj"}) ? inner : 0;
    numbers += model.has_four_norms() ? 2 * hidden : 0;
    numbers += model.has_query_key_norm() ? queries + 2 * keys : 0; // as one product gives them
    const bool is_by_libtorch = model.attn_logit_softcapping > 0;
    const std::int64_t of_attention = queries + 2 * keys + (is_by_libtorch ? queries : 0);
    return numbers * (type == ActivationType::BFloat16 ? 2 : float32_bytes) + of_attention * float32_bytes;
}

// What a layer needs while it computes so many tokens without a gradient.
std::int64_t scoring_numbers(const GemmaConfig& model, std::int64_t tokens)
{
    return tokens * 3 * std::max(model.intermediate_size, model.hidden_size);
}

std::int64_t working_bytes(const GemmaConfig& model, const TrainingSettings& settings, const MemoryPlan& plan, std::int64_t tokens)
{
    const std::int64_t widest = std::max(model.intermediate_size, model.hidden_size);
    const std::int64_t of_backward = tokens * inner_copies_in_backward * widest;
    std::int64_t numbers = std::max(of_backward, scoring_numbers(model, std::max(tokens_of_a_scoring, tokens)));
    if (plan.base_weights != WeightType::Float32)
        numbers += block_rows * widest;
    if (settings.loss != LossTarget::LabelOverLabels)
        numbers += plan.base_weights == WeightType::Float32 ? 0 : loss_chunk_rows * model.hidden_size;
    return numbers * float32_bytes;
}

}

std::int64_t second_layout_bytes(const GemmaConfig& model, const TrainingSettings& settings, WeightType held)
{
    const std::int64_t of_layers = weight_bytes(model, WeightType::Float32, false);
    const std::int64_t bytes = of_layers / model.num_hidden_layers * (model.num_hidden_layers - first_adapted_layer(model, settings));
    return held == WeightType::Float32 && bytes <= most_bytes_of_second_layouts ? bytes : 0;
}

TrainingMemory training_memory(const GemmaConfig& model, const TrainingSettings& settings, const MemoryPlan& plan, const TokenCounts& tokens,
                               EmbeddingHeld embedding)
{
    const std::int64_t first = first_adapted_layer(model, settings);
    const std::int64_t layers = model.num_hidden_layers - first;
    const std::int64_t in_batch = tokens.in_largest_batch;
    const std::int64_t kept = in_batch * kept_of_a_layer(model, settings, plan.activations);
    const std::int64_t input_bytes = model.hidden_size * (plan.activations == ActivationType::BFloat16 ? 2 : float32_bytes);
    // A later token of a label is predicted among the whole vocabulary.
    const bool needs_whole_embedding =
        settings.loss != LossTarget::LabelOverLabels || tokens.in_longest_label > 1 || embedding == EmbeddingHeld::Whole;
    TrainingMemory memory;
    memory.program = program_bytes;
    memory.weights = weight_bytes(model, plan.base_weights, needs_whole_embedding);
    if (embedding == EmbeddingHeld::AsNeeded)
        memory.weights += second_layout_bytes(model, settings, plan.base_weights);
    memory.adapter = adapter_bytes(model, settings);
    // Of the last layer little is kept: only the positions that a loss looks at go through it.
    memory.activations = plan.gradient_checkpointing ? in_batch * input_bytes * layers + kept : kept * std::max<std::int64_t>(layers - 1, 0);
    memory.lower_states = first > 0 ? std::min(tokens.in_all_texts * model.hidden_size * float32_bytes, most_bytes_of_lower_states) : 0;
    memory.working = working_bytes(model, settings, plan, in_batch);
    return memory;
}

TrainingMemory scoring_memory(const GemmaConfig& model, WeightType held, EmbeddingHeld embedding)
{
    TrainingMemory memory;
    memory.program = program_bytes;
    memory.weights = weight_bytes(model, held, embedding == EmbeddingHeld::Whole);
    memory.working = scoring_numbers(model, tokens_of_a_scoring) * float32_bytes;
    return memory;
}

std::vector<MemoryPlan> plans_of(const TrainingSettings& settings, WeightType plain)
{
    std::vector<MemoryPlan> plans;
    for (const auto& [type, name] : weight_type_names) {
        if (settings.base_weights ? type != *settings.base_weights : type < plain)
            continue;
        for (const bool checkpointing : {false, true}) {
            if (checkpointing == settings.gradient_checkpointing.value_or(checkpointing))
                plans.push_back({type, checkpointing, settings.activations});
        }
    }
    return plans;
}

}
