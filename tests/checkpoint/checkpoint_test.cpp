#include "checkpoint/checkpoint.h"
#include "checkpoint/dequantize.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"
#include "tiny_gemma.h"

#include <gtest/gtest.h>
#include <unistd.h>

namespace winnow {
namespace {

using test::expect_error;
using test::golden;
using test::read_bytes;
using test::TemporaryFolder;
using test::tiny_config;
using test::tiny_gguf;
using test::tiny_numbers;
using test::TinyFolder;
using test::write_bytes;

constexpr GemmaFamily families[] = {GemmaFamily::Gemma1, GemmaFamily::Gemma2, GemmaFamily::Gemma3};

std::vector<float> read_whole(const Checkpoint& checkpoint, const std::string& name)
{
    const StoredTensor& tensor = checkpoint.tensor(name);
    std::vector<float> numbers(static_cast<std::size_t>(tensor.element_count()));
    checkpoint.read_rows(name, 0, tensor.shape.front(), numbers.data());
    return numbers;
}

void expect_tiny_weights(const Checkpoint& checkpoint, GemmaFamily family)
{
    const auto expected = gemma_tensors(tiny_config(family));
    EXPECT_EQ(checkpoint.tensors().size(), expected.size());
    for (const GemmaTensor& tensor : expected) {
        EXPECT_EQ(checkpoint.tensor(tensor.name).shape, tensor.shape);
        EXPECT_EQ(read_whole(checkpoint, tensor.name), tiny_numbers(tensor)) << tensor.name;
    }
}

class GgufCheckpoint : public testing::Test {
protected:
    std::unique_ptr<Checkpoint> open(const test::GgufBuilder& builder)
    {
        write_bytes(path, builder.build());
        return Checkpoint::open(path);
    }
    void expect_refused(const test::GgufBuilder& builder, const std::string& reason)
    {
        expect_error(ErrorKind::Damaged, reason, [&] { open(builder); });
        expect_error(ErrorKind::Damaged, path.string(), [&] { open(builder); });
    }

