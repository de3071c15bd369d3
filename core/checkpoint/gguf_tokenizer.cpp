#include "checkpoint/gguf_tokenizer.h"

#include "checkpoint/sentencepiece_model.h"

#include <deque>

namespace winnow {
namespace {

struct TokenTable {
    std::vector<std::string_view> texts;
    std::vector<float> scores;
    std::vector<std::int32_t> types;
};

TokenTable read_table(const GgufFile& file)
{
    TokenTable table{file.texts("tokenizer.ggml.tokens"), file.floats("tokenizer.ggml.scores"), file.integers("tokenizer.ggml.token_type")};
    if (table.scores.size() != table.texts.size() || table.types.size() != table.texts.size())
        file.file().fail("its tokenizer.ggml.tokens, scores and token_type differ in length.");
    return table;
}

std::size_t special_id(const GgufFile& file, const char* key, std::uint64_t otherwise, std::size_t size)
{
    const std::uint64_t id = file.whole_number(key, otherwise);
    if (id >= size)
        file.file().fail("its metadata " + shown(key) + " is " + std::to_string(id) + ", but there are "
                         + std::to_string(size) + " tokens.");
    return static_cast<std::size_t>(id);
}

PieceType type_of(std::int32_t type, std::size_t id, const GgufFile& file)
{
    if (type < 1 || type > 6)
        file.file().fail("its tokenizer.ggml.token_type has the unknown type " + std::to_string(type) + " at token " + std::to_string(id) + ".");
    return static_cast<PieceType>(type);
}

// llama.cpp's converter calls <unk> a control token, and writes spaces for the space marks of user-defined tokens and -1000
// for their score; all are put back to what the tokenizer.model had. (SentencePiece does not look at such a score, but
// transformers makes the order of its merges out of it.)
std::vector<Piece> pieces_of(const TokenTable& table, std::size_t unknown, std::deque<std::string>& rewritten, const GgufFile& file)
{
    std::vector<Piece> pieces;
    pieces.reserve(table.texts.size());
    for (std::size_t id = 0; id < table.texts.size(); ++id) {
        Piece piece{table.texts[id], table.scores[id], type_of(table.types[id], id, file)};
        if (id == unknown)
            piece.type = PieceType::Unknown;
        if (piece.type == PieceType::UserDefined) {
            piece.score = 0;
            if (piece.text.find(' ') != std::string_view::npos)
                piece.text = rewritten.emplace_back(with_space_marks(piece.text));
        }
        pieces.push_back(piece);
    }
    return pieces;
}

}

std::string serialized_tokenizer(const GgufFile& file)
{
    if (file.text("tokenizer.ggml.model") != "llama")
        file.file().fail("its tokenizer.ggml.model is " + shown(file.text("tokenizer.ggml.model")) + ", but a Gemma has \"llama\" (SentencePiece).");
    const TokenTable table = read_table(file);
    const auto special = [&](const char* key, std::uint64_t otherwise) { return special_id(file, key, otherwise, table.texts.size()); };
    const std::size_t unknown = special("tokenizer.ggml.unknown_token_id", 3);
    std::deque<std::string> rewritten; // keeps its strings where they are
    const std::vector<Piece> pieces = pieces_of(table, unknown, rewritten, file);
    return serialize_model(pieces, {pieces[unknown].text, pieces[special("tokenizer.ggml.bos_token_id", 2)].text,
                                    pieces[special("tokenizer.ggml.eos_token_id", 1)].text,
                                    pieces[special("tokenizer.ggml.padding_token_id", 0)].text,
                                    file.truth("tokenizer.ggml.add_space_prefix", false)});
}

Tokenizer tokenizer_from_gguf(const GgufFile& file, std::int64_t vocab_size)
{
    Tokenizer tokenizer = Tokenizer::from_serialized(serialized_tokenizer(file), file.file().path());
    if (tokenizer.size() > vocab_size)
        file.file().fail("it has " + std::to_string(tokenizer.size()) + " tokens, but only " + std::to_string(vocab_size) + " rows of embeddings.");
    return tokenizer;
}

}
