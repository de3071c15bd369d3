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

// The sequences that label_logits reads: a prompt with each of LabelTokens::continuations. Wanted are the hidden states at
// the prompts' ends, one a prompt, and behind them those that predict the later tokens of labels, where there are such.
PackedBatch label_sequences(PromptSpan prompts, const LabelTokens& labels, const SharedPrefix& prefix);

// (prompts, labels) float32, differentiable: the sum of the log-probabilities, over the whole vocabulary, of the tokens of
// each label after each prompt, but for a term that is equal in a row, which no softmax sees. The softmax over a row gives
// the scores. The first tokens of all labels have one hidden state, so that of them the logits do; later tokens need the
// whole vocabulary.
torch::Tensor label_logits(Gemma& model, PromptSpan prompts, const LabelTokens& labels, const SharedPrefix& prefix);

}
