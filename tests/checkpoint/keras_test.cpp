#include "bytes.h"
#include "checkpoint/checkpoint.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <functional>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <thread>

// The presets are keras-hub's own: tests/golden/keras_presets.py.

namespace winnow {
namespace {

using nlohmann::json;
using test::expect_error;
using test::golden;
using test::read_bytes;
using test::write_bytes;

json read_json(const std::filesystem::path& path)
{
    return json::parse(read_bytes(path));
}

// A copy of a preset that may be spoilt.
class KerasPreset : public testing::Test {
protected:
    std::filesystem::path copy(const std::string& name)
    {
        const std::filesystem::path path = folder / "preset";
        std::filesystem::remove_all(path);
        std::filesystem::copy(golden("keras_presets/" + name), path, std::filesystem::copy_options::recursive);
        return path;
    }

    void expect_refused(const std::string& name, const std::string& reason, const std::function<void(json&)>& spoil,
                        const std::string& file = "config.json")
    {
        const std::filesystem::path path = copy(name);
        json document = read_json(path / file);
        spoil(document);
        write_bytes(path / file, document.dump());
        expect_error(ErrorKind::Damaged, reason, [&] { Checkpoint::open(path); });
        expect_error(ErrorKind::Damaged, path.string(), [&] { Checkpoint::open(path); });
    }

    void expect_config_refused(const std::string& name, const std::string& reason, const json& changes)
    {
        expect_refused(name, reason, [&](json& document) { document["config"].update(changes); });
    }

    GemmaConfig config_with(const std::string& name, const json& changes)
    {
        const std::filesystem::path path = copy(name);
        json document = read_json(path / "config.json");
        document["config"].merge_patch(changes);
        write_bytes(path / "config.json", document.dump());
        return Checkpoint::open(path)->config();
    }