    TemporaryFolder folder;
    std::filesystem::path path = folder / "m.gguf";
};

TEST_F(GgufCheckpoint, HasTheWeightsUnderTheNamesOfHuggingFaceAndNormsWithoutTheOne)
{
    for (const GemmaFamily family : families)
        expect_tiny_weights(*open(tiny_gguf(family)), family);
}

TEST_F(GgufCheckpoint, RowsOfBlocksAreReadAnywhere)
{
    test::GgufBuilder builder = tiny_gguf();
    auto& embedding = builder.at("token_embd.weight");
    const std::string blocks = read_bytes(golden("gguf_blocks/Q8_0.blocks"));
    embedding.type = 8;
    embedding.bytes.clear();
    while (embedding.bytes.size() < 300 * 34)
        embedding.bytes += blocks;
    embedding.bytes.resize(300 * 34);
    const auto checkpoint = open(builder);
    const auto whole = read_whole(*checkpoint, "model.embed_tokens.weight");
    std::vector<float> rows(2 * 32);
    checkpoint->read_rows("model.embed_tokens.weight", 298, 2, rows.data());
    EXPECT_EQ(rows, std::vector<float>(whole.end() - 64, whole.end()));
    expect_error(ErrorKind::Internal, "Rows outside", [&] { checkpoint->read_rows("model.embed_tokens.weight", 299, 2, rows.data()); });
    expect_error(ErrorKind::Internal, "Rows outside", [&] { checkpoint->read_rows("model.embed_tokens.weight", -1, 1, rows.data()); });
}

TEST_F(GgufCheckpoint, KeysThatAreNotThereGetTheValuesOfLlamaCpp)
{
    const GemmaConfig first = open(tiny_gguf(GemmaFamily::Gemma1))->config();
    EXPECT_EQ(first.query_pre_attn_scalar, 16);
    EXPECT_EQ(first.rope_theta, 10000);
    EXPECT_EQ(first.sliding_layer, (std::vector{false, false}));
    const GemmaConfig second = open(tiny_gguf(GemmaFamily::Gemma2))->config();
    EXPECT_EQ(second.sliding_window, 4096);
    EXPECT_EQ(second.attn_logit_softcapping, 50);
    EXPECT_EQ(second.final_logit_softcapping, 30);
    EXPECT_EQ(second.sliding_layer, (std::vector{true, false}));
    const GemmaConfig third = open(tiny_gguf())->config();
    EXPECT_EQ(third.sliding_window, 0);
    EXPECT_EQ(third.sliding_layer, (std::vector{false, false}));
    EXPECT_EQ(third.attn_logit_softcapping, 0);
}

TEST_F(GgufCheckpoint, MetadataOfGemma3IsRead)
{
    auto builder = tiny_gguf().whole("gemma3.attention.sliding_window", 512).number("gemma3.rope.freq_base", 1e6f);
    builder.text("gemma3.rope.scaling.type", "linear").number("gemma3.rope.scaling.factor", 8);
    const GemmaConfig config = open(builder)->config();
    EXPECT_EQ(config.sliding_window, 512);
    EXPECT_EQ(config.sliding_layer, (std::vector{true, true}));
    EXPECT_EQ(config.rope_theta, 1e6);
    EXPECT_EQ(config.rope_local_base_freq, 1e4);
    EXPECT_EQ(config.rope_scaling_factor, 8);
}

TEST_F(GgufCheckpoint, MetadataIsChecked)
{
    expect_refused(tiny_gguf().without("general.architecture"), "general.architecture");
    expect_refused(tiny_gguf().without("general.architecture").text("general.architecture", "llama"), "architecture is \"llama\"");
    expect_refused(tiny_gguf().text("general.type", "adapter"), "general.type");
    expect_refused(tiny_gguf().whole("split.count", 2), "split.count");
    expect_refused(tiny_gguf().text("gemma3.rope.scaling.type", "yarn"), "rope.scaling.type");
    expect_refused(tiny_gguf().whole("gemma3.attention.value_length", 8), "attention.value_length");
    for (const char* key : {"context_length", "embedding_length", "block_count", "feed_forward_length", "attention.head_count"}) {
        const std::string name = std::string("gemma3.") + key;
        expect_refused(tiny_gguf().without(name), name);
        expect_refused(tiny_gguf().without(name).text(name, "2"), name);
        expect_refused(tiny_gguf().without(name).whole(name, 0), "");
        expect_refused(tiny_gguf().without(name).whole(name, UINT32_MAX), "");
    }
    expect_refused(tiny_gguf().number("gemma3.rope.freq_base", 0), "rope_theta is 0");
}

TEST_F(GgufCheckpoint, TensorsMatchTheConfiguration)
{
    test::GgufBuilder builder = tiny_gguf();
    builder.at("blk.1.attn_k.weight").name = "blk.7.attn_k.weight";
    expect_refused(builder, "no tensor \"blk.1.attn_k.weight\"");
    builder = tiny_gguf();
    builder.tensor("blk.0.attn_q.bias", {8}, 0, std::string(32, '\0'));
    expect_refused(builder, "\"blk.0.attn_q.bias\", which such a Gemma does not have");
    builder = tiny_gguf();
    builder.at("blk.0.ffn_up.weight").dimensions = {64, 32};
    expect_refused(builder, "\"blk.0.ffn_up.weight\" has the shape [32, 64], but its metadata asks for [64, 32]");
    builder = tiny_gguf();
    builder.at("output_norm.weight").type = 8;
    builder.at("output_norm.weight").bytes.resize(34);
    expect_refused(builder, "\"output_norm.weight\" is a vector stored as Q8_0");
    builder = tiny_gguf();
    builder.tensor("output.weight", {32, 300}, 0, builder.at("token_embd.weight").bytes);
    EXPECT_FALSE(open(builder)->has_tensor("lm_head.weight"));
}

TEST_F(GgufCheckpoint, AFileCutShortWhileItIsReadIsAnError)
{
    const auto checkpoint = open(tiny_gguf());
    ASSERT_EQ(::truncate(path.c_str(), 8000), 0);
    expect_error(ErrorKind::Damaged, "cut short", [&] { read_whole(*checkpoint, "model.layers.1.mlp.up_proj.weight"); });
}

class HuggingFaceFolder : public testing::Test {
protected:
    void expect_refused(const TinyFolder& tiny, const std::string& reason)
    {
        tiny.write();
        expect_error(ErrorKind::Damaged, reason, [&] { Checkpoint::open(folder.path()); });
        expect_error(ErrorKind::Damaged, folder.path().string(), [&] { Checkpoint::open(folder.path()); });
    }

