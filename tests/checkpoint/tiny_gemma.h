#pragma once

#include "checkpoint/gemma_tensors.h"
#include "checkpoint/safetensors.h"
#include "gguf_builder.h"

#include <map>
#include <nlohmann/json.hpp>

namespace winnow::test {

// Gemmas of a few thousand numbers, as files of each format.

inline GemmaConfig tiny_config(GemmaFamily family)
{
    GemmaConfig config;
    config.family = family;
    config.vocab_size = 300;
    config.hidden_size = 32;
    config.intermediate_size = 64;
    config.num_hidden_layers = 2;
    config.num_attention_heads = 2;
    config.num_key_value_heads = 1;
    config.head_dim = 16;
    config.max_position_embeddings = 128;
    return config;
}

// Different in every element of every tensor, and exact in float32.
inline std::vector<float> tiny_numbers(const GemmaTensor& tensor)
{
    std::int64_t count = 1;
    for (const std::int64_t dimension : tensor.shape)
        count *= dimension;
    std::vector<float> numbers(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = static_cast<float>((i * 37 + tensor.name.size()) % 512) / 256.0f - 1.0f;
    return numbers;
}

inline std::string bytes_of_floats(std::vector<float> numbers, float added = 0)
{
    for (float& number : numbers)
        number += added;
    return std::string(reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(float));
}

inline void add_tokenizer(GgufBuilder& builder)
{
    std::vector<std::string> tokens = {"<pad>", "<eos>", "<bos>", "<unk>", "<start_of_turn>", "  "};
    std::vector<std::int32_t> types = {3, 3, 3, 3, 4, 4};
    for (int byte = 0; byte < 256; ++byte) {
        char text[8];
        std::snprintf(text, sizeof text, "<0x%02X>", static_cast<unsigned>(byte));
        tokens.push_back(text);
        types.push_back(6);
    }
    for (const char* piece : {"a", "b", "\xe2\x96\x81", "ab"}) {
        tokens.push_back(piece);
        types.push_back(1);
    }
    builder.text("tokenizer.ggml.model", "llama").texts("tokenizer.ggml.tokens", tokens);
    builder.floats("tokenizer.ggml.scores", std::vector<float>(tokens.size(), -1.0f)).integers("tokenizer.ggml.token_type", types);
}

inline GgufBuilder tiny_gguf(GemmaFamily family = GemmaFamily::Gemma3)
{
    const GemmaConfig config = tiny_config(family);
    const std::string name = family == GemmaFamily::Gemma1 ? "gemma" : family == GemmaFamily::Gemma2 ? "gemma2" : "gemma3";
    GgufBuilder builder;
    builder.text("general.architecture", name).whole(name + ".context_length", 128).whole(name + ".embedding_length", 32);
    builder.whole(name + ".block_count", 2).whole(name + ".feed_forward_length", 64).whole(name + ".attention.head_count", 2);
    builder.whole(name + ".attention.head_count_kv", 1).whole(name + ".attention.key_length", 16);
    builder.number(name + ".attention.layer_norm_rms_epsilon", 1e-6f);
    add_tokenizer(builder);
    for (const GemmaTensor& tensor : gemma_tensors(config))
        builder.tensor(tensor.gguf_name, {tensor.shape.rbegin(), tensor.shape.rend()}, 0,
                       bytes_of_floats(tiny_numbers(tensor), tensor.is_norm ? 1.0f : 0.0f));
    return builder;
}

inline nlohmann::json tiny_json(GemmaFamily family)
{
    const char* type = family == GemmaFamily::Gemma1 ? "gemma" : family == GemmaFamily::Gemma2 ? "gemma2" : "gemma3_text";
    return {{"model_type", type}, {"vocab_size", 300}, {"hidden_size", 32}, {"intermediate_size", 64}, {"num_hidden_layers", 2},
            {"num_attention_heads", 2}, {"num_key_value_heads", 1}, {"head_dim", 16}, {"max_position_embeddings", 128}};
}

// The weights of a Hugging Face folder, by name; `write` puts them there.
struct TinyFolder {
    std::filesystem::path path;
    nlohmann::json config;
    std::map<std::string, std::pair<std::vector<std::int64_t>, std::string>> weights;

    TinyFolder(const std::filesystem::path& folder, GemmaFamily family) : path(folder), config(tiny_json(family))
    {
        for (const GemmaTensor& tensor : gemma_tensors(tiny_config(family)))
            weights[tensor.name] = {tensor.shape, bytes_of_floats(tiny_numbers(tensor))};
    }

    std::vector<TensorBytes> tensors() const
    {
        std::vector<TensorBytes> result;
        for (const auto& [name, weight] : weights)
            result.push_back({name, ElementType::F32, weight.first, weight.second});
        return result;
    }

    void write() const
    {
        write_bytes(path / "config.json", config.dump());
        write_safetensors(path / "model.safetensors", tensors());
    }
};

}
