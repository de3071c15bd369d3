#include "checkpoint/sentencepiece_model.h"

#include "checkpoint/input_file.h"
#include "checkpoint/protobuf.h"

#include <array>
#include <bit>
#include <bitset>
#include <cmath>
#include <functional>
#include <unordered_set>

namespace winnow {
namespace {

// Field numbers of sentencepiece_model.proto.
namespace model_field {
constexpr std::uint32_t pieces = 1, trainer_spec = 2, normalizer_spec = 3, denormalizer_spec = 5;
}
namespace piece_field {
constexpr std::uint32_t piece = 1, score = 2, type = 3;
}
namespace trainer_field {
constexpr std::uint32_t model_type = 3, vocab_size = 4, byte_fallback = 35, unk_id = 40, bos_id = 41, eos_id = 42, pad_id = 43,
                        unk_piece = 45, bos_piece = 46, eos_piece = 47, pad_piece = 48;
}
namespace normalizer_field {
constexpr std::uint32_t name = 1, precompiled_charsmap = 2, add_dummy_prefix = 3, remove_extra_whitespaces = 4, escape_whitespaces = 5;
}
constexpr std::uint64_t model_type_bpe = 2;

const std::string broken = "its protobuf message is broken.";

// Calls `visit` for each field of a message; false when the message is damaged.
bool each_field(std::string_view message, const std::function<bool(const ProtobufField&)>& visit)
{
    ProtobufReader reader(message);
    while (!reader.at_end()) {
        const auto field = reader.next();
        if (!field || !visit(*field))
            return false;
    }
    return true;
}

bool has_type(const ProtobufField& field, std::uint32_t number, WireType type)
{
    return field.number == number && field.type == type;
}

// A piece with its type as it stands there: it need not be one of PieceType.
struct RawPiece {
    std::string_view text;
    float score = 0;
    std::uint64_t type = static_cast<std::uint64_t>(PieceType::Normal);
    std::size_t type_at = 0; // where the type's value begins in the piece's message; 0 when it is not there
};

std::optional<RawPiece> read_piece(std::string_view message)
{
    RawPiece piece;
    const bool whole = each_field(message, [&](const ProtobufField& field) {
        if (has_type(field, piece_field::piece, WireType::Bytes)) {
            piece.text = field.bytes;
        } else if (has_type(field, piece_field::score, WireType::Fixed32)) {
            piece.score = std::bit_cast<float>(static_cast<std::uint32_t>(field.value));
        } else if (has_type(field, piece_field::type, WireType::Varint)) {
            piece.type = field.value;
            piece.type_at = field.value_at;
        } else {
            return field.number > piece_field::type; // a known field of another type is damage
        }
        return true;
    });
    return whole ? std::optional(piece) : std::nullopt;
}

// Looks through a model once and remembers the first fault.
class ModelCheck {
public:
    std::optional<std::string> run(std::string_view model)
    {
        m_texts.reserve(model.size() / 24); // about the bytes that a piece of Gemma takes
        const bool whole = each_field(model, [&](const ProtobufField& field) { return check_field(field); });
        if (!whole)
            return m_fault ? m_fault : broken;
        return check_whole();
    }

private:
    bool fail(const std::string& sentence)
    {
        m_fault = sentence;
        return false;
    }

    bool check_field(const ProtobufField& field)
    {
        if (field.number > model_field::denormalizer_spec)
            return true;
        if (field.type != WireType::Bytes)
            return false;
        switch (field.number) {
        case model_field::pieces:
            return check_piece(field.bytes);
        case model_field::trainer_spec:
            return check_trainer(field.bytes);
        case model_field::normalizer_spec:
        case model_field::denormalizer_spec:
            return check_normalizer(field.bytes);
        default:
            return true;
        }
    }

    bool check_piece(std::string_view message)
    {
        const auto piece = read_piece(message);
        const std::string id = std::to_string(m_count++);
        if (!piece)
            return false;
        if (piece->text.empty())
            return fail("its piece " + id + " is empty.");
        if (!std::isfinite(piece->score))
            return fail("the score of its piece " + id + " is not finite.");
        if (piece->type < 1 || piece->type > 6)
            return fail("its piece " + id + " has the unknown type " + std::to_string(piece->type) + ".");
        if (!m_texts.insert(piece->text).second)
            return fail("its piece " + id + " (" + shown(piece->text) + ") is there twice.");
        return check_type(static_cast<PieceType>(piece->type), piece->text, id);
    }

    bool check_type(PieceType type, std::string_view text, const std::string& id)
    {
        if (type == PieceType::Unknown && ++m_unknown > 1)
            return fail("it has more than one piece of the type UNKNOWN.");
        if (type == PieceType::UserDefined && text.find('\0') != std::string_view::npos)
            return fail("its user-defined piece " + id + " has a NUL in it.");
        if (type == PieceType::Byte) {
            const auto byte = byte_of_piece(text);
            if (!byte)
                return fail("its byte piece " + id + " (" + shown(text) + ") is not written as <0xNN>.");
            m_bytes.set(*byte);
        }
        return true;
    }

    bool check_trainer(std::string_view message)
    {
        return each_field(message, [&](const ProtobufField& field) {
            if (has_type(field, trainer_field::model_type, WireType::Varint))
                m_model_type = field.value;
            else if (has_type(field, trainer_field::byte_fallback, WireType::Varint))
                m_byte_fallback = field.value != 0;
            return true;
        });
    }

