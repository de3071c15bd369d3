#include "training/scorer.h"

#include "training/batches.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace winnow {

namespace {

// Enough rows for matrix products at full speed, few enough that the activations stay in the caches.
std::int64_t tokens_of_a_batch(torch::Device device)
{
    return device.is_cpu() ? 512 : 8192;
}

// (labels) float -> probabilities in double
std::vector<double> softmax(const float* logits, std::int64_t count)
{
    const double highest = *std::max_element(logits, logits + count);
    std::vector<double> scores(static_cast<std::size_t>(count));
    double sum = 0;
    for (std::int64_t k = 0; k < count; ++k)
        sum += scores[k] = std::exp(logits[k] - highest);
    for (double& score : scores)
        score /= sum;
    return scores;
}

torch::Tensor logits_of_group(Gemma& model, PromptSpan group, const std::vector<std::size_t>& indexes,
                              const LabelTokens& labels, const SharedPrefix& prefix, const ScoringHooks& hooks)
{
    if (!labels.single())
        return label_logits(model, group, labels, prefix);
    const torch::Tensor hidden = model.hidden_states(label_sequences(group, labels, prefix), prefix.cache);
    if (hooks.hidden)
        hooks.hidden(hidden, indexes);
    return model.logits_of(hidden, labels.first_tokens());
}

std::vector<std::int64_t> common_beginning(const std::vector<PromptTokens>& prompts)
{
    const auto begin = prompts.front().tokens.begin();
    return {begin, begin + common_prefix_length(prompts)};
}

bool begins_all(const std::vector<std::int64_t>& tokens, const std::vector<PromptTokens>& prompts)
{
    const std::vector<std::int64_t>& first = prompts.front().tokens;
    return std::ssize(tokens) <= common_prefix_length(prompts) && std::equal(tokens.begin(), tokens.end(), first.begin());
}

PrefixCache cached(Gemma& model, const std::vector<std::int64_t>& tokens)
{
    const torch::NoGradGuard no_gradients;
    model.set_training(false);
    return model.cache_prefix(tokens);
}

}

KnownPrefix::KnownPrefix(Gemma& model, std::vector<std::int64_t> beginning)
    : tokens(std::move(beginning)), cache(cached(model, tokens))
{
}

std::vector<std::vector<double>> score_prompts(Gemma& model, const std::vector<PromptTokens>& prompts,
                                               const LabelTokens& labels, const ScoringHooks& hooks, const KnownPrefix* known)
{
    std::vector<std::vector<double>> scores(prompts.size());
    if (prompts.empty())
        return scores;
    const torch::NoGradGuard no_gradients;
    model.set_training(false);
    std::optional<KnownPrefix> own;
    if (!known || !begins_all(known->tokens, prompts))
        known = &own.emplace(model, common_beginning(prompts));
    const std::int64_t length = std::ssize(known->tokens);
    const SharedPrefix prefix{length, &known->cache};
    const std::int64_t label_count = std::ssize(labels.of_label);
    const auto copies = std::ssize(labels.continuations()); // of each prompt
    std::size_t done = 0;
    for (const std::vector<std::size_t>& indexes :
         length_sorted_groups(prompts, length, tokens_of_a_batch(model.device()) / copies)) {
        std::vector<const PromptTokens*> group;
        for (const std::size_t index : indexes)
            group.push_back(&prompts[index]);
        const torch::Tensor logits = logits_of_group(model, group, indexes, labels, prefix, hooks).to(torch::kCPU).contiguous();
        for (std::size_t i = 0; i < indexes.size(); ++i)
            scores[indexes[i]] = softmax(logits[static_cast<std::int64_t>(i)].const_data_ptr<float>(), label_count);
        done += indexes.size();
        if (hooks.progress)
            hooks.progress(done);
    }
    return scores;
}

}
