#include "checkpoint/hugging_face_config.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"
#include "tiny_gemma.h"

#include <gtest/gtest.h>

namespace winnow {
namespace {

using nlohmann::json;
using test::expect_error;
using test::TemporaryFolder;
using test::tiny_config;
using test::tiny_json;
using test::write_bytes;

GemmaConfig read(const json& document)
{
    const TemporaryFolder folder;
    write_bytes(folder / "config.json", document.dump());
    return config_from_json(folder / "config.json");
}

void expect_refused(const json& document, const std::string& reason)
{
    expect_error(ErrorKind::Damaged, reason, [&] { read(document); });
    expect_error(ErrorKind::Damaged, "config.json\"", [&] { read(document); });
}

json with(json document, const char* field, json value)
{
    document[field] = std::move(value);
    return document;
}

const json gemma1 = tiny_json(GemmaFamily::Gemma1), gemma2 = tiny_json(GemmaFamily::Gemma2), gemma3 = tiny_json(GemmaFamily::Gemma3);

TEST(ConfigJson, FieldsThatAreNotThereGetTheValuesOfTransformers)
{
    const GemmaConfig first = read({{"model_type", "gemma"}});
    EXPECT_EQ(first.vocab_size, 256000);
    EXPECT_EQ(first.hidden_size, 3072);
    EXPECT_EQ(first.intermediate_size, 24576);
    EXPECT_EQ(first.num_hidden_layers, 28);
    EXPECT_EQ(first.num_key_value_heads, 16);
    EXPECT_EQ(first.query_pre_attn_scalar, 256);
    EXPECT_EQ(first.sliding_window, 0);
    EXPECT_EQ(first.sliding_layer, std::vector<bool>(28, false));
    const GemmaConfig second = read({{"model_type", "gemma2"}});
    EXPECT_EQ(second.attn_logit_softcapping, 50);
    EXPECT_EQ(second.final_logit_softcapping, 30);
    EXPECT_EQ(second.sliding_window, 4096);
    EXPECT_TRUE(second.sliding_layer[0]);
    EXPECT_FALSE(second.sliding_layer[1]);
    const GemmaConfig third = read({{"model_type", "gemma3_text"}});
    EXPECT_EQ(third.vocab_size, 262208);
    EXPECT_EQ(third.rope_theta, 1e6);
    EXPECT_EQ(third.rope_local_base_freq, 1e4);
    EXPECT_EQ(third.final_logit_softcapping, 0);
    EXPECT_TRUE(third.sliding_layer[4]);
    EXPECT_FALSE(third.sliding_layer[5]);
}

TEST(ConfigJson, TheTextModelOfAMultimodalGemmaIsRead)
{
    const json text = {{"hidden_size", 2560}, {"num_hidden_layers", 34}, {"rope_scaling", {{"factor", 8.0}, {"rope_type", "linear"}}}};
    const GemmaConfig config = read({{"model_type", "gemma3"}, {"text_config", text}});
    EXPECT_EQ(config.hidden_size, 2560);
    EXPECT_EQ(config.rope_scaling_factor, 8);
    expect_refused({{"model_type", "gemma3"}}, "text_config");
}

TEST(ConfigJson, LayerTypesAndPatternsAreRead)
{
    EXPECT_EQ(read(with(gemma3, "layer_types", {"full_attention", "sliding_attention"})).sliding_layer, (std::vector{false, true}));
    EXPECT_EQ(read(with(gemma3, "sliding_window_pattern", 2)).sliding_layer, (std::vector{true, false}));
    expect_refused(with(gemma3, "layer_types", {"full_attention"}), "layer_types does not have one entry");
    expect_refused(with(gemma3, "layer_types", {"full_attention", "linear"}), "layer_types has an entry");
    expect_refused(with(gemma3, "layer_types", 3), "layer_types is not a list");
    expect_refused(with(gemma3, "sliding_window_pattern", 0), "sliding_window_pattern is 0");
}

TEST(ConfigJson, RopeParametersOfTransformers5AreRead)
{
    const GemmaConfig config = read(with(gemma3, "rope_parameters", {{"full_attention", {{"rope_type", "linear"}, {"factor", 8}, {"rope_theta", 5e5}}},
                                                                     {"sliding_attention", {{"rope_type", "default"}, {"rope_theta", 2e4}}}}));
    EXPECT_EQ(config.rope_scaling_factor, 8);
    EXPECT_EQ(config.rope_theta, 5e5);
    EXPECT_EQ(config.rope_local_base_freq, 2e4);
}

TEST(ConfigJson, EveryNumberLiesInItsRange)
{
    for (const char* field : {"vocab_size", "hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads",
                              "num_key_value_heads", "head_dim", "max_position_embeddings"}) {
        for (const json& wrong : {json(0), json(-1), json(1.5), json("8"), json(2147483647), json(1e300), json::array()})
            expect_refused(with(gemma3, field, wrong), field);
    }
    for (const char* field : {"rms_norm_eps", "rope_theta", "rope_local_base_freq", "query_pre_attn_scalar"}) {
        for (const json& wrong : {json(0), json(-1), json("1"), json(1e300)})
            expect_refused(with(gemma3, field, wrong), field);
    }
    for (const char* field : {"attn_logit_softcapping", "final_logit_softcapping", "sliding_window"}) {
        for (const json& wrong : {json(-1), json("1"), json(1e300)})
            expect_refused(with(gemma2, field, wrong), field);
    }
}

TEST(ConfigJson, NumbersFitTogether)
{
    expect_refused(with(with(gemma3, "num_attention_heads", 3), "num_key_value_heads", 2), "not a multiple of num_key_value_heads");
    expect_refused(with(gemma3, "head_dim", 15), "head_dim is odd");
    expect_refused(with(gemma2, "rope_scaling", {{"type", "linear"}, {"factor", 2}}), "rope_scaling");
}

TEST(ConfigJson, WhatTheModelDoesNotDoIsRefused)
{
    expect_refused(with(gemma1, "attention_bias", true), "attention_bias");
    expect_refused(with(gemma1, "tie_word_embeddings", false), "tie_word_embeddings");
    expect_refused(with(gemma3, "use_bidirectional_attention", true), "use_bidirectional_attention");
    expect_refused(with(gemma1, "hidden_activation", "relu"), "hidden_activation");
    expect_refused(with(gemma3, "rope_scaling", {{"rope_type", "yarn"}, {"factor", 2}}), "rope_scaling");
    expect_refused(with(gemma3, "rope_scaling", {{"rope_type", "linear"}}), "no factor");
    expect_refused(with(gemma3, "rope_scaling", {{"rope_type", "linear"}, {"factor", 0}}), "rope_scaling factor is 0");
    expect_refused(with(gemma1, "quantization_config", json::object()), "quantization_config");
    expect_refused(with(gemma1, "model_type", "llama"), "model_type is \"llama\"");
    expect_refused(json::array(), "JSON object");
    EXPECT_EQ(read(with(gemma2, "attn_logit_softcapping", nullptr)).attn_logit_softcapping, 0);
}

TEST(GemmaConfigCheck, NamesTheFieldThatIsOutOfRange)
{
    GemmaConfig config = tiny_config(GemmaFamily::Gemma1);
    config.query_pre_attn_scalar = 16;
    expect_error(ErrorKind::Damaged, "layer_types", [&] { check_config(config); });
    config.sliding_layer = {false, false};
    check_config(config);
    config.head_dim = 0;
    expect_error(ErrorKind::Damaged, "head_dim is 0", [&] { check_config(config); });
}

}
}
