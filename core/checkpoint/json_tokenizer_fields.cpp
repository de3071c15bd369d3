#include "checkpoint/json_tokenizer_fields.h"

#include "checkpoint/input_file.h"
#include "checkpoint/sentencepiece_model.h"

#include <algorithm>

namespace winnow {
namespace {

using nlohmann::json;

constexpr std::size_t token_limit = std::size_t{1} << 21; // eight times Gemma's
constexpr std::size_t merge_limit = std::size_t{1} << 23;

class FieldReader {
public:
    FieldReader(const json& document, const std::filesystem::path& path) : m_document(document), m_path(path) {}

    JsonTokenizerFields read()
    {
        if (!m_document.is_object())
            fail("it does not hold a JSON object.");
        check_normalizer(child(m_document, "normalizer", "normalizer"));
        check_pre_tokenizer();
        const json& model = child(m_document, "model", "model");
        check_model(model);
        read_vocab(child(model, "vocab", "model.vocab"));
        read_added_tokens();
        check_no_gap();
        read_unknown(model);
        read_merges(child(model, "merges", "model.merges"));
        return std::move(m_fields);
    }

private:
    [[noreturn]] void fail(const std::string& reason) const { throw damaged_model_file(m_path, reason); }

    const json& child(const json& parent, const char* name, const std::string& full_name) const
    {
        const auto found = parent.is_object() ? parent.find(name) : parent.end();
        if (!parent.is_object() || found == parent.end())
            fail("its " + full_name + " is not there.");
        return *found;
    }

    // A space becomes U+2581, and nothing else changes.
    void check_normalizer(const json& normalizer) const
    {
        const json expected = {{"type", "Replace"}, {"pattern", {{"String", " "}}}, {"content", "\xe2\x96\x81"}};
        const json sequence = {{"type", "Sequence"}, {"normalizers", json::array({expected})}};
        if (normalizer != expected && normalizer != sequence)
            fail("its normalizer is not the one of a Gemma, which replaces a space by U+2581 and does nothing else.");
    }

    // transformers writes one that splits at spaces, of which the normalizer has left none.
    void check_pre_tokenizer() const
    {
        const json splitter = m_document.value("pre_tokenizer", json());
        const bool splits_at_spaces = splitter.is_object() && splitter.value("type", json()) == "Split"
                                      && splitter.value("pattern", json()) == json{{"String", " "}};
        if (!splitter.is_null() && !splits_at_spaces)
            fail("its pre_tokenizer splits texts in another way than a Gemma's, which does not split them.");
    }

    void check_model(const json& model) const
    {
        if (child(model, "type", "model.type") != "BPE")
            fail("its model.type is not BPE.");
        if (child(model, "byte_fallback", "model.byte_fallback") != true)
            fail("its model.byte_fallback is not true.");
        for (const char* name : {"dropout", "continuing_subword_prefix", "end_of_word_suffix"}) {
            const json value = model.value(name, json());
            if (!value.is_null() && value != "" && value != 0)
                fail("its model." + std::string(name) + " is set, which a Gemma's is not.");
        }
        if (model.value("ignore_merges", json(false)) != false)
            fail("its model.ignore_merges is not false.");
    }

    std::size_t id_of(const json& value, const std::string& field) const
    {
        if (!value.is_number_unsigned() || value.get<std::uint64_t>() >= token_limit)
            fail("its " + field + " is not a whole number below " + std::to_string(token_limit) + ".");
        return static_cast<std::size_t>(value.get<std::uint64_t>());
    }

    void read_vocab(const json& vocab)
    {
        if (!vocab.is_object() || vocab.empty() || vocab.size() > token_limit)
            fail("its model.vocab is not an object of 1 to " + std::to_string(token_limit) + " tokens.");
        m_is_taken.resize(vocab.size());
        m_fields.vocab.resize(vocab.size());
        for (auto token = vocab.begin(); token != vocab.end(); ++token) {
            const std::string field = "model.vocab " + shown(token.key());
            const std::size_t id = id_of(token.value(), field);
            make_room_for(id);
            if (m_is_taken[id])
                fail("its " + field + " has the id " + std::to_string(id) + " of another token.");
            m_is_taken[id] = true;
            m_fields.vocab[id] = token.key();
        }
    }

