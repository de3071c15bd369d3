#include "checkpoint/checkpoint.h"
#include "checkpoint/protobuf.h"
#include "checkpoint/sentencepiece_model.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"
#include "tiny_gemma.h"

#include <cstdlib>
#include <functional>
#include <gtest/gtest.h>
#include <limits>
#include <nlohmann/json.hpp>

namespace winnow {
namespace {

using test::expect_error;
using test::golden;
using test::read_bytes;
using test::TemporaryFolder;
using test::write_bytes;

// SentencePiece's mark of a space, written in a text, comes back as a space.
std::string with_spaces(std::string text)
{
    for (std::size_t at; (at = text.find("\xe2\x96\x81")) != std::string::npos;)
        text.replace(at, 3, " ");
    return text;
}

void expect_golden_ids(const Tokenizer& tokenizer, const std::string& name)
{
    const auto rows = nlohmann::json::parse(read_bytes(golden("tokenizer/" + name + ".json")));
    ASSERT_GT(rows.size(), 20u);
    for (const auto& row : rows) {
        const std::string text = row.at("text");
        const auto ids = tokenizer.encode(text);
        EXPECT_EQ(ids, row.at("ids").get<std::vector<std::int64_t>>()) << text;
        EXPECT_EQ(tokenizer.decode(ids), with_spaces(text));
    }
}

// What a small model is made of, to be spoilt by a test.
struct Parts {
    std::vector<std::string> texts = {"<pad>", "<eos>", "<bos>", "<unk>", "<start_of_turn>", "<b>"};
    std::vector<PieceType> types = {PieceType::Control, PieceType::Control, PieceType::Control, PieceType::Unknown,
                                    PieceType::UserDefined, PieceType::UserDefined};
    std::vector<float> scores;

    Parts()
    {
        for (int byte = 0; byte < 256; ++byte) {
            char text[8];
            std::snprintf(text, sizeof text, "<0x%02X>", static_cast<unsigned>(byte));
            add(text, PieceType::Byte);
        }
        add("a", PieceType::Normal);
        add("b", PieceType::Normal);
        scores.resize(texts.size(), -1.0f);
    }

    void add(const std::string& text, PieceType type)
    {
        texts.push_back(text);
        types.push_back(type);
        scores.resize(texts.size(), -1.0f);
    }

