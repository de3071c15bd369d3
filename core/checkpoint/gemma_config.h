#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace winnow {

enum class GemmaFamily { Gemma1, Gemma2, Gemma3 };

// The shape of a Gemma text model; names as in Hugging Face's config.json.
struct GemmaConfig {
    GemmaFamily family = GemmaFamily::Gemma1;
    std::int64_t vocab_size = 0;
    std::int64_t hidden_size = 0;
    std::int64_t intermediate_size = 0; // of one of the two halves of the gated MLP
    std::int64_t num_hidden_layers = 0;
    std::int64_t num_attention_heads = 0;
    std::int64_t num_key_value_heads = 0;
    std::int64_t head_dim = 0;
    std::int64_t max_position_embeddings = 0;
    double rms_norm_eps = 1e-6;
    double rope_theta = 10000;           // of the global layers
    double rope_local_base_freq = 10000; // Gemma 3, sliding layers
    double rope_scaling_factor = 1;      // linear, global layers of Gemma 3 from 4B up
    double query_pre_attn_scalar = 0;    // scores are multiplied by its -1/2 power
    double attn_logit_softcapping = 0;   // 0: none
    double final_logit_softcapping = 0;  // 0: none
    std::int64_t sliding_window = 0;     // 0: none
    std::vector<bool> sliding_layer;     // one a layer: sliding window (true) or global

    bool is_multimodal = false;          // the text part of a Gemma3ForConditionalGeneration

    bool has_four_norms() const { return family != GemmaFamily::Gemma1; }
    bool has_query_key_norm() const { return family == GemmaFamily::Gemma3; }
};

// Throws Error(Damaged) that names the field and its sane range.
void check_config(const GemmaConfig& config);

}
