#include "training/label_scores.h"

namespace winnow {

torch::Tensor hidden_at_prompt_ends(Gemma& model, PromptSpan prompts, const SharedPrefix& prefix)
{
    SequencePacker packer(prefix.length, prefix.place());
    for (const PromptTokens* prompt : prompts) {
        packer.add(prompt->tokens);
        packer.want(std::ssize(prompt->tokens) - 1);
    }
    return model.hidden_states(packer.batch(), prefix.cache);
}

// Each label is a sequence of its own behind the prompt. Its last token need not be read: nothing follows it.
torch::Tensor label_log_probabilities(Gemma& model, PromptSpan prompts, const LabelTokens& labels, const SharedPrefix& prefix)
{
    SequencePacker packer(prefix.length, prefix.place());
    std::vector<std::int64_t> targets; // the label's tokens
    std::vector<std::int64_t> cells;   // prompt * labels + label, of every target
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
                targets.push_back(label[t]);
                cells.push_back(i * label_count + k);
            }
        }
    }
    const torch::Tensor hidden = model.hidden_states(packer.batch(), prefix.cache); // (targets, hidden_size)
    const auto index = [&](const std::vector<std::int64_t>& of) { return torch::tensor(of).to(hidden.device()); };
    const torch::Tensor log_probabilities = model.logits(hidden).log_softmax(1).gather(1, index(targets).unsqueeze(1)).squeeze(1);
    return torch::zeros({std::ssize(prompts) * label_count}, log_probabilities.options())
        .index_add(0, index(cells), log_probabilities)
        .view({std::ssize(prompts), label_count});
}

torch::Tensor label_logits(Gemma& model, PromptSpan prompts, const LabelTokens& labels, const SharedPrefix& prefix)
{
    if (!labels.single())
        return label_log_probabilities(model, prompts, labels, prefix);
    return model.logits_of(hidden_at_prompt_ends(model, prompts, prefix), labels.first_tokens());
}

}
