#pragma once

#include "model/gemma.h"
#include "prompt/label_tokens.h"
#include "prompt/prompt_tokens.h"
#include "training/sequence_packer.h"

#include <span>

namespace winnow {

using PromptSpan = std::span<const PromptTokens* const>;

// What all the prompts of a call begin with: in the batch, or computed before.
struct SharedPrefix {
    std::int64_t length = 0;
    const PrefixCache* cache = nullptr;
    PrefixPlace place() const { return cache ? PrefixPlace::InCache : PrefixPlace::InBatch; }
};

// The sequences that label_logits reads.
PackedBatch label_sequences(PromptSpan prompts, const LabelTokens& labels, const SharedPrefix& prefix);

// (prompts, hidden_size): the hidden states at the last token of every prompt.
torch::Tensor hidden_at_prompt_ends(Gemma& model, PromptSpan prompts, const SharedPrefix& prefix);

// (prompts, labels) float32, differentiable: the sum of the log-probabilities, over the whole vocabulary, of the tokens
// of each label after each prompt. The softmax over a row gives the scores.
torch::Tensor label_log_probabilities(Gemma& model, PromptSpan prompts, const LabelTokens& labels, const SharedPrefix& prefix);

// The same but for a term that is equal in a row, which no softmax sees: with labels of one token each their logits,
// without computing the others.
torch::Tensor label_logits(Gemma& model, PromptSpan prompts, const LabelTokens& labels, const SharedPrefix& prefix);

}
