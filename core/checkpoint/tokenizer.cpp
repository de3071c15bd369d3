#include "checkpoint/tokenizer.h"

#include "checkpoint/input_file.h"
#include "checkpoint/sentencepiece_model.h"
#include "common/files.h"

#include <sentencepiece_processor.h>

namespace winnow {
namespace {

constexpr std::size_t size_limit = std::size_t{64} << 20;

using Processor = sentencepiece::SentencePieceProcessor;

// The load itself: SentencePiece answers with a status, its trie with exceptions.
bool load(Processor& processor, const std::string& model)
{
    try {
        return processor.LoadFromSerializedProto(model).ok();
    } catch (const std::exception&) {
        return false;
    }
}

std::optional<std::string> load_fault(Processor& processor, std::string_view model)
{
    if (model.size() > size_limit)
        return "it has " + std::to_string(model.size()) + " bytes; a tokenizer may have at most 64 MiB.";
    if (const auto fault = model_fault(model))
        return fault;
    if (!load(processor, with_marks_as_control(std::string(model))))
        return "SentencePiece does not accept it.";
    if (processor.bos_id() < 0 || processor.eos_id() < 0)
        return "it has no piece for the beginning or the end of a text (bos, eos).";
    return std::nullopt;
}

}

Tokenizer::Tokenizer(std::unique_ptr<Processor> processor) : m_processor(std::move(processor)) {}
Tokenizer::Tokenizer(Tokenizer&&) noexcept = default;
Tokenizer& Tokenizer::operator=(Tokenizer&&) noexcept = default;
Tokenizer::~Tokenizer() = default;

Tokenizer Tokenizer::from_file(const std::filesystem::path& path)
{
    return from_serialized(read_file(path, size_limit), path);
}

Tokenizer Tokenizer::from_serialized(std::string_view model, const std::filesystem::path& source)
{
    auto processor = std::make_unique<Processor>();
    if (const auto fault = load_fault(*processor, model))
        throw damaged_model_file(source, *fault);
    return Tokenizer(std::move(processor));
}

Tokenizer Tokenizer::from_serialized(std::string_view model)
{
    auto processor = std::make_unique<Processor>();
    if (const auto fault = load_fault(*processor, model))
        throw Error(ErrorKind::Damaged, "The tokenizer of the model cannot be used: " + *fault);
    return Tokenizer(std::move(processor));
}

std::vector<std::int64_t> Tokenizer::encode(std::string_view text) const
{
    std::vector<int> ids;
    if (!m_processor->Encode(text, &ids).ok())
        throw Error(ErrorKind::Internal, "A text could not be split into tokens. Please report this fault.");
    return {ids.begin(), ids.end()};
}

std::vector<PlacedToken> Tokenizer::encode_with_places(std::string_view text) const
{
    const sentencepiece::ImmutableSentencePieceText encoded = m_processor->EncodeAsImmutableProto(text);
    std::vector<PlacedToken> tokens;
    tokens.reserve(encoded.pieces_size());
    for (const auto& piece : encoded.pieces())
        tokens.push_back({piece.id(), piece.begin(), piece.end()});
    return tokens;
}

std::string Tokenizer::decode(const std::vector<std::int64_t>& tokens) const
{
    std::vector<int> ids;
    for (const std::int64_t token : tokens) {
        piece(token); // checks it
        ids.push_back(static_cast<int>(token));
    }
    std::string text;
    if (!m_processor->Decode(ids, &text).ok())
        throw Error(ErrorKind::Internal, "Tokens could not be joined into a text. Please report this fault.");
    return text;
}

std::string Tokenizer::piece(std::int64_t token) const
{
    if (token < 0 || token >= size())
        throw Error(ErrorKind::Usage, "There is no token " + std::to_string(token) + ": this model has the tokens 0 to "
                    + std::to_string(size() - 1) + ".");
    return m_processor->IdToPiece(static_cast<int>(token));
}

std::int64_t Tokenizer::token_of(const std::string& piece) const
{
    const int token = m_processor->PieceToId(piece);
    if (m_processor->IdToPiece(token) != piece)
        throw Error(ErrorKind::Usage, "This model has no token " + piece + ", so it cannot be asked as in a conversation. Choose the plain prompt.");
    return token;
}

std::int64_t Tokenizer::size() const
{
    return m_processor->GetPieceSize();
}

std::string Tokenizer::serialized() const
{
    return m_processor->serialized_model_proto();
}

std::int64_t Tokenizer::bos() const
{
    return m_processor->bos_id();
}

std::int64_t Tokenizer::eos() const
{
    return m_processor->eos_id();
}

std::int64_t Tokenizer::pad() const
{
    return m_processor->pad_id();
}

}