    bool check_normalizer(std::string_view message)
    {
        return each_field(message, [&](const ProtobufField& field) {
            if (field.number == normalizer_field::precompiled_charsmap && !field.bytes.empty())
                return fail("its normaliser has a precompiled_charsmap, which a Gemma tokenizer does not have.");
            return true;
        });
    }

    std::optional<std::string> check_whole() const
    {
        if (m_model_type != model_type_bpe)
            return "its model_type is not BPE.";
        if (m_unknown != 1)
            return "it has no piece of the type UNKNOWN.";
        if (m_byte_fallback && !m_bytes.all())
            return "it has " + std::to_string(m_bytes.count()) + " byte pieces, but byte_fallback needs 256.";
        return std::nullopt;
    }

    std::optional<std::string> m_fault;
    std::unordered_set<std::string_view> m_texts;
    std::bitset<256> m_bytes;
    std::size_t m_count = 0;
    int m_unknown = 0;
    std::uint64_t m_model_type = 1; // the default of the format, unigram
    bool m_byte_fallback = false;
};

bool is_mark(std::string_view text)
{
    constexpr std::array<std::string_view, 8> marks = {"<start_of_turn>", "<end_of_turn>", "<start_of_image>", "<end_of_image>",
                                                       "<image_soft_token>", "<mask>", "[multimodal]", "[@BOS@]"};
    for (const std::string_view mark : marks) {
        if (text == mark)
            return true;
    }
    return text.starts_with("<unused") && text.ends_with('>');
}

}

std::optional<std::string> model_fault(std::string_view model)
{
    return ModelCheck().run(model);
}

std::string with_marks_as_control(std::string model)
{
    std::vector<std::size_t> types; // where the types to change stand: one byte each
    each_field(model, [&](const ProtobufField& field) {
        const auto piece = field.number == model_field::pieces ? read_piece(field.bytes) : std::nullopt;
        if (piece && piece->type == static_cast<std::uint64_t>(PieceType::UserDefined) && is_mark(piece->text))
            types.push_back(field.value_at + piece->type_at);
        return true;
    });
    // Written with more bytes than it needs, the number 4 keeps its low bits in the first of them.
    for (const std::size_t at : types)
        model[at] = static_cast<char>((model[at] & 0x80) | static_cast<int>(PieceType::Control));
    return model;
}

std::vector<Piece> pieces_of_model(std::string_view model)
{
    std::vector<Piece> pieces;
    each_field(model, [&](const ProtobufField& field) {
        const auto piece = field.number == model_field::pieces ? read_piece(field.bytes) : std::nullopt;
        if (piece)
            pieces.push_back({piece->text, piece->score, static_cast<PieceType>(piece->type)});
        return true;
    });
    return pieces;
}

std::string serialize_model(const std::vector<Piece>& pieces, const SpecialPieces& special)
{
    ProtobufWriter model;
    std::array<std::uint64_t, 4> ids = {};
    const std::array<std::string_view, 4> names = {special.unknown, special.bos, special.eos, special.pad};
    for (std::size_t id = 0; id < pieces.size(); ++id) {
        ProtobufWriter piece;
        piece.bytes(piece_field::piece, pieces[id].text);
        piece.number(piece_field::score, pieces[id].score);
        piece.varint(piece_field::type, static_cast<std::uint64_t>(pieces[id].type));
        model.bytes(model_field::pieces, piece.message());
        for (std::size_t i = 0; i < names.size(); ++i)
            ids[i] = pieces[id].text == names[i] ? id : ids[i];
    }
    ProtobufWriter trainer;
    trainer.varint(trainer_field::model_type, model_type_bpe);
    trainer.varint(trainer_field::vocab_size, pieces.size());
    trainer.truth(trainer_field::byte_fallback, true);
    for (std::uint32_t i = 0; i < names.size(); ++i)
        trainer.varint(trainer_field::unk_id + i, ids[i]);
    for (std::uint32_t i = 0; i < names.size(); ++i)
        trainer.bytes(trainer_field::unk_piece + i, names[i]);
    model.bytes(model_field::trainer_spec, trainer.message());
    ProtobufWriter normalizer;
    normalizer.bytes(normalizer_field::name, "identity");
    normalizer.truth(normalizer_field::add_dummy_prefix, special.add_dummy_prefix);
    normalizer.truth(normalizer_field::remove_extra_whitespaces, false);
    normalizer.truth(normalizer_field::escape_whitespaces, true);
    model.bytes(model_field::normalizer_spec, normalizer.message());
    return model.message();
}

std::string with_space_marks(std::string_view text)
{
    std::string result;
    for (const char character : text) {
        if (character == ' ')
            result += "\xe2\x96\x81";
        else
            result += character;
    }
    return result;
}

std::optional<std::uint8_t> byte_of_piece(std::string_view text)
{
    const auto digit = [](char character) {
        return std::string_view("0123456789ABCDEF").find(character);
    };
    if (text.size() != 6 || !text.starts_with("<0x") || text[5] != '>')
        return std::nullopt;
    const std::size_t high = digit(text[3]), low = digit(text[4]);
    if (high == std::string_view::npos || low == std::string_view::npos)
        return std::nullopt;
    return static_cast<std::uint8_t>(16 * high + low);
}

}
