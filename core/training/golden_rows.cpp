#include "training/golden_rows.h"

#include "training/scorer.h"

#include <array>
#include <string_view>

namespace winnow {

namespace {

// Friendly, dull and cross, short and long, in several scripts: a changed tokenizer, prompt, weight or adapter moves
// some of their scores.
constexpr std::array<std::string_view, 16> probes = {
    "Thank you, that was a lovely evening.",
    "The library opens at nine on weekdays.",
    "I do not agree with the last comment at all.",
    "This is the worst bus line in town, and nobody cares.",
    "What a silly idea. Did anybody think before writing this?",
    "ok",
    "Could someone tell me where the meeting is?",
    "Stop shouting at people and read what they wrote.",
    "They always park in front of our door, and I have had enough of it!!!",
    "Das Wetter war schön, aber der Zug kam zu spät.",
    "La réunion est reportée à jeudi, merci de prévenir les autres.",
    "कृपया कल सुबह दस बजे आइए।",
    "明天的活动改到下午三点。",
    "👍👍 great work :-)",
    "1. Mix flour and water.\n2. Wait for an hour.\n3. Bake it until it is brown.",
    "I have lived in this street for thirty years, and I have seen shops come and go; the bakery is the only one that I "
    "would miss, because the people there remember your name, and ask how the children are, and mean it.",
};

}

std::vector<GoldenRow> golden_rows(Gemma& model, const PromptEncoder& encoder, const LabelTokens& labels)
{
    std::vector<PromptTokens> prompts;
    for (const std::string_view text : probes)
        prompts.push_back(encoder.encode(text));
    const std::vector<std::vector<double>> scores = score_prompts(model, prompts, labels);
    std::vector<GoldenRow> rows;
    for (std::size_t i = 0; i < probes.size(); ++i)
        rows.push_back({std::string(probes[i]), scores[i]});
    return rows;
}

}
