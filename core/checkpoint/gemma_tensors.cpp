#include "checkpoint/gemma_tensors.h"

namespace winnow {
namespace {

// The names on both sides are those of llama.cpp's converter (gguf-py/gguf/tensor_mapping.py). Gemma 1 calls the norm
// before its MLP post_attention_layernorm; Gemma 2 and 3 have norms before and after both parts of a block.
void add_norms(std::vector<GemmaTensor>& tensors, const GemmaConfig& config, const std::string& hugging_face, const std::string& gguf)
{
    const auto norm = [&](const char* name, const char* gguf_name, std::int64_t width) {
        tensors.push_back({hugging_face + name + ".weight", gguf + gguf_name + ".weight", {width}, true});
    };
    norm("input_layernorm", "attn_norm", config.hidden_size);
    if (config.has_query_key_norm()) {
        norm("self_attn.q_norm", "attn_q_norm", config.head_dim);
        norm("self_attn.k_norm", "attn_k_norm", config.head_dim);
    }
    if (!config.has_four_norms()) {
        norm("post_attention_layernorm", "ffn_norm", config.hidden_size);
        return;
    }
    norm("post_attention_layernorm", "post_attention_norm", config.hidden_size);
    norm("pre_feedforward_layernorm", "ffn_norm", config.hidden_size);
    norm("post_feedforward_layernorm", "post_ffw_norm", config.hidden_size);
}

void add_projections(std::vector<GemmaTensor>& tensors, const GemmaConfig& config, const std::string& hugging_face, const std::string& gguf)
{
    const std::int64_t queries = config.num_attention_heads * config.head_dim;
    const std::int64_t keys = config.num_key_value_heads * config.head_dim;
    const auto projection = [&](const char* name, const char* gguf_name, std::int64_t out, std::int64_t in) {
        tensors.push_back({hugging_face + name + ".weight", gguf + gguf_name + ".weight", {out, in}, false});
    };
    projection("self_attn.q_proj", "attn_q", queries, config.hidden_size);
    projection("self_attn.k_proj", "attn_k", keys, config.hidden_size);
    projection("self_attn.v_proj", "attn_v", keys, config.hidden_size);
    projection("self_attn.o_proj", "attn_output", config.hidden_size, queries);
    projection("mlp.gate_proj", "ffn_gate", config.intermediate_size, config.hidden_size);
    projection("mlp.up_proj", "ffn_up", config.intermediate_size, config.hidden_size);
    projection("mlp.down_proj", "ffn_down", config.hidden_size, config.intermediate_size);
}

}

std::vector<GemmaTensor> gemma_tensors(const GemmaConfig& config)
{
    std::vector<GemmaTensor> tensors;
    tensors.push_back({"model.embed_tokens.weight", "token_embd.weight", {config.vocab_size, config.hidden_size}, false});
    for (std::int64_t layer = 0; layer < config.num_hidden_layers; ++layer) {
        const std::string hugging_face = "model.layers." + std::to_string(layer) + ".";
        const std::string gguf = "blk." + std::to_string(layer) + ".";
        add_norms(tensors, config, hugging_face, gguf);
        add_projections(tensors, config, hugging_face, gguf);
    }
    tensors.push_back({"model.norm.weight", "output_norm.weight", {config.hidden_size}, true});
    return tensors;
}

std::string shape_text(const std::vector<std::int64_t>& shape)
{
    std::string text = "[";
    for (const std::int64_t dimension : shape)
        text += (text.size() > 1 ? ", " : "") + std::to_string(dimension);
    return text + "]";
}

}
