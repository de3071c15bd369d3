#pragma once

#include "protocol/event.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace winnow {

// What the owner of a serving worker writes to its standard input: one JSON object a line,
// {"id":7,"text":"...","effects":false}. The worker says `ready`, then answers each request with one event: `answer`,
// `skipped` or `refused`.
//
// The newest request wins: one that arrives skips every older unanswered one that is for another text or of the same
// kind, also one whose effects are being computed. Of two kinds for the same text the plain score comes first. The
// worker ends with `finished` when its input ends or nobody asked for Job::idle_seconds, and with `cancelled` for the
// file "stop".

// The effect of a word is how much the positive label's score falls when the word is left out with the white space
// before it (of the first word: behind it), and nothing else is changed. It is what the model says of the other text,
// no statement of cause: two words that say the same can each have an effect of nearly none. The words are those of
// Unicode's word boundaries that hold a letter, a digit or an emoji; of the part of the text that the model reads, the
// first `most_word_effects`.
enum class WordEffects { None, ByLeavingOut };
inline constexpr std::size_t most_word_effects = 200;

inline constexpr std::size_t longest_request = longest_line; // bytes of a line; a longer one is refused unread

struct ServingRequest {
    std::int64_t id = 0; // the owner's, for the answer
    std::string text;    // UTF-8
    WordEffects effects = WordEffects::None;
};

// One line without its newline. Throws Error(BadInput): the text is not UTF-8, or too long for a request.
std::string request_line(const ServingRequest& request);

// Throws Error(BadInput) that says what is wrong with it, and never quotes it.
ServingRequest parse_request(std::string_view line);

// The id in a line that parse_request refuses; none where there is none.
std::optional<std::int64_t> id_of_refused(std::string_view line);

}