    std::string serialized() const
    {
        std::vector<Piece> pieces;
        for (std::size_t i = 0; i < texts.size(); ++i)
            pieces.push_back({texts[i], scores[i], types[i]});
        return serialize_model(pieces, {"<unk>", "<bos>", "<eos>", "<pad>"});
    }
};

void expect_refused(const std::string& model, const std::string& reason)
{
    expect_error(ErrorKind::Damaged, reason, [&] { Tokenizer::from_serialized(model); });
}

void expect_parts_refused(const std::function<void(Parts&)>& spoil, const std::string& reason)
{
    Parts parts;
    spoil(parts);
    expect_refused(parts.serialized(), reason);
}

TEST(TokenizerFile, GivesTheIdsOfThePackageSentencepiece)
{
    expect_golden_ids(Tokenizer::from_file(golden("tokenizer/tiny.model")), "tiny");
}

TEST(TokenizerFile, HasItsSpecialTokens)
{
    const Tokenizer tokenizer = Tokenizer::from_file(golden("tokenizer/tiny.model"));
    EXPECT_EQ(tokenizer.pad(), 0);
    EXPECT_EQ(tokenizer.eos(), 1);
    EXPECT_EQ(tokenizer.bos(), 2);
    EXPECT_EQ(tokenizer.piece(2), "<bos>");
    expect_error(ErrorKind::Usage, "no token -1", [&] { tokenizer.piece(-1); });
    expect_error(ErrorKind::Usage, "no token", [&] { tokenizer.decode({tokenizer.size()}); });
}

TEST(TokenizerFile, ControlTokensWrittenInATextAreOrdinaryText)
{
    const Tokenizer tokenizer = Tokenizer::from_serialized(Parts().serialized());
    EXPECT_EQ(tokenizer.encode("<b>a"), (std::vector<std::int64_t>{5, 262}));
    for (const char* text : {"<bos>", "<eos>", "<pad>", "<unk>", "<start_of_turn>", "<0x41>"}) {
        const auto ids = tokenizer.encode(text);
        EXPECT_EQ(ids.size(), std::string(text).size()) << text;
        for (const std::int64_t id : ids)
            EXPECT_GT(id, 5) << text;
        EXPECT_EQ(tokenizer.decode(ids), text);
    }
}

TEST(TokenizerFile, AnyBytesAreATextThatCanBeEncoded)
{
    const Tokenizer tokenizer = Tokenizer::from_file(golden("tokenizer/tiny.model"));
    for (int first = 0; first < 256; ++first) {
        for (const std::int64_t id : tokenizer.encode(std::string(3, static_cast<char>(first)) + std::string("\0x", 2)))
            EXPECT_LT(id, tokenizer.size());
    }
}

TEST(SentencePieceModel, PiecesAreChecked)
{
    expect_parts_refused([](Parts& parts) { parts.texts.back() = ""; }, "piece 263 is empty");
    expect_parts_refused([](Parts& parts) { parts.texts.back() = "a"; }, "piece 263 (\"a\") is there twice");
    expect_parts_refused([](Parts& parts) { parts.scores[9] = std::numeric_limits<float>::quiet_NaN(); }, "score of its piece 9 is not finite");
    expect_parts_refused([](Parts& parts) { parts.scores[9] = std::numeric_limits<float>::infinity(); }, "score of its piece 9 is not finite");
    expect_parts_refused([](Parts& parts) { parts.types[9] = static_cast<PieceType>(7); }, "piece 9 has the unknown type 7");
    expect_parts_refused([](Parts& parts) { parts.types[3] = PieceType::Control; }, "no piece of the type UNKNOWN");
    expect_parts_refused([](Parts& parts) { parts.types[2] = PieceType::Unknown; }, "more than one piece of the type UNKNOWN");
    expect_parts_refused([](Parts& parts) { parts.texts[7] = "<0x1>"; }, "not written as <0xNN>");
    expect_parts_refused([](Parts& parts) { parts.texts[7] = "<0xfg>"; }, "not written as <0xNN>");
    expect_parts_refused([](Parts& parts) { parts.types[7] = PieceType::Normal; }, "255 byte pieces, but byte_fallback needs 256");
    expect_parts_refused([](Parts& parts) { parts.texts[5] = std::string("<\0>", 3); }, "has a NUL");
    expect_parts_refused([](Parts& parts) { parts.texts[2] = "<begin>"; }, "");
}

TEST(SentencePieceModel, SettingsAreChecked)
{
    const std::string model = Parts().serialized();
    ProtobufWriter charsmap, normalizer, unigram, trainer;
    charsmap.bytes(2, "\1\0\0\0");
    normalizer.bytes(3, charsmap.message());
    expect_refused(model + normalizer.message(), "precompiled_charsmap");
    ProtobufWriter denormalizer;
    denormalizer.bytes(5, charsmap.message());
    expect_refused(model + denormalizer.message(), "precompiled_charsmap");
    unigram.varint(3, 1);
    trainer.bytes(2, unigram.message());
    expect_refused(model + trainer.message(), "model_type is not BPE");
    expect_refused("", "model_type is not BPE");
}

TEST(SentencePieceModel, ABrokenMessageIsRefused)
{
    const std::string model = Parts().serialized();
    for (std::size_t size = 1; size < model.size(); size += 7)
        expect_refused(model.substr(0, size), "");
    expect_refused(model + "\x0b", "protobuf message is broken");                       // a group
    expect_refused(model + "\x0a\xff\xff\xff\xff\x0f", "protobuf message is broken");   // a length beyond the end
    expect_refused(model + std::string(11, '\xff'), "protobuf message is broken");      // a number without an end
    expect_refused(std::string((64 << 20) + 1, 'x'), "64 MiB");
}

TEST(TokenizerFile, ErrorsNameTheFile)
{
    const TemporaryFolder folder;
    write_bytes(folder / "tokenizer.model", "not a model");
    expect_error(ErrorKind::Damaged, (folder / "tokenizer.model").string(), [&] { Tokenizer::from_file(folder / "tokenizer.model"); });
    expect_error(ErrorKind::NotFound, "/no/such", [] { Tokenizer::from_file("/no/such"); });
}

class GgufTokenizer : public testing::Test {
protected:
    std::unique_ptr<Checkpoint> open(const test::GgufBuilder& builder)
    {
        write_bytes(m_folder / "m.gguf", builder.build());
        return Checkpoint::open(m_folder / "m.gguf");
    }

