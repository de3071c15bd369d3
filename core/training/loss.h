#pragma once

#include "protocol/training_settings.h"
#include "training/label_scores.h"

#include <cstdint>
#include <vector>

namespace winnow {

// The loss of a batch of labelled prompts.
class TrainingLoss {
public:
    // label_weights: how much an example of each label counts. `eos` ends the text where all of it is trained.
    // prefix_length: tokens that all prompts begin with.
    TrainingLoss(LossTarget target, LabelTokens labels, std::vector<double> label_weights, std::int64_t eos,
                 std::int64_t prefix_length);

    // The weighted mean over all predictions of the batch, differentiable: sum(w * loss) / sum(w).
    torch::Tensor mean(Gemma& model, PromptSpan prompts) const;

    // The sequences that mean() reads.
    PackedBatch sequences(PromptSpan prompts) const;

    // That sum of the weights. Means of batches that form one step together are combined by it, so that a step does not
    // depend on how it was divided.
    double weight(PromptSpan prompts) const;

private:
    struct Targets;

    torch::Tensor over_labels(Gemma& model, PromptSpan prompts) const;
    torch::Tensor over_vocabulary(Gemma& model, const Targets& targets) const;
    Targets label_targets(PromptSpan prompts) const;
    Targets text_targets(PromptSpan prompts) const;

    LossTarget m_target;
    LabelTokens m_labels;
    std::vector<double> m_label_weights;
    std::int64_t m_eos;
    std::int64_t m_prefix_length;
};

// One a label: 1, or with `class_weights` n / (k * n_label), scikit-learn's "balanced".
std::vector<double> label_weights(const TrainingSettings& settings, const std::vector<PromptTokens>& prompts,
                                  std::size_t label_count);

}
