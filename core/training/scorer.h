#pragma once

#include "training/label_scores.h"

#include <functional>
#include <vector>

namespace winnow {

// What a score tells its caller while it runs.
struct ScoringHooks {
    std::function<void(std::size_t done)> progress; // prompts scored so far; may throw to end it
    // The hidden states (prompts, hidden_size) behind the prompts with these indexes; only with one-token labels.
    std::function<void(const torch::Tensor& hidden, const std::vector<std::size_t>& indexes)> hidden;
};

// A beginning of prompts, computed once for many calls.
struct KnownPrefix {
    KnownPrefix(Gemma& model, std::vector<std::int64_t> beginning); // at least one token

    std::vector<std::int64_t> tokens;
    PrefixCache cache;
};

// The scores of every prompt: the softmax over the labels, [n][labels]. The common prefix is computed once, and prompts
// of similar length go together. `known` is used where all prompts begin with it. Leaves the model in evaluation mode.
std::vector<std::vector<double>> score_prompts(Gemma& model, const std::vector<PromptTokens>& prompts,
                                               const LabelTokens& labels, const ScoringHooks& hooks = {},
                                               const KnownPrefix* known = nullptr);

}
