#include "training/memory_choice.h"

#include "common/error.h"
#include "footprint/free_memory.h"
#include "prompt/prompt_tokens.h"
#include "training/device_memory.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

constexpr double usable_share = 0.9; // of the free memory; the rest is left to everything else

// Tokens of a batch of the longest texts.
std::int64_t largest_batch(const EncodedJob& encoded, const TrainingSettings& settings)
{
    const std::vector<PromptTokens> prompts = chosen(encoded.prompts, encoded.training);
    std::vector<std::int64_t> lengths;
    for (const PromptTokens& prompt : prompts)
        lengths.push_back(std::ssize(prompt.tokens));
    const auto count = std::min<std::ptrdiff_t>(settings.batch_size, std::ssize(lengths));
    std::partial_sort(lengths.begin(), lengths.begin() + count, lengths.end(), std::greater<>());
    const std::int64_t shared = settings.lora_dropout > 0 ? 0 : common_prefix_length(prompts);
    return std::accumulate(lengths.begin(), lengths.begin() + count, std::int64_t{0}) - shared * std::max<std::int64_t>(count - 1, 0);
}

TokenCounts token_counts(const EncodedJob& encoded, const TrainingSettings& settings)
{
    TokenCounts counts{largest_batch(encoded, settings), 0, encoded.labels.longest()};
    if (settings.loss == LossTarget::LabelOverLabels)
        counts.in_largest_batch *= std::ssize(encoded.labels.continuations());
    for (const PromptTokens& prompt : chosen(encoded.prompts, encoded.training))
        counts.in_all_texts += std::ssize(prompt.tokens);
    return counts;
}

EmbeddingHeld embedding_on(torch::Device device)
{
    return device.is_cpu() ? EmbeddingHeld::AsNeeded : EmbeddingHeld::Whole;
}

std::string gigabytes(std::int64_t bytes)
{
    const std::int64_t tenths = (bytes + 50'000'000) / 100'000'000;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " GB";
}

void tell_choice(JobRun& run, const std::string& chosen, std::int64_t plain, std::int64_t needed, std::int64_t usable)
{
    std::string sentence = "The plain way would take about " + gigabytes(plain) + " of memory and " + gigabytes(usable) + " may be used: chosen "
        + chosen + ", about " + gigabytes(needed) + ".";
    if (needed > usable)
        sentence += " That may be too much too; a smaller batch or model takes less.";
    run.reporter.tell(Notice{sentence});
}

std::optional<std::int64_t> usable_memory(torch::Device device)
{
    const std::optional<std::int64_t> free = device.is_cpu() ? free_memory() : free_memory_of(device);
    return free ? std::optional(static_cast<std::int64_t>(usable_share * static_cast<double>(*free))) : std::nullopt;
}

// The type that is computed in, which needs no widening.
WeightType plain_weights(torch::Device device)
{
    return plain_types(device).weights;
}

MemoryPlan plan_by_settings(JobRun& run, const GemmaConfig& model, torch::Device device, const TokenCounts& tokens)
{
    const TrainingSettings& settings = run.job.settings;
    const std::vector<MemoryPlan> plans = plans_of(settings, plain_weights(device));
    const std::optional<std::int64_t> usable = usable_memory(device);
    if (plans.size() == 1 || !usable)
        return plans.front();
    const auto needed = [&](const MemoryPlan& plan) { return training_memory(model, settings, plan, tokens, embedding_on(device)).total(); };
    const auto fitting = std::find_if(plans.begin(), plans.end(), [&](const MemoryPlan& plan) { return needed(plan) <= *usable; });
    const MemoryPlan& plan = fitting == plans.end() ? plans.back() : *fitting;
    if (&plan != &plans.front())
        tell_choice(run, plan_text(plan), needed(plans.front()), needed(plan), *usable);
    return plan;
}

WeightType weight_type_by_settings(JobRun& run, const GemmaConfig& model, torch::Device device)
{
    if (run.job.settings.base_weights)
        return *run.job.settings.base_weights;
    const WeightType plain = plain_weights(device);
    const std::optional<std::int64_t> usable = usable_memory(device);
    if (!usable)
        return plain;
    const auto needed = [&](WeightType held) { return scoring_memory(model, held, embedding_on(device)).total(); };
    WeightType type = plain;
    for (const auto& [candidate, name] : weight_type_names) {
        if (candidate < plain)
            continue;
        type = candidate;
        if (needed(type) <= *usable)
            break;
    }
    if (type != plain)
        tell_choice(run, "weights in " + name_in(weight_type_names, type), needed(plain), needed(type), *usable);
    return type;
}

}

MemoryPlan choose_memory_plan(JobRun& run, const GemmaConfig& model, torch::Device device, const EncodedJob& encoded,
                              const std::optional<MemoryPlan>& begun)
{
    const TokenCounts tokens = token_counts(encoded, run.job.settings);
    MemoryPlan plan = begun ? *begun : plan_by_settings(run, model, device, tokens);
    if (!run.group.is_alone())
        plan = nlohmann::json::parse(run.group.copy_from_first(nlohmann::json(plan).dump())).get<MemoryPlan>();
    run.result.memory_plan = plan;
    run.result.expected_memory_bytes = training_memory(model, run.job.settings, plan, tokens, embedding_on(device)).total();
    return plan;
}

GemmaTypes choose_types(JobRun& run, const GemmaConfig& model, torch::Device device)
{
    if (run.job.int8_products && !device.is_cpu())
        throw Error(ErrorKind::Usage, "Scoring in int8 is computed by the processor. Add --device cpu, or choose another precision.");
    WeightType held = weight_type_by_settings(run, model, device);
    if (!run.group.is_alone())
        held = value_in(weight_type_names, run.group.copy_from_first(name_in(weight_type_names, held)), "type of the weights");
    GemmaTypes types = types_with(held, device);
    types.int8_products = run.job.int8_products;
    return types;
}

GemmaTypes types_with(WeightType weights, torch::Device device)
{
    return {weights, device.is_cuda() && weights != WeightType::Float32 ? torch::kBFloat16 : torch::kFloat32};
}

}
