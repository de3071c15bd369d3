#include "training/word_effects.h"

#include "classify/words.h"

namespace winnow {

// Of a text that is cut, words are left out of what the model reads: nothing moves up from behind the cut.
Answered scores_and_effects(const PromptEncoder& encoder, std::string_view text, int positive_label, std::size_t most_words,
                            const ScorePrompts& score)
{
    std::vector<PromptTokens> prompts = {encoder.encode(text)};
    const std::string_view read = text.substr(0, prompts.front().comment_bytes);
    const std::vector<TextSpan> words = words_of(read, most_words);
    for (const TextSpan& word : words)
        prompts.push_back(encoder.encode(without_word(read, word)));

    const std::vector<std::vector<double>> scores = score(prompts);
    Answered answer;
    answer.scores = scores.front();
    answer.cut = prompts.front().cut;
    for (std::size_t i = 0; i < words.size(); ++i)
        answer.effects.push_back({static_cast<std::int64_t>(words[i].begin), static_cast<std::int64_t>(words[i].end),
                                  answer.scores[positive_label] - scores[i + 1][positive_label]});
    return answer;
}

}
