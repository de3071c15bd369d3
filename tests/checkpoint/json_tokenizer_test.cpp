#include "checkpoint/json_tokenizer.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"
#include "tiny_gemma.h"

#include <functional>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace winnow {
namespace {

using nlohmann::json;
using test::expect_error;
using test::golden;
using test::read_bytes;
using test::TemporaryFolder;
using test::write_bytes;

void expect_golden_ids(const std::filesystem::path& folder, const std::string& tokenizer_file, const std::string& ids_file)
{
    const Tokenizer tokenizer = tokenizer_from_json(folder / tokenizer_file, 1 << 20);
    const json rows = json::parse(read_bytes(folder / ids_file));
    ASSERT_GT(rows.size(), 50u);
    for (const json& row : rows)
        EXPECT_EQ(tokenizer.encode(row.at("text").get<std::string>()), row.at("ids").get<std::vector<std::int64_t>>()) << row.at("text");
}

TEST(JsonTokenizer, GivesTheIdsOfThePackageTokenizers)
{
    expect_golden_ids(golden("json_tokenizer"), "tokenizer.json", "ids.json");
}

TEST(JsonTokenizer, GivesThemAlsoWithATabInPlaceOfItsByteAndMergesAsTexts)
{
    expect_golden_ids(golden("json_tokenizer"), "older.json", "older_ids.json");
}

// Gemma's own vocabulary as tests/golden/json_tokenizer.py --starter writes it.
TEST(JsonTokenizer, GivesTheIdsOfThePackageTokenizersWithTheStarterModelsVocabulary)
{
    const char* folder = std::getenv("WINNOW_STARTER_JSON_TOKENIZER");
    if (!folder)
        GTEST_SKIP() << "WINNOW_STARTER_JSON_TOKENIZER does not name a folder of tests/golden/json_tokenizer.py --starter";
    expect_golden_ids(folder, "tokenizer.json", "ids.json");
    expect_golden_ids(folder, "older.json", "older_ids.json");
}

// A small tokenizer to spoil: bytes, a, b, ab and the run of spaces.
json small_json()
{
    json vocab = {{"<pad>", 0}, {"<eos>", 1}, {"<bos>", 2}, {"<unk>", 3}, {"<mask>", 4}, {"\xe2\x96\x81\xe2\x96\x81", 5}};
    for (unsigned byte = 0; byte < 256; ++byte) {
        char text[8];
        std::snprintf(text, sizeof text, "<0x%02X>", byte);
        vocab[text] = vocab.size();
    }
    for (const char* piece : {"a", "b", "\xe2\x96\x81", "ab", "aba"})
        vocab[piece] = vocab.size();
    json added = json::array();
    for (const char* special : {"<pad>", "<eos>", "<bos>", "<unk>"})
        added.push_back({{"id", added.size()}, {"content", special}, {"special", true}});
    for (const char* plain : {"<mask>", "  "})
        added.push_back({{"id", added.size()}, {"content", plain}, {"special", false}, {"lstrip", false}});
    json merges = json::array(); // a list of pairs in braces would be an object
    for (const auto& [left, right] : {std::pair("\xe2\x96\x81", "\xe2\x96\x81"), std::pair("a", "b"), std::pair("ab", "a")})
        merges.push_back(json::array({left, right}));
    return {{"added_tokens", added},
            {"normalizer", {{"type", "Replace"}, {"pattern", {{"String", " "}}}, {"content", "\xe2\x96\x81"}}},
            {"pre_tokenizer", nullptr},
            {"model", {{"type", "BPE"}, {"byte_fallback", true}, {"unk_token", "<unk>"}, {"vocab", vocab}, {"merges", merges}}}};
}

class SmallJsonTokenizer : public testing::Test {
protected:
    Tokenizer read(const json& document, std::int64_t vocab_size = 300) const
    {
        write_bytes(folder / "tokenizer.json", document.dump());
        return tokenizer_from_json(folder / "tokenizer.json", vocab_size);
    }

