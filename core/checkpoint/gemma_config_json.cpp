#include "checkpoint/gemma_config_json.h"

#include <nlohmann/json.hpp>

namespace winnow {
namespace {

using nlohmann::ordered_json;

struct FamilyNames {
    const char* model_type;
    const char* architecture;
};

FamilyNames names_of(GemmaFamily family)
{
    switch (family) {
    case GemmaFamily::Gemma1:
        return {"gemma", "GemmaForCausalLM"};
    case GemmaFamily::Gemma2:
        return {"gemma2", "Gemma2ForCausalLM"};
    case GemmaFamily::Gemma3:
        return {"gemma3_text", "Gemma3ForCausalLM"};
    }
    return {};
}

ordered_json cap_of(double cap)
{
    return cap == 0 ? ordered_json() : ordered_json(cap);
}

void add_window(ordered_json& json, const GemmaConfig& config)
{
    json["sliding_window"] = config.sliding_window == 0 ? config.max_position_embeddings : config.sliding_window;
    json["layer_types"] = ordered_json::array();
    for (const bool sliding : config.sliding_layer)
        json["layer_types"].push_back(sliding ? "sliding_attention" : "full_attention");
}

void add_gemma3(ordered_json& json, const GemmaConfig& config)
{
    json["rope_local_base_freq"] = config.rope_local_base_freq;
    json["rope_scaling"] = nullptr;
    if (config.rope_scaling_factor != 1)
        json["rope_scaling"] = {{"rope_type", "linear"}, {"factor", config.rope_scaling_factor}};
}

}

std::string gemma_config_json(const GemmaConfig& config, const std::string& dtype)
{
    const FamilyNames names = names_of(config.family);
    ordered_json json = {
        {"architectures", {names.architecture}},
        {"model_type", names.model_type},
        {"torch_dtype", dtype},
        {"vocab_size", config.vocab_size},
        {"hidden_size", config.hidden_size},
        {"intermediate_size", config.intermediate_size},
        {"num_hidden_layers", config.num_hidden_layers},
        {"num_attention_heads", config.num_attention_heads},
        {"num_key_value_heads", config.num_key_value_heads},
        {"head_dim", config.head_dim},
        {"max_position_embeddings", config.max_position_embeddings},
        {"rms_norm_eps", config.rms_norm_eps},
        {"rope_theta", config.rope_theta},
        {"attention_bias", false},
        {"attention_dropout", 0.0},
        {"hidden_act", "gelu_pytorch_tanh"},
        {"hidden_activation", "gelu_pytorch_tanh"},
        {"tie_word_embeddings", true},
        {"bos_token_id", 2},
        {"eos_token_id", 1},
        {"pad_token_id", 0},
    };
    if (config.family != GemmaFamily::Gemma1) {
        json["query_pre_attn_scalar"] = config.query_pre_attn_scalar;
        json["attn_logit_softcapping"] = cap_of(config.attn_logit_softcapping);
        json["final_logit_softcapping"] = cap_of(config.final_logit_softcapping);
        add_window(json, config);
    }
    if (config.family == GemmaFamily::Gemma3)
        add_gemma3(json, config);
    return json.dump(2) + "\n";
}

}
