#include "checkpoint/keras_tensors.h"

namespace winnow {
namespace {

constexpr std::string_view layers_prefix = "model.layers.";

// Keras' name of a block's norm; empty for what is no norm.
std::string_view norm_path(std::string_view part, const GemmaConfig& config)
{
    if (part == "input_layernorm")
        return "pre_attention_norm";
    if (part == "post_attention_layernorm")
        return config.has_four_norms() ? "post_attention_norm" : "pre_ffw_norm";
    if (part == "pre_feedforward_layernorm")
        return "pre_ffw_norm";
    if (part == "post_feedforward_layernorm")
        return "post_ffw_norm";
    if (part == "self_attn.q_norm")
        return "attention/query_norm";
    if (part == "self_attn.k_norm")
        return "attention/key_norm";
    return {};
}

struct Projection {
    std::string_view path;
    std::vector<std::int64_t> shape;
    std::int64_t matrices;
};

Projection projection_of(std::string_view part, const GemmaConfig& config)
{
    const std::int64_t hidden = config.hidden_size, inner = config.intermediate_size, head = config.head_dim;
    const std::int64_t queries = config.num_attention_heads, keys = config.num_key_value_heads;
    if (part == "self_attn.q_proj")
        return {"attention/query_dense", {queries, hidden, head}, queries};
    if (part == "self_attn.k_proj")
        return {"attention/key_dense", {keys, hidden, head}, keys};
    if (part == "self_attn.v_proj")
        return {"attention/value_dense", {keys, hidden, head}, keys};
    if (part == "self_attn.o_proj")
        return {"attention/output_dense", {queries, head, hidden}, 1};
    if (part == "mlp.gate_proj")
        return {"gating_ffw", {hidden, inner}, 1};
    if (part == "mlp.up_proj")
        return {"gating_ffw_2", {hidden, inner}, 1};
    return {"ffw_linear", {inner, hidden}, 1}; // mlp.down_proj
}

// The first block has no number.
std::string block_path(std::string_view number, const GemmaConfig& config)
{
    const std::string block = config.family == GemmaFamily::Gemma3 ? "/layers/gemma3_decoder_block" : "/layers/gemma_decoder_block";
    return (number == "0" ? block : block + "_" + std::string(number)) + "/";
}

KerasTensor keras_tensor(const GemmaTensor& gemma, const GemmaConfig& config)
{
    if (gemma.name == "model.embed_tokens.weight")
        return {gemma, "/layers/reversible_embedding/vars/0", gemma.shape, 0};
    if (gemma.name == "model.norm.weight")
        return {gemma, "/layers/rms_normalization/vars/0", gemma.shape, 0};
    const std::string_view place = std::string_view(gemma.name).substr(layers_prefix.size());
    const std::size_t dot = place.find('.');
    const std::string_view part = place.substr(dot + 1, place.size() - dot - 1 - std::string_view(".weight").size());
    const std::string block = block_path(place.substr(0, dot), config);
    if (const std::string_view norm = norm_path(part, config); !norm.empty())
        return {gemma, block + std::string(norm) + "/vars/0", gemma.shape, 0};
    const Projection projection = projection_of(part, config);
    return {gemma, block + std::string(projection.path) + "/vars/0", projection.shape, projection.matrices};
}

}

std::vector<KerasTensor> keras_tensors(const GemmaConfig& config)
{
    std::vector<KerasTensor> tensors;
    for (const GemmaTensor& gemma : gemma_tensors(config))
        tensors.push_back(keras_tensor(gemma, config));
    return tensors;
}

bool is_beside_the_text_model(std::string_view path)
{
    return path.starts_with("/layers/gemma3_vision_encoder/") || path.starts_with("/layers/gemma3_interleave_embeddings/")
        || path.ends_with("/seed_generator/vars/0");
}

}