    // Puts the tiny weights into two files and an index.
    void write_shards(const TinyFolder& tiny, nlohmann::json& index)
    {
        std::vector<TensorBytes> halves[2];
        index["weight_map"] = nlohmann::json::object();
        for (const TensorBytes& tensor : tiny.tensors()) {
            const int half = index["weight_map"].size() % 2;
            halves[half].push_back(tensor);
            index["weight_map"][tensor.name] = half ? "b.safetensors" : "a.safetensors";
        }
        write_bytes(folder / "config.json", tiny.config.dump());
        write_safetensors(folder / "a.safetensors", halves[0]);
        write_safetensors(folder / "b.safetensors", halves[1]);
        write_bytes(folder / "model.safetensors.index.json", index.dump());
    }

    TemporaryFolder folder;
};

TEST_F(HuggingFaceFolder, HasItsWeights)
{
    for (const GemmaFamily family : families) {
        TinyFolder(folder.path(), family).write();
        expect_tiny_weights(*Checkpoint::open(folder.path()), family);
    }
}

TEST_F(HuggingFaceFolder, HasTheWeightsOfItsShards)
{
    nlohmann::json index;
    write_shards(TinyFolder(folder.path(), GemmaFamily::Gemma2), index);
    expect_tiny_weights(*Checkpoint::open(folder.path()), GemmaFamily::Gemma2);
}

TEST_F(HuggingFaceFolder, TheIndexOfShardsIsChecked)
{
    const auto refused = [&](ErrorKind kind, const std::string& reason, const std::function<void(nlohmann::json&)>& spoil) {
        nlohmann::json index;
        write_shards(TinyFolder(folder.path(), GemmaFamily::Gemma1), index);
        spoil(index);
        write_bytes(folder / "model.safetensors.index.json", index.dump());
        expect_error(kind, reason, [&] { Checkpoint::open(folder.path()); });
    };
    const std::string norm = "model.norm.weight";
    for (const char* name : {"../a.safetensors", "/etc/passwd", "", "..", "x\\y"})
        refused(ErrorKind::Damaged, "puts \"model.norm.weight\" into something else", [&](auto& index) { index["weight_map"][norm] = name; });
    refused(ErrorKind::Damaged, "something else", [&](auto& index) { index["weight_map"][norm] = 1; });
    refused(ErrorKind::Damaged, "no weight_map", [](auto& index) { index.erase("weight_map"); });
    refused(ErrorKind::NotFound, "c.safetensors", [&](auto& index) {
        for (auto& [name, file] : index["weight_map"].items())
            file = "c.safetensors";
    });
    refused(ErrorKind::Damaged, "does not list", [&](auto& index) { index["weight_map"].erase(norm); });
    refused(ErrorKind::Damaged, "no tensor \"extra\"", [](auto& index) { index["weight_map"]["extra"] = "a.safetensors"; });
}

TEST_F(HuggingFaceFolder, NamesOfMultimodalGemmasAreUnderstood)
{
    for (const std::string prefix : {"language_model.model.", "model.language_model."}) {
        TinyFolder tiny(folder.path(), GemmaFamily::Gemma3);
        decltype(tiny.weights) renamed;
        for (auto& [name, weight] : tiny.weights)
            renamed[prefix + name.substr(6)] = weight;
        renamed["vision_tower.x"] = {{1}, "1234"};
        renamed["model.multi_modal_projector.y"] = {{1}, "1234"};
        tiny.weights = renamed;
        tiny.write();
        expect_tiny_weights(*Checkpoint::open(folder.path()), GemmaFamily::Gemma3);
    }
}

TEST_F(HuggingFaceFolder, TensorsMatchTheConfiguration)
{
    TinyFolder tiny(folder.path(), GemmaFamily::Gemma3);
    tiny.weights.erase("model.layers.1.self_attn.k_norm.weight");
    expect_refused(tiny, "no tensor \"model.layers.1.self_attn.k_norm.weight\"");
    tiny = TinyFolder(folder.path(), GemmaFamily::Gemma3);
    tiny.weights["model.layers.0.self_attn.q_proj.bias"] = {{1}, "1234"};
    expect_refused(tiny, "q_proj.bias\", which such a Gemma does not have");
    tiny = TinyFolder(folder.path(), GemmaFamily::Gemma3);
    tiny.weights["model.norm.weight"] = {{33}, std::string(132, '\0')};
    expect_refused(tiny, "\"model.norm.weight\" has the shape [33], but config.json asks for [32]");
    tiny = TinyFolder(folder.path(), GemmaFamily::Gemma3);
    tiny.weights["lm_head.weight"] = {{300, 16}, std::string(300 * 16 * 4, '\0')};
    expect_refused(tiny, "lm_head.weight");
    tiny.weights["lm_head.weight"] = tiny.weights["model.embed_tokens.weight"];
    tiny.write();
    EXPECT_FALSE(Checkpoint::open(folder.path())->has_tensor("lm_head.weight"));
    tiny.weights["model.language_model.norm.weight"] = tiny.weights["model.norm.weight"];
    expect_refused(tiny, "a weight that is there twice");
}

TEST_F(HuggingFaceFolder, OtherTypesOfNumbersAreNamed)
{
    const TinyFolder tiny(folder.path(), GemmaFamily::Gemma1);
    tiny.write();
    auto tensors = tiny.tensors();
    for (TensorBytes& tensor : tensors)
        tensor.type = ElementType::I32;
    write_safetensors(folder / "model.safetensors", tensors);
    expect_error(ErrorKind::Damaged, "has the dtype I32", [&] { Checkpoint::open(folder.path()); });
}

TEST_F(HuggingFaceFolder, WhatIsMissingIsNamed)
{
    expect_error(ErrorKind::NotFound, "config.json", [&] { Checkpoint::open(folder.path()); });
    write_bytes(folder / "config.json", test::tiny_json(GemmaFamily::Gemma1).dump());
    expect_error(ErrorKind::NotFound, "model.safetensors", [&] { Checkpoint::open(folder.path()); });
    TinyFolder(folder.path(), GemmaFamily::Gemma1).write();
    const auto checkpoint = Checkpoint::open(folder.path());
    expect_error(ErrorKind::NotFound, "neither tokenizer.model nor tokenizer.json", [&] { checkpoint->tokenizer(); });
    expect_error(ErrorKind::Damaged, "no tensor \"x\"", [&] { checkpoint->tensor("x"); });
    std::filesystem::copy(golden("tokenizer/tiny.model"), folder / "tokenizer.model");
    expect_error(ErrorKind::Damaged, "520 pieces, but vocab_size of config.json is 300", [&] { checkpoint->tokenizer(); });
    expect_error(ErrorKind::NotFound, "/no/such/model", [] { Checkpoint::open("/no/such/model"); });
}

}
}
