#include "prompt/prompt_view.h"

#include <algorithm>

namespace winnow {

namespace {

void append_text(PromptView& view, const Tokenizer& tokenizer, const std::string& text)
{
    const std::size_t begin = view.prompt.size();
    for (const PlacedToken& token : tokenizer.encode_with_places(text))
        view.tokens.push_back({token.token, begin + token.begin, begin + token.end});
    view.prompt += text;
}

// A mark is one token, which covers its text.
void append(PromptView& view, const Tokenizer& tokenizer, const std::vector<PromptPart>& parts)
{
    for (const PromptPart& part : parts) {
        if (part.kind == PromptPart::Kind::Text) {
            append_text(view, tokenizer, part.text);
            continue;
        }
        view.tokens.push_back({tokenizer.token_of(part.text), view.prompt.size(), view.prompt.size() + part.text.size()});
        view.prompt += part.text;
    }
}

}

PromptView prompt_view(const PromptEncoder& encoder, std::string_view text)
{
    const PromptFrame& frame = encoder.frame();
    const Tokenizer& tokenizer = encoder.tokenizer();
    const std::size_t kept = encoder.encode(text).comment_bytes;
    PromptView view;
    view.tokens.push_back({tokenizer.bos(), 0, 0});
    append(view, tokenizer, frame.head);
    view.comment_begin = view.prompt.size() + frame.before.size();
    view.comment_end = view.comment_begin + kept;
    append_text(view, tokenizer, frame.before + std::string(text.substr(0, kept)) + frame.after);
    append(view, tokenizer, frame.tail);
    view.cut_off = text.substr(kept);
    view.longest = encoder.longest();
    return view;
}

std::int64_t count_cut(const PromptEncoder& encoder, std::span<const std::string_view> texts)
{
    return std::count_if(texts.begin(), texts.end(), [&](std::string_view text) { return encoder.is_cut(text); });
}

}