    test::TemporaryFolder folder;
};

class EveryPreset : public testing::TestWithParam<std::string> {};

TEST_P(EveryPreset, HasKerasHubsWeightsInTheShapesOfHuggingFace)
{
    const auto checkpoint = Checkpoint::open(golden("keras_presets/" + GetParam()));
    const json rows = read_json(golden("keras_presets/" + GetParam() + "/expected.json")).at("rows");
    EXPECT_EQ(checkpoint->tensors().size(), rows.size());
    for (const auto& [name, expected] : rows.items()) {
        ASSERT_TRUE(checkpoint->has_tensor(name)) << name;
        EXPECT_EQ(checkpoint->tensor(name).shape, expected["shape"].get<std::vector<std::int64_t>>()) << name;
        const auto numbers = expected["numbers"].get<std::vector<float>>();
        std::vector<float> row(numbers.size());
        checkpoint->read_rows(name, expected["row"], 1, row.data());
        EXPECT_EQ(row, numbers) << name;
    }
}

TEST_P(EveryPreset, PiecesOfAWeightAreThoseOfTheWhole)
{
    const auto checkpoint = Checkpoint::open(golden("keras_presets/" + GetParam()));
    for (const StoredTensor& tensor : checkpoint->tensors()) {
        const std::int64_t width = tensor.element_count() / tensor.shape.front();
        std::vector<float> whole(static_cast<std::size_t>(tensor.element_count()));
        checkpoint->read_rows(tensor.name, 0, tensor.shape.front(), whole.data());
        std::vector<float> pieces(whole.size());
        for (std::int64_t row = 0; row < tensor.shape.front(); row += 3)
            checkpoint->read_rows(tensor.name, row, std::min<std::int64_t>(3, tensor.shape.front() - row), pieces.data() + row * width);
        EXPECT_EQ(pieces, whole) << tensor.name;
    }
}

INSTANTIATE_TEST_SUITE_P(Keras, EveryPreset, testing::Values("gemma1", "gemma2", "gemma3", "gemma3_multimodal"),
                         [](const auto& name) { return name.param; });

TEST(Keras, SeveralThreadsMayReadDifferentWeights)
{
    const auto checkpoint = Checkpoint::open(golden("keras_presets/gemma1"));
    const std::vector<std::string> names = {"model.layers.0.mlp.up_proj.weight", "model.layers.1.self_attn.q_proj.weight"};
    std::vector<std::vector<float>> first(names.size()), again(names.size());
    const auto read = [&](std::size_t i, std::vector<float>& numbers) {
        const StoredTensor& tensor = checkpoint->tensor(names[i]);
        numbers.resize(static_cast<std::size_t>(tensor.element_count()));
        checkpoint->read_rows(names[i], 0, tensor.shape.front(), numbers.data());
    };
    for (std::size_t i = 0; i < names.size(); ++i)
        read(i, first[i]);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < names.size(); ++i)
        threads.emplace_back([&, i] {
            for (int round = 0; round < 100; ++round)
                read(i, again[i]);
        });
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(again, first);
}

TEST_F(KerasPreset, RowsThatAreNotThereAreRefused)
{
    const auto checkpoint = Checkpoint::open(golden("keras_presets/gemma1"));
    std::vector<float> row(64);
    for (const char* name : {"model.layers.0.self_attn.q_proj.weight", "model.embed_tokens.weight"}) {
        const std::int64_t rows = checkpoint->tensor(name).shape.front();
        expect_error(ErrorKind::Internal, "Rows outside", [&] { checkpoint->read_rows(name, rows, 1, row.data()); });
        expect_error(ErrorKind::Internal, "Rows outside", [&] { checkpoint->read_rows(name, -1, 1, row.data()); });
    }
}

TEST_F(KerasPreset, ConfigurationsAreThoseOfKerasHub)
{
    const GemmaConfig first = Checkpoint::open(golden("keras_presets/gemma1"))->config();
    EXPECT_EQ(first.family, GemmaFamily::Gemma1);
    EXPECT_EQ(first.intermediate_size, 24);
    EXPECT_EQ(first.query_pre_attn_scalar, 8);
    EXPECT_EQ(first.sliding_layer, (std::vector{false, false}));
    const GemmaConfig second = Checkpoint::open(golden("keras_presets/gemma2"))->config();
    EXPECT_EQ(second.family, GemmaFamily::Gemma2);
    EXPECT_EQ(second.attn_logit_softcapping, 2);
    EXPECT_EQ(second.final_logit_softcapping, 3);
    EXPECT_EQ(second.sliding_window, 4);
    EXPECT_EQ(second.sliding_layer, (std::vector{true, false}));
    const GemmaConfig third = Checkpoint::open(golden("keras_presets/gemma3"))->config();
    EXPECT_EQ(third.family, GemmaFamily::Gemma3);
    EXPECT_EQ(third.intermediate_size, 24);
    EXPECT_EQ(third.rope_theta, 1e6);
    EXPECT_EQ(third.rope_scaling_factor, 8);
    EXPECT_EQ(third.sliding_layer, (std::vector{true, true, true, true, true, false}));
}

TEST_F(KerasPreset, FieldsThatAreNotThereGetKerasHubsValues)
{
    const json nothing;
    const GemmaConfig second = config_with("gemma2", {{"sliding_window_size", nothing}, {"attention_logit_soft_cap", nothing}});
    EXPECT_EQ(second.sliding_window, 4096);
    EXPECT_EQ(second.attn_logit_softcapping, 0);
    const GemmaConfig third = config_with("gemma3", {{"sliding_window_size", nothing}, {"global_rope_scaling_factor", nothing}});
    EXPECT_EQ(third.sliding_window, 1024);
    EXPECT_EQ(third.rope_scaling_factor, 1);
    EXPECT_EQ(config_with("gemma3", {{"use_sliding_window_attention", nothing}}).sliding_layer, std::vector<bool>(6, false));
    EXPECT_EQ(config_with("gemma2", {{"query_head_dim_normalize", false}}).query_pre_attn_scalar, 4); // 16 / 4 heads
}

TEST_F(KerasPreset, TheConfigurationIsChecked)
{
    for (const char* size : {"vocabulary_size", "num_layers", "num_query_heads", "num_key_value_heads", "hidden_dim", "intermediate_dim", "head_dim"}) {
        expect_config_refused("gemma1", std::string(size) + " is not there", {{size, nullptr}});
        expect_config_refused("gemma1", std::string(size) + " is not a whole number", {{size, "7"}});
        expect_config_refused("gemma1", std::string(size) + " is not a whole number", {{size, -1}});
        expect_config_refused("gemma1", "", {{size, 0}});
        expect_config_refused("gemma3", "", {{size, INT32_MAX}});
    }
    expect_config_refused("gemma1", "intermediate_dim is odd", {{"intermediate_dim", 49}});
    expect_config_refused("gemma1", "use_post_attention_norm and use_post_ffw_norm differ", {{"use_post_ffw_norm", true}});
    expect_config_refused("gemma1", "use_post_ffw_norm is neither true nor false", {{"use_post_ffw_norm", 1}});
    expect_config_refused("gemma1", "layer_norm_epsilon is not 1e-06", {{"layer_norm_epsilon", 1e-5}});
    expect_config_refused("gemma1", "without use_post_attention_norm", {{"final_logit_soft_cap", 30}});
    expect_config_refused("gemma1", "without use_post_attention_norm", {{"use_sliding_window_attention", true}});
    expect_config_refused("gemma2", "attention_logit_soft_cap is not a number", {{"attention_logit_soft_cap", "50"}});
    expect_config_refused("gemma3", "Gemma 3 has these norms", {{"use_post_ffw_norm", false}, {"use_post_attention_norm", false}});
    expect_config_refused("gemma3", "use_query_key_norm is false", {{"use_query_key_norm", false}});
    expect_config_refused("gemma3", "use_bidirectional_attention is true", {{"use_bidirectional_attention", true}});
    expect_config_refused("gemma3", "is_embedding_model is true", {{"is_embedding_model", true}});
    expect_config_refused("gemma3", "local_rope_scaling_factor is not 1", {{"local_rope_scaling_factor", 2}});
    expect_refused("gemma1", "its class_name is \"LlamaBackbone\"; GemmaBackbone and Gemma3Backbone can be read",
                   [](json& document) { document["class_name"] = "LlamaBackbone"; });
    expect_refused("gemma1", "its config is not there", [](json& document) { document.erase("config"); });
}

TEST_F(KerasPreset, VariablesMatchTheConfiguration)
{
    expect_config_refused("gemma1", "no variable \"/layers/gemma_decoder_block_2/pre_attention_norm/vars/0\"", {{"num_layers", 3}});
    expect_config_refused("gemma1", "\"/layers/gemma_decoder_block_1/", {{"num_layers", 1}});
    expect_config_refused("gemma1", "which such a Gemma does not have", {{"num_layers", 1}});
    expect_config_refused("gemma1", "\"/layers/reversible_embedding/vars/0\" has the shape [96, 16], but config.json asks for [97, 16]",
                          {{"vocabulary_size", 97}});
    expect_config_refused("gemma1", "query_dense/vars/0\" has the shape [4, 16, 8], but config.json asks for [2, 16, 16]",
                          {{"num_query_heads", 2}, {"num_key_value_heads", 1}, {"head_dim", 16}});
}

TEST_F(KerasPreset, OtherNumbersAreNamed)
{
    const std::filesystem::path path = copy("gemma1");
    std::string bytes = read_bytes(path / "model.weights.h5");
    const std::string float32("\x11\x20\x1f\x00\x04\x00\x00\x00\x00\x00\x20\x00\x17\x08\x00\x17\x7f\x00\x00\x00", 20);
    const std::size_t type = bytes.find(float32);
    ASSERT_NE(type, std::string::npos);
    bytes[type] = '\x10';
    write_bytes(path / "model.weights.h5", bytes);
    expect_error(ErrorKind::Damaged, "has integers of 32 bits; float32, float16 and bfloat16", [&] { Checkpoint::open(path); });
}

TEST_F(KerasPreset, TheMapOfShardsIsChecked)
{
    const std::string group = "/layers/reversible_embedding/vars";
    const auto refused = [&](const std::string& reason, const std::function<void(json&)>& spoil) {
        expect_refused("gemma2", reason, [&](json& index) { spoil(index["weight_map"]); }, "model.weights.json");
    };
    for (const char* name : {"../model_00000.weights.h5", "/etc/passwd", "", ".."})
        refused("puts \"/layers/reversible_embedding/vars\" into something else", [&](json& map) { map[group] = name; });
    refused("into something else", [&](json& map) { map[group] = json::array({"model_00000.weights.h5", 1}); });
    refused("does not list", [&](json& map) { map.erase(group); });
    refused("has no variables in \"/layers/extra/vars\", which model.weights.json says is there",
            [](json& map) { map["/layers/extra/vars"] = "model_00000.weights.h5"; });
    expect_refused("gemma2", "no weight_map", [](json& index) { index.erase("weight_map"); }, "model.weights.json");
}

TEST_F(KerasPreset, AVariableInTwoShardsIsRefused)
{
    const std::filesystem::path path = copy("gemma2");
    json index = read_json(path / "model.weights.json");
    std::filesystem::copy(path / "model_00000.weights.h5", path / "twin.weights.h5");
    for (auto& [group, file] : index["weight_map"].items()) {
        if (file == "model_00000.weights.h5")
            file = json::array({file, "twin.weights.h5"});
    }
    write_bytes(path / "model.weights.json", index.dump());
    expect_error(ErrorKind::Damaged, "is in another of the preset's files too", [&] { Checkpoint::open(path); });
}

TEST_F(KerasPreset, WhatIsMissingIsNamed)
{
    std::filesystem::path path = copy("gemma2");
    std::filesystem::remove(path / "model_00001.weights.h5");
    expect_error(ErrorKind::NotFound, "model_00001.weights.h5", [&] { Checkpoint::open(path); });
    path = copy("gemma1");
    std::filesystem::remove(path / "model.weights.h5");
    expect_error(ErrorKind::NotFound, "model.weights.h5", [&] { Checkpoint::open(path); });
}

TEST_F(KerasPreset, TheTokenizerIsAmongTheAssets)
{
    const std::filesystem::path path = copy("gemma1");
    expect_error(ErrorKind::NotFound, "assets/tokenizer/vocabulary.spm", [&] { Checkpoint::open(path)->tokenizer(); });
    std::filesystem::create_directories(path / "assets" / "tokenizer");
    std::filesystem::copy(golden("tokenizer/tiny.model"), path / "assets" / "tokenizer" / "vocabulary.spm");
    expect_error(ErrorKind::Damaged, "520 pieces, but vocabulary_size of config.json is 96", [&] { Checkpoint::open(path)->tokenizer(); });
}

TEST_F(KerasPreset, AFileCutShortWhileItIsReadIsAnError)
{
    const std::filesystem::path path = copy("gemma1");
    const auto checkpoint = Checkpoint::open(path);
    std::filesystem::resize_file(path / "model.weights.h5", 2000);
    std::vector<float> row(16);
    expect_error(ErrorKind::Damaged, "cut short", [&] { checkpoint->read_rows("model.layers.1.mlp.up_proj.weight", 0, 1, row.data()); });
}

}
}
