#include "training/loss.h"

#include <algorithm>

namespace winnow {

// Sequences, and the token that is to follow at every wanted position.
struct TrainingLoss::Targets {
    SequencePacker packer;
    std::vector<std::int64_t> tokens;
    std::vector<float> weights;

    void expect(std::int64_t position, std::int64_t token, double weight)
    {
        packer.want(position);
        tokens.push_back(token);
        weights.push_back(static_cast<float>(weight));
    }
};

TrainingLoss::TrainingLoss(LossTarget target, LabelTokens labels, std::vector<double> label_weights, std::int64_t eos,
                           std::int64_t prefix_length)
    : m_target(target)
    , m_labels(std::move(labels))
    , m_label_weights(std::move(label_weights))
    , m_eos(eos)
    , m_prefix_length(prefix_length)
{
}

torch::Tensor TrainingLoss::mean(Gemma& model, PromptSpan prompts) const
{
    switch (m_target) {
    case LossTarget::LabelOverLabels:
        return over_labels(model, prompts);
    case LossTarget::LabelOverVocabulary:
        return over_vocabulary(model, label_targets(prompts));
    case LossTarget::WholeText:
        return over_vocabulary(model, text_targets(prompts));
    }
    return {};
}

PackedBatch TrainingLoss::sequences(PromptSpan prompts) const
{
    switch (m_target) {
    case LossTarget::LabelOverLabels:
        return label_sequences(prompts, m_labels, {m_prefix_length});
    case LossTarget::LabelOverVocabulary:
        return label_targets(prompts).packer.batch();
    case LossTarget::WholeText:
        return text_targets(prompts).packer.batch();
    }
    return {};
}

double TrainingLoss::weight(PromptSpan prompts) const
{
    double sum = 0;
    for (const PromptTokens* prompt : prompts) {
        const std::int64_t label_length = std::ssize(m_labels.of_label[prompt->label]);
        std::int64_t predictions = 1;
        if (m_target == LossTarget::LabelOverVocabulary)
            predictions = label_length;
        if (m_target == LossTarget::WholeText)
            predictions = std::ssize(prompt->tokens) + label_length; // all but <bos>, and <eos>
        sum += m_label_weights[prompt->label] * static_cast<double>(predictions);
    }
    return sum;
}

torch::Tensor TrainingLoss::over_labels(Gemma& model, PromptSpan prompts) const
{
    std::vector<std::int64_t> truths;
    for (const PromptTokens* prompt : prompts)
        truths.push_back(prompt->label);
    const torch::Tensor log_scores = label_logits(model, prompts, m_labels, {m_prefix_length}).log_softmax(1); // (N, labels)
    const torch::Tensor weights = torch::tensor(m_label_weights).to(log_scores.options());
    return torch::nll_loss(log_scores, torch::tensor(truths).to(log_scores.device()), weights);
}

torch::Tensor TrainingLoss::over_vocabulary(Gemma& model, const Targets& targets) const
{
    const torch::Tensor hidden = model.hidden_states(targets.packer.batch());
    return model.cross_entropy(hidden, torch::tensor(targets.tokens).to(hidden.device()),
                               torch::tensor(targets.weights).to(hidden.device()));
}

TrainingLoss::Targets TrainingLoss::label_targets(PromptSpan prompts) const
{
    Targets targets{SequencePacker(m_prefix_length, PrefixPlace::InBatch), {}, {}};
    for (const PromptTokens* prompt : prompts) {
        const std::vector<std::int64_t>& label = m_labels.of_label[prompt->label];
        std::vector<std::int64_t> sequence = prompt->tokens;
        sequence.insert(sequence.end(), label.begin(), label.end() - 1);
        targets.packer.add(sequence);
        for (std::int64_t t = 0; t < std::ssize(label); ++t)
            targets.expect(std::ssize(prompt->tokens) - 1 + t, label[t], m_label_weights[prompt->label]);
    }
    return targets;
}

// The last shared token is left to the suffixes, because what follows it differs. What follows the others is the same
// in every example: one prediction that counts for all of them.
TrainingLoss::Targets TrainingLoss::text_targets(PromptSpan prompts) const
{
    const std::int64_t shared = std::max<std::int64_t>(m_prefix_length - 1, 0);
    double all = 0;
    for (const PromptTokens* prompt : prompts)
        all += m_label_weights[prompt->label];

    Targets targets{SequencePacker(shared, PrefixPlace::InBatch), {}, {}};
    for (const PromptTokens* prompt : prompts) {
        std::vector<std::int64_t> text = prompt->tokens;
        const std::vector<std::int64_t>& label = m_labels.of_label[prompt->label];
        text.insert(text.end(), label.begin(), label.end());
        targets.packer.add(text);
        text.push_back(m_eos);
        const bool is_first = targets.tokens.empty();
        for (std::int64_t i = is_first ? 0 : shared; i + 1 < std::ssize(text); ++i)
            targets.expect(i, text[i + 1], i < shared ? all : m_label_weights[prompt->label]);
    }
    return targets;
}

std::vector<double> label_weights(const TrainingSettings& settings, const std::vector<PromptTokens>& prompts,
                                  std::size_t label_count)
{
    std::vector<double> weights(label_count, 1);
    if (!settings.class_weights)
        return weights;
    std::vector<double> counts(label_count, 0);
    for (const PromptTokens& prompt : prompts)
        ++counts[prompt.label];
    for (std::size_t k = 0; k < label_count; ++k)
        weights[k] = static_cast<double>(prompts.size()) / (static_cast<double>(label_count) * counts[k]);
    return weights;
}

}
