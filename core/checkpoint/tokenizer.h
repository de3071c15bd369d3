#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sentencepiece {
class SentencePieceProcessor;
}

namespace winnow {

// A token and the bytes of the text that it stands for. Of a character that is several tokens, the last stands for all
// its bytes and the others for none.
struct PlacedToken {
    std::int64_t token = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

// Gemma's SentencePiece tokenizer. Encoding adds neither <bos> nor <eos>; control tokens written in a text
// ("<eos>") are ordinary text.
class Tokenizer {
public:
    // A tokenizer.model file or the same bytes. Throws Error(Damaged).
    static Tokenizer from_file(const std::filesystem::path& path);
    static Tokenizer from_serialized(std::string_view model);
    // The same, made out of the file `source`, which an error names.
    static Tokenizer from_serialized(std::string_view model, const std::filesystem::path& source);

    Tokenizer(Tokenizer&&) noexcept;
    Tokenizer& operator=(Tokenizer&&) noexcept;
    ~Tokenizer();

    std::vector<std::int64_t> encode(std::string_view text) const;
    std::vector<PlacedToken> encode_with_places(std::string_view text) const; // the same tokens
    std::string decode(const std::vector<std::int64_t>& tokens) const;
    std::string piece(std::int64_t token) const;
    std::int64_t token_of(const std::string& piece) const; // Error(Usage): the model has no such token
    std::int64_t size() const;
    std::string serialized() const; // SentencePiece's ModelProto, the chat marks as control pieces
    std::int64_t bos() const; // 2
    std::int64_t eos() const; // 1
    std::int64_t pad() const; // 0

private:
    explicit Tokenizer(std::unique_ptr<sentencepiece::SentencePieceProcessor> processor);
    std::unique_ptr<sentencepiece::SentencePieceProcessor> m_processor;
};

}
