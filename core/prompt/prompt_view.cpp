#include "prompt/prompt_view.h"

#include <algorithm>

namespace winnow {

PromptView prompt_view(const PromptEncoder& encoder, std::string_view text)
{
    const std::size_t kept = encoder.encode(text).comment_bytes;
    PromptView view;
    view.prompt = encoder.frame().before;
    view.comment_begin = view.prompt.size();
    view.comment_end = view.comment_begin + kept;
    view.prompt.append(text.substr(0, kept)).append(encoder.frame().after);
    view.tokens = encoder.tokenizer().encode_with_places(view.prompt);
    view.tokens.insert(view.tokens.begin(), PlacedToken{encoder.tokenizer().bos(), 0, 0});
    view.cut_off = text.substr(kept);
    view.longest = encoder.longest();
    return view;
}

std::int64_t count_cut(const PromptEncoder& encoder, std::span<const std::string_view> texts)
{
    return std::count_if(texts.begin(), texts.end(), [&](std::string_view text) { return encoder.is_cut(text); });
}

}
