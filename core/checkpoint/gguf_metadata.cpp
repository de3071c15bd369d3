#include "checkpoint/gguf_metadata.h"

#include "checkpoint/sentencepiece_model.h"
#include "common/error.h"

namespace winnow {
namespace {

constexpr std::string_view space_mark = "\xe2\x96\x81"; // U+2581

std::uint32_t whole(std::int64_t number)
{
    return static_cast<std::uint32_t>(number);
}

void add_sizes(GgufMetadata& metadata, const std::string& prefix, const GemmaConfig& config)
{
    const auto size = [&](const char* key, std::int64_t number) { metadata[prefix + key] = gguf_whole(whole(number)); };
    size("context_length", config.max_position_embeddings);
    size("embedding_length", config.hidden_size);
    size("block_count", config.num_hidden_layers);
    size("feed_forward_length", config.intermediate_size);
    size("attention.head_count", config.num_attention_heads);
    size("attention.head_count_kv", config.num_key_value_heads);
    size("attention.key_length", config.head_dim);
    size("attention.value_length", config.head_dim);
    size("vocab_size", config.vocab_size);
    if (config.sliding_window > 0)
        size("attention.sliding_window", config.sliding_window);
}

// llama.cpp knows a pattern of sliding and global layers by its period: the last of each `period` layers is global.
bool has_period(const GemmaConfig& config, std::int64_t period)
{
    for (std::int64_t layer = 0; layer < std::ssize(config.sliding_layer); ++layer) {
        const bool slides = period > 1 && layer % period < period - 1;
        if (config.sliding_layer[static_cast<std::size_t>(layer)] != slides)
            return false;
    }
    return true;
}

void add_period(GgufMetadata& metadata, const std::string& prefix, const GemmaConfig& config)
{
    const std::int64_t usual = config.family == GemmaFamily::Gemma2 ? 2 : 6;
    if (config.sliding_window == 0 || has_period(config, usual))
        return;
    for (std::int64_t period = 1; period <= config.num_hidden_layers + 1; ++period) {
        if (has_period(config, period)) {
            metadata[prefix + "attention.sliding_window_pattern"] = gguf_whole(whole(period));
            return;
        }
    }
    throw Error(ErrorKind::BadInput, "This model cannot be written as GGUF: its sliding and global layers take turns in a way that the "
                                     "format cannot say. Export it as safetensors.");
}

// The scale of the attention has no key: llama.cpp takes head_dim, and what a head has of the hidden size for the 27B models.
void check_query_scalar(const GemmaConfig& config)
{
    const std::int64_t layers_of_27b = config.family == GemmaFamily::Gemma2 ? 46 : 62;
    const bool is_27b = config.family != GemmaFamily::Gemma1 && config.num_hidden_layers == layers_of_27b;
    const std::int64_t usual = is_27b ? config.hidden_size / config.num_attention_heads : config.head_dim;
    if (config.query_pre_attn_scalar != static_cast<double>(usual))
        throw Error(ErrorKind::BadInput, "This model cannot be written as GGUF: its query_pre_attn_scalar is not the one that llama.cpp "
                                         "computes with. Export it as safetensors.");
}

void add_numbers(GgufMetadata& metadata, const std::string& prefix, const GemmaConfig& config)
{
    const auto number = [&](const char* key, double value) { metadata[prefix + key] = gguf_number(static_cast<float>(value)); };
    number("attention.layer_norm_rms_epsilon", config.rms_norm_eps);
    number("rope.freq_base", config.rope_theta);
    if (config.attn_logit_softcapping != 0)
        number("attn_logit_softcapping", config.attn_logit_softcapping);
    if (config.final_logit_softcapping != 0)
        number("final_logit_softcapping", config.final_logit_softcapping);
    if (config.family == GemmaFamily::Gemma3)
        number("rope.freq_base_swa", config.rope_local_base_freq);
    if (config.rope_scaling_factor != 1) {
        metadata[prefix + "rope.scaling.type"] = gguf_text("linear");
        number("rope.scaling.factor", config.rope_scaling_factor);
    }
}

// User-defined pieces (runs of newlines or spaces) stand there with spaces, as llama.cpp compares them with the text.
std::string text_of(const Piece& piece)
{
    std::string text(piece.text);
    if (piece.type != PieceType::UserDefined)
        return text;
    for (std::size_t at = text.find(space_mark); at != std::string::npos; at = text.find(space_mark, at + 1))
        text.replace(at, space_mark.size(), " ");
    return text;
}

}

std::string gguf_architecture(GemmaFamily family)
{
    switch (family) {
    case GemmaFamily::Gemma1:
        return "gemma";
    case GemmaFamily::Gemma2:
        return "gemma2";
    case GemmaFamily::Gemma3:
        return "gemma3";
    }
    return {};
}

GgufMetadata gguf_metadata_of(const GemmaConfig& config, const std::string& name)
{
    check_query_scalar(config);
    const std::string architecture = gguf_architecture(config.family);
    GgufMetadata metadata;
    metadata["general.architecture"] = gguf_text(architecture);
    metadata["general.type"] = gguf_text("model");
    metadata["general.name"] = gguf_text(name);
    add_sizes(metadata, architecture + ".", config);
    add_numbers(metadata, architecture + ".", config);
    add_period(metadata, architecture + ".", config);
    return metadata;
}

void add_tokenizer_metadata(GgufMetadata& metadata, const std::string& sentencepiece, std::int64_t vocab_size)
{
    if (const auto fault = model_fault(sentencepiece))
        throw Error(ErrorKind::Damaged, "The tokenizer cannot be written: " + *fault);
    const std::string model = with_marks_as_control(sentencepiece); // as llama.cpp's converter types them
    std::vector<std::string> texts;
    std::vector<float> scores;
    std::vector<std::int32_t> types;
    for (const Piece& piece : pieces_of_model(model)) {
        texts.push_back(text_of(piece));
        scores.push_back(piece.score);
        types.push_back(static_cast<std::int32_t>(piece.type));
    }
    while (std::ssize(texts) < vocab_size) {
        texts.push_back("[PAD" + std::to_string(texts.size()) + "]");
        scores.push_back(-10000);
        types.push_back(static_cast<std::int32_t>(PieceType::Unused));
    }
    metadata["tokenizer.ggml.model"] = gguf_text("llama");
    metadata["tokenizer.ggml.pre"] = gguf_text("default");
    metadata["tokenizer.ggml.tokens"] = gguf_texts(texts);
    metadata["tokenizer.ggml.scores"] = gguf_floats(scores);
    metadata["tokenizer.ggml.token_type"] = gguf_integers(types);
    metadata["tokenizer.ggml.padding_token_id"] = gguf_whole(0);
    metadata["tokenizer.ggml.eos_token_id"] = gguf_whole(1);
    metadata["tokenizer.ggml.bos_token_id"] = gguf_whole(2);
    metadata["tokenizer.ggml.unknown_token_id"] = gguf_whole(3);
    metadata["tokenizer.ggml.add_bos_token"] = gguf_truth(true);
    metadata["tokenizer.ggml.add_eos_token"] = gguf_truth(false);
    metadata["tokenizer.ggml.add_space_prefix"] = gguf_truth(false);
}

}
