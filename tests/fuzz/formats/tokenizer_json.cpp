#include "format.h"
#include "input.h"
#include "use_checkpoint.h"

#include "checkpoint/json_tokenizer.h"

#include <nlohmann/json.hpp>

namespace winnow::fuzz {
namespace {

using nlohmann::json;

json added(int id, const char* text, bool special)
{
    return {{"id", id}, {"content", text}, {"single_word", false}, {"lstrip", false}, {"rstrip", false}, {"normalized", false}, {"special", special}};
}

// As transformers writes it of a small tokenizer.model; older: with merges as "a b".
std::string small_tokenizer(bool older)
{
    std::vector<std::string> texts = {"<pad>", "<eos>", "<bos>", "<unk>", "<start_of_turn>", "<table>"};
    for (int byte = 0; byte < 256; ++byte) {
        char text[8];
        std::snprintf(text, sizeof text, "<0x%02X>", static_cast<unsigned>(byte));
        texts.emplace_back(text);
    }
    for (const char* piece : {"ab", "th", "the", "a", "b", "t", "h", "e", "\xe2\x96\x81"})
        texts.emplace_back(piece);
    json vocab;
    for (std::size_t id = 0; id < texts.size(); ++id)
        vocab[texts[id]] = id;
    const json merges = older ? json{"a b", "t h", "th e"} : json{{"a", "b"}, {"t", "h"}, {"th", "e"}};
    const json model = {{"type", "BPE"}, {"dropout", nullptr}, {"unk_token", "<unk>"}, {"fuse_unk", true}, {"byte_fallback", true},
                        {"vocab", vocab}, {"merges", merges}};
    const json all = {{"version", "1.0"},
                      {"added_tokens", {added(0, "<pad>", true), added(1, "<eos>", true), added(2, "<bos>", true), added(3, "<unk>", true),
                                        added(4, "<start_of_turn>", true), added(5, "<table>", false)}},
                      {"normalizer", {{"type", "Replace"}, {"pattern", {{"String", " "}}}, {"content", "\xe2\x96\x81"}}},
                      {"pre_tokenizer", nullptr},
                      {"model", model}};
    return all.dump();
}

std::vector<std::string> seeds()
{
    return {small_tokenizer(false), small_tokenizer(true)};
}

void read(const std::string& bytes)
{
    use_tokenizer(tokenizer_from_json(as_file(bytes), 1 << 20));
}

}

extern const Format tokenizer_json = {"tokenizer_json", seeds, read};

}
