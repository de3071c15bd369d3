#include "format.h"
#include "use_checkpoint.h"

#include "checkpoint/bytes.h"
#include "checkpoint/sentencepiece_model.h"

namespace winnow::fuzz {
namespace {

// The fewest pieces that a tokenizer can have, and some.
std::string small_model()
{
    std::vector<std::string> texts = {"<pad>", "<eos>", "<bos>", "<unk>", "<start_of_turn>", "<table>", "\n\n"};
    std::vector<Piece> pieces = {{texts[0], 0, PieceType::Control},     {texts[1], 0, PieceType::Control},     {texts[2], 0, PieceType::Control},
                                 {texts[3], 0, PieceType::Unknown},     {texts[4], 0, PieceType::UserDefined}, {texts[5], 0, PieceType::UserDefined},
                                 {texts[6], 0, PieceType::UserDefined}};
    std::vector<std::string> bytes;
    for (int byte = 0; byte < 256; ++byte) {
        char text[8];
        std::snprintf(text, sizeof text, "<0x%02X>", static_cast<unsigned>(byte));
        bytes.emplace_back(text);
    }
    for (const std::string& byte : bytes)
        pieces.push_back({byte, 0, PieceType::Byte});
    float score = 0;
    for (const char* piece : {"ab", "the", "th", "a", "b", "t", "h", "e", "\xe2\x96\x81"})
        pieces.push_back({piece, score -= 1, PieceType::Normal});
    return serialize_model(pieces, {"<unk>", "<bos>", "<eos>", "<pad>", false});
}

std::vector<std::string> seeds()
{
    return {small_model(), test::read_bytes(test::golden("tokenizer/tiny.model"))};
}

void read(const std::string& bytes)
{
    use_tokenizer(Tokenizer::from_serialized(bytes));
}

}

extern const Format sentencepiece = {"sentencepiece", seeds, read};

}
