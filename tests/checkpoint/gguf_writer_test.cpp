#include "checkpoint/gemma_config_json.h"
#include "checkpoint/gguf_config.h"
#include "checkpoint/gguf_metadata.h"
#include "checkpoint/gguf_model.h"
#include "checkpoint/gguf_tokenizer.h"
#include "checkpoint/gguf_writer.h"
#include "checkpoint/hugging_face_config.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"
#include "tiny_gemma.h"

#include <gtest/gtest.h>

namespace winnow {
namespace {

using test::expect_error;
using test::TemporaryFolder;

ByteSource source_of(const std::string& bytes)
{
    return [bytes](const ByteSink& sink) { sink(bytes); };
}

GemmaConfig whole_config(GemmaFamily family)
{
    GemmaConfig config = test::tiny_config(family);
    config.query_pre_attn_scalar = 16;
    config.sliding_layer = {false, false};
    if (family != GemmaFamily::Gemma1) {
        config.sliding_window = 32;
        config.sliding_layer = {true, family == GemmaFamily::Gemma3};
    }
    if (family == GemmaFamily::Gemma2) {
        config.attn_logit_softcapping = 50;
        config.final_logit_softcapping = 30;
    }
    if (family == GemmaFamily::Gemma3) {
        config.rope_theta = 1e6;
        config.rope_scaling_factor = 8;
    }
    return config;
}

void expect_equal(const GemmaConfig& found, const GemmaConfig& config)
{
    EXPECT_EQ(found.family, config.family);
    EXPECT_EQ(found.vocab_size, config.vocab_size);
    EXPECT_EQ(found.hidden_size, config.hidden_size);
    EXPECT_EQ(found.intermediate_size, config.intermediate_size);
    EXPECT_EQ(found.num_hidden_layers, config.num_hidden_layers);
    EXPECT_EQ(found.num_attention_heads, config.num_attention_heads);
    EXPECT_EQ(found.num_key_value_heads, config.num_key_value_heads);
    EXPECT_EQ(found.head_dim, config.head_dim);
    EXPECT_EQ(found.max_position_embeddings, config.max_position_embeddings);
    EXPECT_FLOAT_EQ(static_cast<float>(found.rms_norm_eps), static_cast<float>(config.rms_norm_eps));
    EXPECT_EQ(found.rope_theta, config.rope_theta);
    EXPECT_EQ(found.rope_local_base_freq, config.rope_local_base_freq);
    EXPECT_EQ(found.rope_scaling_factor, config.rope_scaling_factor);
    EXPECT_EQ(found.query_pre_attn_scalar, config.query_pre_attn_scalar);
    EXPECT_EQ(found.attn_logit_softcapping, config.attn_logit_softcapping);
    EXPECT_EQ(found.final_logit_softcapping, config.final_logit_softcapping);
    EXPECT_EQ(found.sliding_layer, config.sliding_layer);
    if (config.family != GemmaFamily::Gemma1) {
        EXPECT_EQ(found.sliding_window, config.sliding_window);
    }
}

constexpr std::array families = {GemmaFamily::Gemma1, GemmaFamily::Gemma2, GemmaFamily::Gemma3};

std::vector<GgufOutput> embedding_of(const GemmaConfig& config)
{
    const std::string zeros(static_cast<std::size_t>(config.vocab_size * config.hidden_size) * sizeof(float), '\0');
    return {{"token_embd.weight", StoredType::F32, {config.vocab_size, config.hidden_size}, source_of(zeros)}};
}

}

TEST(GgufWriter, WhatIsWrittenIsReadAgain)
{
    const TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / "a.gguf";
    write_gguf(path, {{"text", gguf_text("a b")}, {"whole", gguf_whole(7)}, {"number", gguf_number(0.5f)}, {"truth", gguf_truth(true)},
                      {"texts", gguf_texts({"", "xyz"})}, {"floats", gguf_floats({1.5f, -2})}, {"integers", gguf_integers({-1, 4})}},
               {{"first", StoredType::F16, {1, 3}, source_of("abcdef")}, {"second", StoredType::F32, {2, 1}, source_of("12345678")}});
    const GgufFile file(path);
    EXPECT_EQ(file.text("text"), "a b");
    EXPECT_EQ(file.whole_number("whole"), 7u);
    EXPECT_EQ(file.number("number"), 0.5);
    EXPECT_TRUE(file.truth("truth", false));
    EXPECT_EQ(file.texts("texts"), (std::vector<std::string_view>{"", "xyz"}));
    EXPECT_EQ(file.floats("floats"), (std::vector<float>{1.5f, -2}));
    EXPECT_EQ(file.integers("integers"), (std::vector<std::int32_t>{-1, 4}));
    ASSERT_EQ(file.tensors().size(), 2u);
    EXPECT_EQ(file.tensors()[0].shape, (std::vector<std::int64_t>{1, 3}));
    EXPECT_EQ(file.tensors()[1].name, "second");
    EXPECT_EQ(file.tensors()[1].offset % 32, 0u);
    EXPECT_EQ(file.file().read_at(file.tensors()[0].offset, 6), "abcdef");
    EXPECT_EQ(file.file().read_at(file.tensors()[1].offset, 8), "12345678");
}

TEST(GgufWriter, ATensorThatDoesNotFitItsShapeLeavesNoFile)
{
    const TemporaryFolder folder;
    for (const std::string bytes : {"1234", "123456789"})
        expect_error(ErrorKind::Internal, "\"a\"", [&] {
            write_gguf(folder.path() / "a.gguf", {}, {{"a", StoredType::F32, {2}, source_of(bytes)}});
        });
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(GgufMetadata, GivesTheConfigurationThatItWasMadeFrom)
{
    const TemporaryFolder folder;
    for (const GemmaFamily family : families) {
        const GemmaConfig config = whole_config(family);
        write_gguf(folder.path() / "a.gguf", gguf_metadata_of(config, "a"), embedding_of(config));
        expect_equal(config_from_gguf(GgufModel(folder.path() / "a.gguf")), config);
    }
}

TEST(GgufMetadata, SaysAnUnusualPatternOfLayersAndRefusesWhatLlamaCppCannotCompute)
{
    const TemporaryFolder folder;
    GemmaConfig config = whole_config(GemmaFamily::Gemma3);
    config.num_hidden_layers = 4;
    config.sliding_layer = {true, false, true, false};
    write_gguf(folder.path() / "a.gguf", gguf_metadata_of(config, "a"), embedding_of(config));
    expect_equal(config_from_gguf(GgufModel(folder.path() / "a.gguf")), config);
    config.sliding_layer = {false, false, true, true};
    expect_error(ErrorKind::BadInput, "take turns", [&] { gguf_metadata_of(config, "a"); });
    config.query_pre_attn_scalar = 17;
    expect_error(ErrorKind::BadInput, "query_pre_attn_scalar", [&] { gguf_metadata_of(config, "a"); });
}

TEST(GgufMetadata, GivesTheTokenizerThatItWasMadeFrom)
{
    const TemporaryFolder folder;
    test::write_bytes(folder.path() / "base.gguf", test::tiny_gguf().build());
    const std::string model = serialized_tokenizer(GgufFile(folder.path() / "base.gguf"));
    GgufMetadata metadata = gguf_metadata_of(whole_config(GemmaFamily::Gemma3), "a");
    add_tokenizer_metadata(metadata, model, 300);
    write_gguf(folder.path() / "a.gguf", metadata, embedding_of(whole_config(GemmaFamily::Gemma3)));
    const GgufFile file(folder.path() / "a.gguf");
    EXPECT_EQ(file.texts("tokenizer.ggml.tokens").size(), 300u);
    EXPECT_EQ(file.texts("tokenizer.ggml.tokens")[5], "  ") << "llama.cpp wants spaces in user-defined pieces";
    EXPECT_EQ(file.integers("tokenizer.ggml.token_type")[4], 3) << "<start_of_turn> is a control token there";
    const Tokenizer before = Tokenizer::from_serialized(model);
    const Tokenizer after = tokenizer_from_gguf(file, 300);
    EXPECT_EQ(after.encode("ab  ba \n"), before.encode("ab  ba \n"));
}

TEST(GemmaConfigJson, GivesTheConfigurationThatItWasMadeFrom)
{
    const TemporaryFolder folder;
    for (const GemmaFamily family : families) {
        const GemmaConfig config = whole_config(family);
        test::write_bytes(folder.path() / "config.json", gemma_config_json(config, "bfloat16"));
        expect_equal(config_from_json(folder.path() / "config.json"), config);
    }
}

}
