#include "training/label_scores.h"

namespace winnow {

namespace {

PackedBatch prompt_sequences(PromptSpan prompts, const SharedPrefix& prefix)
{
    SequencePacker packer(prefix.length, prefix.place());
    for (const PromptTokens* prompt : prompts) {
        packer.add(prompt->tokens);
        packer.want(std::ssize(prompt->tokens) - 1);
    }
    return packer.batch();
}

struct LabelTargets {
    PackedBatch batch;
    std::vector<std::int64_t> tokens; // of the labels
    std::vector<std::int64_t> cells;  // prompt * labels + label, of every token
};

// Each label is a sequence of its own behind the prompt. Its last token need not be read: nothing follows it.
LabelTargets label_targets(PromptSpan prompts, const LabelTokens& labels, const SharedPrefix& prefix)
{
    LabelTargets targets;
    SequencePacker packer(prefix.length, prefix.place());
    const std::int64_t label_count = std::ssize(labels.of_label);
    for (std::int64_t i = 0; i < std::ssize(prompts); ++i) {
        for (std::int64_t k = 0; k < label_count; ++k) {
            std::vector<std::int64_t> sequence = prompts[i]->tokens;
            const std::vector<std::int64_t>& label = labels.of_label[k];
            const std::int64_t first = std::ssize(sequence) - 1;
            sequence.insert(sequence.end(), label.begin(), label.end() - 1);
            packer.add(sequence);
            for (std::int64_t t = 0; t < std::ssize(label); ++t) {
                packer.want(first + t);
                targets.tokens.push_back(label[t]);
                targets.cells.push_back(i * label_count + k);
            }
        }
    }
    targets.batch = packer.batch();
    return targets;
}

}

PackedBatch label_sequences(PromptSpan prompts, const LabelTokens& labels, const SharedPrefix& prefix)
{
    return labels.single() ? prompt_sequences(prompts, prefix) : label_targets(prompts, labels, prefix).batch;
}

torch::Tensor hidden_at_prompt_ends(Gemma& model, PromptSpan prompts, const SharedPrefix& prefix)
{
    return model.hidden_states(prompt_sequences(prompts, prefix), prefix.cache);
}

torch::Tensor label_log_probabilities(Gemma& model, PromptSpan prompts, const LabelTokens& labels, const SharedPrefix& prefix)
{
    const LabelTargets targets = label_targets(prompts, labels, prefix);
    const std::int64_t label_count = std::ssize(labels.of_label);
    const torch::Tensor hidden = model.hidden_states(targets.batch, prefix.cache); // (targets, hidden_size)
    const auto index = [&](const std::vector<std::int64_t>& of) { return torch::tensor(of).to(hidden.device()); };
    const torch::Tensor log_probabilities = model.logits(hidden).log_softmax(1).gather(1, index(targets.tokens).unsqueeze(1)).squeeze(1);
    return torch::zeros({std::ssize(prompts) * label_count}, log_probabilities.options())
        .index_add(0, index(targets.cells), log_probabilities)
        .view({std::ssize(prompts), label_count});
}

torch::Tensor label_logits(Gemma& model, PromptSpan prompts, const LabelTokens& labels, const SharedPrefix& prefix)
{
    if (!labels.single())
        return label_log_probabilities(model, prompts, labels, prefix);
    return model.logits_of(hidden_at_prompt_ends(model, prompts, prefix), labels.first_tokens());
}

}
