#include "prompt/prompt_tokens.h"

#include "common/error.h"

#include <algorithm>

namespace winnow {

namespace {

// More bytes than any token stands for: Gemma's longest pieces are runs of spaces and of dashes.
constexpr std::size_t longest_piece_bytes = 256;

bool begins_character(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

std::vector<std::int64_t> encoded(const Tokenizer& tokenizer, const std::vector<PromptPart>& parts)
{
    std::vector<std::int64_t> tokens;
    for (const PromptPart& part : parts) {
        const std::vector<std::int64_t> some = part.kind == PromptPart::Kind::Mark ? std::vector{tokenizer.token_of(part.text)} : tokenizer.encode(part.text);
        tokens.insert(tokens.end(), some.begin(), some.end());
    }
    return tokens;
}

// Byte offsets at which a UTF-8 text may be cut, 0 first, up to `limit`.
std::vector<std::size_t> character_borders(std::string_view text, std::size_t limit)
{
    std::vector<std::size_t> borders;
    for (std::size_t i = 0; i < text.size() && i <= limit; ++i)
        if (begins_character(text[i]))
            borders.push_back(i);
    return borders;
}

}

PromptEncoder::PromptEncoder(const Tokenizer& tokenizer, const Task& task, const LabelTokens& labels, std::int64_t max_length)
    : m_tokenizer(tokenizer), m_frame(prompt_frame(task)), m_head(encoded(tokenizer, m_frame.head)),
      m_tail(encoded(tokenizer, m_frame.tail)), m_longest(max_length - labels.longest())
{
    m_head.insert(m_head.begin(), tokenizer.bos());
    const std::int64_t frame = std::ssize(whole_prompt(""));
    if (frame >= m_longest)
        throw Error(ErrorKind::Usage, "The prompt takes " + std::to_string(frame)
                        + " tokens without any comment and the longest label " + std::to_string(labels.longest())
                        + ", which leaves no room for a comment in the length limit of "
                        + std::to_string(max_length) + ". Raise the limit (max_length) or shorten the instructions.");
}

std::vector<std::int64_t> PromptEncoder::whole_prompt(std::string_view text) const
{
    std::string with_comment = m_frame.before;
    with_comment.append(text).append(m_frame.after);
    std::vector<std::int64_t> tokens = m_head;
    const std::vector<std::int64_t> middle = m_tokenizer.encode(with_comment);
    tokens.insert(tokens.end(), middle.begin(), middle.end());
    tokens.insert(tokens.end(), m_tail.begin(), m_tail.end());
    return tokens;
}

std::size_t PromptEncoder::bytes_that_may_fit() const
{
    return static_cast<std::size_t>(m_longest) * longest_piece_bytes;
}

std::optional<std::vector<std::int64_t>> PromptEncoder::uncut(std::string_view text) const
{
    if (text.size() > bytes_that_may_fit())
        return std::nullopt;
    std::vector<std::int64_t> tokens = whole_prompt(text);
    return fits(tokens) ? std::optional(std::move(tokens)) : std::nullopt;
}

bool PromptEncoder::is_cut(std::string_view text) const
{
    return !uncut(text);
}

// The text is cut rather than its tokens, so that what is left is tokenised as that text always is. How many characters
// fit is found by bisection: more characters hardly ever take fewer tokens.
PromptTokens PromptEncoder::encode(std::string_view text) const
{
    if (std::optional<std::vector<std::int64_t>> tokens = uncut(text))
        return {std::move(*tokens), -1, false, text.size()};

    const std::vector<std::size_t> borders = character_borders(text, bytes_that_may_fit());
    const auto first_too_long = std::partition_point(borders.begin(), borders.end(), [&](std::size_t end) {
        return fits(whole_prompt(text.substr(0, end)));
    });
    const std::size_t end = first_too_long == borders.begin() ? 0 : *(first_too_long - 1);
    return {whole_prompt(text.substr(0, end)), -1, true, end};
}

std::int64_t common_prefix_length(const std::vector<PromptTokens>& prompts)
{
    if (prompts.empty())
        return 0;
    const std::vector<std::int64_t>& first = prompts.front().tokens;
    std::int64_t length = std::ssize(first);
    for (const PromptTokens& prompt : prompts) {
        const auto end = std::mismatch(first.begin(), first.begin() + length, prompt.tokens.begin(), prompt.tokens.end()).first;
        length = std::min({length, end - first.begin(), std::ssize(prompt.tokens) - 1});
    }
    return std::max<std::int64_t>(length, 0);
}

}
