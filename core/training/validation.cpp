#include "training/validation.h"

#include "evaluation/roc.h"
#include "training/batches.h"
#include "training/encoded_job.h"

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr std::size_t prompts_at_once = 8; // of a loss that needs more than the prompts' last hidden states

std::optional<double> auc_of(const std::vector<std::vector<double>>& scores, const std::vector<PromptTokens>& prompts,
                             int positive)
{
    BinarySample sample;
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        sample.scores.push_back(scores[i][positive]);
        sample.positives.push_back(prompts[i].label == positive);
    }
    return roc_auc(sample);
}

double loss_of_scores(const std::vector<std::vector<double>>& scores, const std::vector<PromptTokens>& prompts)
{
    double sum = 0;
    for (std::size_t i = 0; i < prompts.size(); ++i)
        sum -= std::log(std::max(scores[i][prompts[i].label], 1e-300));
    return sum / static_cast<double>(prompts.size());
}

// Sum of the cross-entropies of one-token labels over the vocabulary, from the hidden states the scores were made of.
double label_loss_sum(const Gemma& model, const torch::Tensor& hidden, const std::vector<std::size_t>& indexes,
                      const std::vector<PromptTokens>& prompts, const LabelTokens& labels)
{
    std::vector<std::int64_t> targets;
    for (const std::size_t index : indexes)
        targets.push_back(labels.of_label[prompts[index].label].front());
    const torch::Tensor weights = torch::ones({hidden.size(0)}, hidden.options().dtype(torch::kFloat32));
    return model.cross_entropy(hidden, torch::tensor(targets).to(hidden.device()), weights).item<double>()
        * static_cast<double>(indexes.size());
}

double loss_by_batches(Gemma& model, const std::vector<PromptTokens>& prompts, const TrainingLoss& loss, const ProcessGroup& group)
{
    const torch::NoGradGuard no_gradients;
    double sum = 0;
    double weight = 0;
    for (std::size_t begin = 0; begin < prompts.size(); begin += prompts_at_once) {
        std::vector<const PromptTokens*> batch;
        for (std::size_t i = begin; i < std::min(begin + prompts_at_once, prompts.size()); ++i)
            batch.push_back(&prompts[i]);
        sum += loss.mean(model, batch).item<double>() * loss.weight(batch);
        weight += loss.weight(batch);
    }
    return group.sum(sum) / group.sum(weight);
}

}

ValidationFigures validate(Gemma& model, const std::vector<PromptTokens>& prompts, const LabelTokens& labels,
                           LossTarget target, std::int64_t eos, int positive_label,
                           const std::function<void(std::size_t done)>& progress, const ProcessGroup& group)
{
    ValidationFigures figures;
    const std::vector<PromptTokens> part = group.is_alone() ? std::vector<PromptTokens>() : chosen(prompts, group.share(prompts.size()));
    const std::vector<PromptTokens>& own = group.is_alone() ? prompts : part;
    ScoringHooks hooks{progress, {}};
    const bool from_hidden = target == LossTarget::LabelOverVocabulary && labels.single();
    double label_loss = 0;
    if (from_hidden)
        hooks.hidden = [&](const torch::Tensor& hidden, const std::vector<std::size_t>& indexes) {
            label_loss += label_loss_sum(model, hidden, indexes, own, labels);
        };
    figures.scores = group.gather(score_prompts(model, own, labels, hooks), prompts.size(), labels.of_label.size());
    figures.auc = auc_of(figures.scores, prompts, positive_label);
    if (from_hidden)
        figures.loss = group.sum(label_loss) / static_cast<double>(prompts.size());
    else if (target == LossTarget::LabelOverLabels)
        figures.loss = loss_of_scores(figures.scores, prompts);
    else {
        const std::vector<double> equal_weights(labels.of_label.size(), 1);
        const TrainingLoss loss(target, labels, equal_weights, eos, common_prefix_length(prompts));
        figures.loss = loss_by_batches(model, own, loss, group);
    }
    return figures;
}

}