    void expect_tokenizer_refused(const test::GgufBuilder& builder, const std::string& reason)
    {
        const auto checkpoint = open(builder);
        expect_error(ErrorKind::Damaged, reason, [&] { checkpoint->tokenizer(); });
        expect_error(ErrorKind::Damaged, "m.gguf", [&] { checkpoint->tokenizer(); });
    }

    TemporaryFolder m_folder;
};

TEST_F(GgufTokenizer, IsRebuiltFromTheMetadata)
{
    const Tokenizer tokenizer = open(test::tiny_gguf())->tokenizer();
    EXPECT_EQ(tokenizer.size(), 266);
    EXPECT_EQ(tokenizer.encode("ab"), (std::vector<std::int64_t>{265}));
    EXPECT_EQ(tokenizer.encode("a  b a"), (std::vector<std::int64_t>{262, 5, 263, 264, 262})); // two spaces are one user-defined piece
    EXPECT_EQ(tokenizer.encode("<eos>").size(), 5u);
    EXPECT_EQ(tokenizer.bos(), 2);
    EXPECT_EQ(tokenizer.eos(), 1);
    EXPECT_EQ(tokenizer.pad(), 0);
}

TEST_F(GgufTokenizer, MetadataIsChecked)
{
    using test::tiny_gguf;
    expect_tokenizer_refused(tiny_gguf().without("tokenizer.ggml.model"), "no \"tokenizer.ggml.model\"");
    expect_tokenizer_refused(tiny_gguf().without("tokenizer.ggml.model").text("tokenizer.ggml.model", "gpt2"), "tokenizer.ggml.model is \"gpt2\"");
    expect_tokenizer_refused(tiny_gguf().without("tokenizer.ggml.scores").floats("tokenizer.ggml.scores", {1}), "differ in length");
    expect_tokenizer_refused(tiny_gguf().without("tokenizer.ggml.scores").integers("tokenizer.ggml.scores", {1}), "\"tokenizer.ggml.scores\" is not a list of FLOAT32");
    expect_tokenizer_refused(tiny_gguf().whole("tokenizer.ggml.bos_token_id", 266), "\"tokenizer.ggml.bos_token_id\" is 266");
    std::vector<std::int32_t> types(266, 1);
    types[9] = 7;
    expect_tokenizer_refused(tiny_gguf().without("tokenizer.ggml.token_type").integers("tokenizer.ggml.token_type", types), "unknown type 7 at token 9");
}

TEST_F(GgufTokenizer, TokensBeyondTheEmbeddingAreRefused)
{
    test::GgufBuilder builder = test::tiny_gguf();
    builder.at("token_embd.weight").dimensions = {32, 200};
    builder.at("token_embd.weight").bytes.resize(32 * 200 * 4);
    expect_tokenizer_refused(builder, "266 tokens, but only 200 rows");
}

TEST(StarterModel, GivesTheIdsOfThePackageSentencepiece)
{
    const char* path = std::getenv("WINNOW_STARTER_MODEL");
    if (!path)
        GTEST_SKIP() << "WINNOW_STARTER_MODEL does not name the starter model";
    const auto checkpoint = Checkpoint::open(path);
    const Tokenizer tokenizer = checkpoint->tokenizer();
    EXPECT_EQ(tokenizer.encode("The capital of France is"), (std::vector<std::int64_t>{818, 5279, 529, 7001, 563}));
    EXPECT_EQ(tokenizer.encode("Positive"), (std::vector<std::int64_t>{48084}));
    EXPECT_EQ(tokenizer.encode("Negative"), (std::vector<std::int64_t>{63702}));
    expect_golden_ids(tokenizer, "starter");
    EXPECT_EQ(checkpoint->config().sliding_window, 512);
    EXPECT_EQ(checkpoint->config().query_pre_attn_scalar, 256);
}

}
}