    void expect_refused(const std::string& reason, const std::function<void(json&)>& spoil) const
    {
        json document = small_json();
        spoil(document);
        expect_error(ErrorKind::Damaged, reason, [&] { read(document); });
        expect_error(ErrorKind::Damaged, "tokenizer.json", [&] { read(document); });
    }

    TemporaryFolder folder;
};

TEST_F(SmallJsonTokenizer, IsRead)
{
    const Tokenizer tokenizer = read(small_json());
    EXPECT_EQ(tokenizer.size(), 267);
    EXPECT_EQ(tokenizer.bos(), 2);
    EXPECT_EQ(tokenizer.eos(), 1);
    EXPECT_EQ(tokenizer.pad(), 0);
    EXPECT_EQ(tokenizer.encode("ab  aba b"), (std::vector<std::int64_t>{265, 5, 266, 264, 263}));
    EXPECT_EQ(tokenizer.encode("<eos>").size(), 5u);  // special
    EXPECT_EQ(tokenizer.encode("<mask>").size(), 6u); // a mark
    EXPECT_EQ(tokenizer.encode("\n"), (std::vector<std::int64_t>{6 + 10}));
}

TEST_F(SmallJsonTokenizer, AddedTokensMayStandBehindTheVocabulary)
{
    json document = small_json();
    document["added_tokens"].push_back({{"id", 267}, {"content", "<image_soft_token>"}, {"special", true}});
    EXPECT_EQ(read(document).size(), 268);
    expect_error(ErrorKind::Damaged, "it has 268 tokens, but vocab_size of config.json is 267", [&] { read(document, 267); });
}

TEST_F(SmallJsonTokenizer, OtherKindsOfTokenizersAreRefusedByField)
{
    expect_refused("JSON object", [](json& document) { document = json::array(); });
    expect_refused("its model is not there", [](json& document) { document.erase("model"); });
    expect_refused("model.type is not BPE", [](json& document) { document["model"]["type"] = "Unigram"; });
    expect_refused("model.type is not there", [](json& document) { document["model"].erase("type"); });
    expect_refused("model.byte_fallback is not true", [](json& document) { document["model"]["byte_fallback"] = false; });
    expect_refused("model.dropout is set", [](json& document) { document["model"]["dropout"] = 0.1; });
    expect_refused("model.continuing_subword_prefix is set", [](json& document) { document["model"]["continuing_subword_prefix"] = "##"; });
    expect_refused("model.end_of_word_suffix is set", [](json& document) { document["model"]["end_of_word_suffix"] = "</w>"; });
    expect_refused("model.ignore_merges is not false", [](json& document) { document["model"]["ignore_merges"] = true; });
    expect_refused("its normalizer", [](json& document) { document["normalizer"] = nullptr; });
    expect_refused("its normalizer", [](json& document) { document["normalizer"]["content"] = "_"; });
    expect_refused("its normalizer", [](json& document) { document["normalizer"] = {{"type", "NFKC"}}; });
    expect_refused("its pre_tokenizer", [](json& document) { document["pre_tokenizer"] = {{"type", "ByteLevel"}}; });
    expect_refused("no token \"<bos>\"", [](json& document) {
        document["model"]["vocab"].erase("<bos>");
        document["model"]["vocab"]["<begin>"] = 2;
        document["added_tokens"][2]["content"] = "<begin>";
    });
}

TEST_F(SmallJsonTokenizer, TheVocabularyIsChecked)
{
    expect_refused("model.vocab is not an object", [](json& document) { document["model"]["vocab"] = json::array(); });
    expect_refused("model.vocab is not an object", [](json& document) { document["model"]["vocab"] = json::object(); });
    for (const json& id : {json(-1), json("1"), json(1.5), json(nullptr), json(std::uint64_t{1} << 21), json(UINT64_MAX)})
        expect_refused("model.vocab \"ab\" is not a whole number below 2097152", [&](json& document) { document["model"]["vocab"]["ab"] = id; });
    expect_refused("has the id 262 of another token", [](json& document) { document["model"]["vocab"]["b"] = 262; });
    expect_refused("no token of its model.vocab or added_tokens has the id 265", [](json& document) { document["model"]["vocab"]["ab"] = 267; });
    expect_refused("model.unk_token is not a token", [](json& document) { document["model"]["unk_token"] = "<what>"; });
    expect_refused("model.unk_token is not a token", [](json& document) { document["model"]["unk_token"] = nullptr; });
    expect_refused("255 byte pieces", [](json& document) {
        document["model"]["vocab"].erase("<0x41>");
        document["model"]["vocab"]["A"] = 6 + 0x41;
    });
    expect_refused("piece 267 is empty", [](json& document) { document["model"]["vocab"][""] = 267; });
}

TEST_F(SmallJsonTokenizer, AddedTokensAreChecked)
{
    expect_refused("added_tokens is not there", [](json& document) { document.erase("added_tokens"); });
    expect_refused("added_tokens is not a list", [](json& document) { document["added_tokens"] = 1; });
    expect_refused("added_tokens entry 4 content", [](json& document) { document["added_tokens"][4].erase("content"); });
    expect_refused("added_tokens entry 4 special", [](json& document) { document["added_tokens"][4].erase("special"); });
    expect_refused("added_tokens entry 4 needs a text", [](json& document) { document["added_tokens"][4]["content"] = ""; });
    expect_refused("added_tokens entry 4 has lstrip", [](json& document) { document["added_tokens"][4]["lstrip"] = true; });
    expect_refused("added_tokens entry 4 id", [](json& document) { document["added_tokens"][4]["id"] = -4; });
    expect_refused("added_tokens entry 4 is \"<mask>\", but the token of the id 262 is \"a\"", [](json& document) { document["added_tokens"][4]["id"] = 262; });
    expect_refused("has the id 267", [](json& document) {
        document["added_tokens"].push_back({{"id", 268}, {"content", "x"}, {"special", true}});
    });
    expect_refused("is there twice", [](json& document) {
        document["added_tokens"].push_back({{"id", 267}, {"content", "ab"}, {"special", true}});
    });
}

TEST_F(SmallJsonTokenizer, MergesAreChecked)
{
    expect_refused("model.merges is not a list", [](json& document) { document["model"]["merges"] = "a b"; });
    expect_refused("model.merges entry 1 is not two pieces", [](json& document) { document["model"]["merges"][1] = "ab"; });
    expect_refused("model.merges entry 1 is not two pieces", [](json& document) { document["model"]["merges"][1] = "a b a"; });
    expect_refused("model.merges entry 1 is not a pair", [](json& document) { document["model"]["merges"][1] = {"a", "b", "a"}; });
    expect_refused("model.merges entry 1 is not a pair", [](json& document) { document["model"]["merges"][1] = {"a", 1}; });
    expect_refused("entry 1 joins \"x\", which is not in model.vocab", [](json& document) { document["model"]["merges"][1] = {"x", "b"}; });
    expect_refused("entry 1 makes \"bb\", which is not in model.vocab", [](json& document) { document["model"]["merges"][1] = {"b", "b"}; });
    expect_refused("has 0 of the 1 ways to make \"aba\"", [](json& document) { document["model"]["merges"].erase(2); });
    expect_refused("entry 3 makes the added token \"??????\" after merges of a space", [](json& document) {
        document["model"]["vocab"]["\xe2\x96\x81" "a"] = 267;
        document["model"]["merges"].push_back({"\xe2\x96\x81", "a"});
        std::swap(document["model"]["merges"][0], document["model"]["merges"][3]);
    });
    expect_refused("merges of one piece stand together", [](json& document) { document["model"]["merges"].push_back({"a", "b"}); });
}

TEST(HuggingFaceTokenizer, IsTheModelFileWhereBothAreThere)
{
    const TemporaryFolder folder;
    test::TinyFolder tiny(folder.path(), GemmaFamily::Gemma1);
    tiny.write();
    write_bytes(folder / "tokenizer.json", small_json().dump());
    const auto checkpoint = Checkpoint::open(folder.path());
    EXPECT_EQ(checkpoint->tokenizer().size(), 267);
    write_bytes(folder / "tokenizer.model", "not a model");
    expect_error(ErrorKind::Damaged, "tokenizer.model", [&] { checkpoint->tokenizer(); });
}

}
}