    void make_room_for(std::size_t id)
    {
        if (id >= m_is_taken.size()) {
            m_is_taken.resize(id + 1);
            m_fields.vocab.resize(id + 1);
        }
    }

    void read_added_tokens()
    {
        const json& list = child(m_document, "added_tokens", "added_tokens");
        if (!list.is_array() || list.size() > token_limit)
            fail("its added_tokens is not a list of at most " + std::to_string(token_limit) + " tokens.");
        for (std::size_t index = 0; index < list.size(); ++index)
            read_added_token(list[index], "added_tokens entry " + std::to_string(index));
    }

    void read_added_token(const json& entry, const std::string& field)
    {
        const json& content = child(entry, "content", field + " content");
        const json& special = child(entry, "special", field + " special");
        if (!content.is_string() || content.get_ref<const std::string&>().empty() || !special.is_boolean())
            fail("its " + field + " needs a text (content) and true or false (special).");
        for (const char* name : {"single_word", "lstrip", "rstrip"}) {
            if (!special.get<bool>() && entry.value(name, json(false)) != false)
                fail("its " + field + " has " + name + ", which a Gemma's has not.");
        }
        add({id_of(child(entry, "id", field + " id"), field + " id"), content.get<std::string>(), special.get<bool>()}, field);
    }

    // An added token either is one of the vocabulary or stands at an id of its own.
    void add(AddedToken token, const std::string& field)
    {
        make_room_for(token.id);
        const std::string_view text = m_fields.vocab[token.id];
        if (m_is_taken[token.id] && text != token.text && text != with_space_marks(token.text))
            fail("its " + field + " is " + shown(token.text) + ", but the token of the id " + std::to_string(token.id) + " is "
                 + shown(text) + ".");
        m_is_taken[token.id] = true;
        m_fields.added_tokens.push_back(std::move(token));
    }

    void check_no_gap() const
    {
        const auto gap = std::find(m_is_taken.begin(), m_is_taken.end(), false);
        if (gap != m_is_taken.end())
            fail("no token of its model.vocab or added_tokens has the id " + std::to_string(gap - m_is_taken.begin()) + ".");
    }

    void read_unknown(const json& model)
    {
        const json& text = child(model, "unk_token", "model.unk_token");
        const json& vocab = model.at("vocab");
        if (!text.is_string() || !vocab.contains(text.get_ref<const std::string&>()))
            fail("its model.unk_token is not a token of model.vocab.");
        m_fields.unknown = vocab.at(text.get_ref<const std::string&>()).get<std::size_t>();
    }

    void read_merges(const json& merges)
    {
        if (!merges.is_array() || merges.size() > merge_limit)
            fail("its model.merges is not a list of at most " + std::to_string(merge_limit) + " merges.");
        m_fields.merges.reserve(merges.size());
        for (const json& merge : merges)
            m_fields.merges.push_back(merge.is_string() ? split(merge.get_ref<const std::string&>()) : pair_of(merge));
    }

    std::string merge_name() const { return "model.merges entry " + std::to_string(m_fields.merges.size()); }

    // "a b": how older files write it
    std::pair<std::string_view, std::string_view> split(std::string_view text) const
    {
        const std::size_t space = text.find(' ');
        if (space == std::string_view::npos || text.find(' ', space + 1) != std::string_view::npos)
            fail("its " + merge_name() + " is not two pieces with one space between them.");
        return {text.substr(0, space), text.substr(space + 1)};
    }

    std::pair<std::string_view, std::string_view> pair_of(const json& merge) const
    {
        if (!merge.is_array() || merge.size() != 2 || !merge[0].is_string() || !merge[1].is_string())
            fail("its " + merge_name() + " is not a pair of pieces.");
        return {merge[0].get_ref<const std::string&>(), merge[1].get_ref<const std::string&>()};
    }

    const json& m_document;
    const std::filesystem::path& m_path;
    JsonTokenizerFields m_fields;
    std::vector<bool> m_is_taken; // by id
};

}

JsonTokenizerFields json_tokenizer_fields(const json& document, const std::filesystem::path& path)
{
    return FieldReader(document, path).read();
}

}
