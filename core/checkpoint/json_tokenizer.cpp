#include "checkpoint/json_tokenizer.h"

#include "checkpoint/input_file.h"
#include "checkpoint/json_tokenizer_fields.h"
#include "checkpoint/sentencepiece_model.h"
#include "checkpoint/strict_json.h"
#include "common/files.h"

#include <deque>
#include <unordered_map>
#include <unordered_set>

namespace winnow {
namespace {

constexpr std::size_t file_limit = std::size_t{128} << 20; // Gemma 3's has 33 MB
constexpr int depth_limit = 16;
constexpr std::string_view space_mark = "\xe2\x96\x81"; // U+2581

// Turns the order of merges into scores: SentencePiece joins the two neighbours that make the piece of the highest
// score, the leftmost first.
class PieceTable {
public:
    PieceTable(const JsonTokenizerFields& fields, const std::filesystem::path& path) : m_fields(fields), m_path(path)
    {
        for (const std::string_view text : fields.vocab)
            m_pieces.push_back({text, 0, byte_of_piece(text) ? PieceType::Byte : PieceType::Normal});
        set_bytes_written_as_characters();
        set_added_tokens();
        m_pieces[fields.unknown].type = PieceType::Unknown;
        gather_texts();
        set_scores();
        check_all_merges_are_there();
    }

    const std::vector<Piece>& pieces() const { return m_pieces; }

    std::string_view special(std::string_view text) const
    {
        const auto found = m_ids.find(text);
        if (found == m_ids.end())
            fail("it has no token " + shown(text) + " in model.vocab or added_tokens.");
        return m_pieces[found->second].text;
    }

private:
    [[noreturn]] void fail(const std::string& reason) const { throw damaged_model_file(m_path, reason); }

    bool is_normal(std::string_view text) const
    {
        const auto found = m_ids.find(text);
        return found != m_ids.end() && m_pieces[found->second].type == PieceType::Normal;
    }

    // transformers gives a tab the id of its byte piece, whose own text then is not in the vocabulary any more.
    void set_bytes_written_as_characters()
    {
        std::unordered_set<std::string_view> texts(m_fields.vocab.begin(), m_fields.vocab.end());
        constexpr std::string_view tab = "\t", byte = "<0x09>";
        if (texts.contains(byte) || !texts.contains(tab))
            return;
        for (Piece& piece : m_pieces) {
            if (piece.text == tab)
                piece = {byte, 0, PieceType::Byte};
        }
    }

    void set_added_tokens()
    {
        for (const AddedToken& token : m_fields.added_tokens) {
            Piece& piece = m_pieces[token.id];
            if (piece.text.empty())
                piece.text = m_rewritten.emplace_back(with_space_marks(token.text));
            if (piece.type != PieceType::Byte)
                piece.type = token.special ? PieceType::Control : PieceType::UserDefined;
        }
    }

    void gather_texts()
    {
        m_ids.reserve(m_pieces.size());
        for (std::size_t id = 0; id < m_pieces.size(); ++id)
            m_ids.emplace(m_pieces[id].text, id);
    }

    // The part of a merge in the vocabulary, or the tab that stands for its byte.
    void check_part(std::string_view part, std::size_t rank) const
    {
        if (!m_ids.contains(part) && part != "\t")
            fail("its model.merges entry " + std::to_string(rank) + " joins " + shown(part) + ", which is not in model.vocab.");
    }

    void set_scores()
    {
        std::string joined;
        std::size_t last = m_pieces.size(); // the piece of the merge before
        float score = 0;
        for (std::size_t rank = 0; rank < m_fields.merges.size(); ++rank) {
            const auto& [left, right] = m_fields.merges[rank];
            check_part(left, rank);
            check_part(right, rank);
            joined.assign(left).append(right);
            const auto found = m_ids.find(joined);
            if (found == m_ids.end())
                fail("its model.merges entry " + std::to_string(rank) + " makes " + shown(joined) + ", which is not in model.vocab.");
            count_merge(found->second);
            check_spaces_come_first(m_pieces[found->second], rank);
            if (m_pieces[found->second].type != PieceType::Normal || found->second == last)
                continue;
            last = found->second;
            set_score(last, score -= 1, rank);
        }
    }

    // SentencePiece finds user-defined runs of spaces before it joins anything; `tokenizers` joins them like others.
    void check_spaces_come_first(const Piece& piece, std::size_t rank)
    {
        if (piece.text.find(space_mark) == std::string_view::npos)
            return;
        m_joins_words_to_spaces |= piece.type == PieceType::Normal;
        if (piece.type == PieceType::UserDefined && m_joins_words_to_spaces)
            fail("its model.merges entry " + std::to_string(rank) + " makes the added token " + shown(piece.text)
                 + " after merges of a space with other characters; a Gemma's runs of spaces come first.");
    }

    void count_merge(std::size_t id)
    {
        m_merges_of.resize(m_pieces.size());
        ++m_merges_of[id];
    }

    void set_score(std::size_t id, float score, std::size_t rank)
    {
        Piece& piece = m_pieces[id];
        if (piece.score != 0)
            fail("its model.merges entry " + std::to_string(rank) + " makes " + shown(piece.text)
                 + ", which merges far before it make too; a Gemma's merges of one piece stand together.");
        piece.score = score;
    }

    // SentencePiece joins any two neighbours that make a piece, so each way to make one must be among the merges.
    void check_all_merges_are_there()
    {
        m_merges_of.resize(m_pieces.size());
        for (std::size_t id = 0; id < m_pieces.size(); ++id) {
            if (m_pieces[id].type == PieceType::Normal)
                check_merges_of(id);
        }
    }

    void check_merges_of(std::size_t id) const
    {
        const std::string_view text = m_pieces[id].text;
        std::size_t ways = 0;
        for (std::size_t at = 1; at < text.size(); ++at) {
            const bool is_character = (static_cast<unsigned char>(text[at]) & 0xc0) != 0x80;
            ways += is_character && is_normal(text.substr(0, at)) && is_normal(text.substr(at));
        }
        if (m_merges_of[id] < ways)
            fail("its model.merges has " + std::to_string(m_merges_of[id]) + " of the " + std::to_string(ways) + " ways to make "
                 + shown(text) + " of two tokens of model.vocab; a Gemma's has all.");
    }

    const JsonTokenizerFields& m_fields;
    const std::filesystem::path& m_path;
    std::deque<std::string> m_rewritten; // keeps its strings where they are
    std::vector<Piece> m_pieces;
    std::unordered_map<std::string_view, std::size_t> m_ids;
    std::vector<std::size_t> m_merges_of; // by id
    bool m_joins_words_to_spaces = false; // so far
};

std::string serialized(const std::filesystem::path& path)
{
    const nlohmann::json document = parse_strict_json(read_file(path, file_limit), depth_limit, path);
    const JsonTokenizerFields fields = json_tokenizer_fields(document, path);
    const PieceTable table(fields, path);
    return serialize_model(table.pieces(), {table.pieces()[fields.unknown].text, table.special("<bos>"), table.special("<eos>"),
                                            table.special("<pad>")});
}

}

Tokenizer tokenizer_from_json(const std::filesystem::path& path, std::int64_t vocab_size)
{
    Tokenizer tokenizer = Tokenizer::from_serialized(serialized(path), path);
    if (tokenizer.size() > vocab_size)
        throw damaged_model_file(path, "it has " + std::to_string(tokenizer.size()) + " tokens, but vocab_size of config.json is "
                                 + std::to_string(vocab_size) + ".");
    return tokenizer;
}

}
