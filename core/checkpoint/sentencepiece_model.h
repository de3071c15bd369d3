#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace winnow {

// The types of a piece, with the numbers of sentencepiece_model.proto; GGUF's token_type has the same.
enum class PieceType { Normal = 1, Unknown = 2, Control = 3, UserDefined = 4, Unused = 5, Byte = 6 };

struct Piece {
    std::string_view text;
    float score = 0;
    PieceType type = PieceType::Normal;
};

// What is wrong with a serialized ModelProto, as a sentence; nothing if it can be given to SentencePiece. What SentencePiece
// 0.1.97 does not check itself is checked here: its normaliser trusts a precompiled map (CVE-2026-1260), so a model
// that has one is refused (Gemma's has none).
std::optional<std::string> model_fault(std::string_view model);

// The model with the marks of Gemma's chat and image formats ("<start_of_turn>", "<unused7>") as control pieces, where
// they are user-defined: then a text in which they are written is ordinary text, as with a GGUF file of the same model.
std::string with_marks_as_control(std::string model);

// The pieces of a model without a fault, in order; they live as long as `model`.
std::vector<Piece> pieces_of_model(std::string_view model);

struct SpecialPieces {
    std::string_view unknown, bos, eos, pad;
    bool add_dummy_prefix = false;
};

// A ModelProto as SentencePiece's trainer would write it for Gemma: BPE with byte fallback, identity normaliser.
std::string serialize_model(const std::vector<Piece>& pieces, const SpecialPieces& special);

// A text as it stands in pieces: SentencePiece's mark U+2581 for every space.
std::string with_space_marks(std::string_view text);

// The byte that "<0x0A>" stands for; nothing for other texts.
std::optional<std::uint8_t> byte_of_piece(std::string_view text);

}
