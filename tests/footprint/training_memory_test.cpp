#include "footprint/training_memory.h"

#include <gtest/gtest.h>

namespace winnow {
namespace {

GemmaConfig gemma_1_2b()
{
    GemmaConfig config;
    config.family = GemmaFamily::Gemma1;
    config.vocab_size = 256000;
    config.hidden_size = 2048;
    config.intermediate_size = 16384;
    config.num_hidden_layers = 18;
    config.num_attention_heads = 8;
    config.num_key_value_heads = 1;
    config.head_dim = 256;
    return config;
}

constexpr std::int64_t tokens = 256; // two texts of 128

TrainingMemory memory_of(const MemoryPlan& plan, const TrainingSettings& settings = recipe("codelab"))
{
    return training_memory(gemma_1_2b(), settings, plan, {tokens}, EmbeddingHeld::AsNeeded);
}

TEST(TrainingMemory, WeightsTakeTheBytesOfTheirType)
{
    constexpr std::int64_t embedding = 256000LL * 2048;
    constexpr std::int64_t matrices = 18LL * (2048LL * 2048 * 2 + 2LL * 2048 * 256 + 3LL * 2048 * 16384);
    constexpr std::int64_t gains = (2 * 18 + 1) * 2048LL;
    EXPECT_EQ(memory_of({WeightType::Float32}).weights, (embedding + matrices + gains) * 4);
    EXPECT_EQ(memory_of({WeightType::BFloat16}).weights, (embedding + matrices) * 2 + gains * 4);
    EXPECT_EQ(memory_of({WeightType::Int8}).weights, embedding + matrices + gains * 4);
    EXPECT_EQ(memory_of({WeightType::NF4}).weights, embedding + matrices / 2 + matrices / 16 + gains * 4);
}

// The codelab's loss looks at the whole vocabulary; one over the labels needs a few rows.
TEST(TrainingMemory, HasTheEmbeddingWhereItIsNeeded)
{
    constexpr std::int64_t embedding = 256000LL * 2048 * 4;
    const TrainingSettings over_labels = recipe("recommended");
    const std::int64_t lean = memory_of({}, over_labels).weights;
    EXPECT_EQ(training_memory(gemma_1_2b(), over_labels, {}, {tokens}, EmbeddingHeld::Whole).weights, lean + embedding);
    EXPECT_EQ(memory_of({}, recipe("codelab")).weights, lean + embedding);
    EXPECT_EQ(training_memory(gemma_1_2b(), over_labels, {}, {tokens, 0, 2}, EmbeddingHeld::AsNeeded).weights, lean + embedding)
        << "of a label of two tokens";
    EXPECT_EQ(scoring_memory(gemma_1_2b(), WeightType::Float32, EmbeddingHeld::AsNeeded).weights, lean);
    EXPECT_EQ(scoring_memory(gemma_1_2b(), WeightType::Float32, EmbeddingHeld::Whole).weights, lean + embedding);
}

// Gemma 1 2B is too large for it; with a quarter of its width it is not.
TEST(TrainingMemory, HoldsASmallModelTwiceOnAProcessor)
{
    EXPECT_EQ(second_layout_bytes(gemma_1_2b(), recipe("recommended"), WeightType::Float32), 0);
    GemmaConfig small = gemma_1_2b();
    small.hidden_size = 512;
    small.intermediate_size = 2048;
    const TrainingSettings recommended = recipe("recommended");
    const std::int64_t all = second_layout_bytes(small, recommended, WeightType::Float32);
    EXPECT_GT(all, 0);
    EXPECT_EQ(second_layout_bytes(small, recommended, WeightType::BFloat16), 0);
    EXPECT_EQ(second_layout_bytes(small, recipe("quick"), WeightType::Float32), all / 2) << "the lower half has no backward pass";
    const std::int64_t once = training_memory(small, recommended, {}, {tokens}, EmbeddingHeld::Whole).weights - 256000LL * 512 * 4;
    EXPECT_EQ(training_memory(small, recommended, {}, {tokens}, EmbeddingHeld::AsNeeded).weights, once + all);
}

TEST(TrainingMemory, KeepsWhatLowerLayersMakeOfAllTextsUpToALimit)
{
    const auto kept = [](const TrainingSettings& settings, std::int64_t all) {
        return training_memory(gemma_1_2b(), settings, {}, {tokens, all}, EmbeddingHeld::AsNeeded).lower_states;
    };
    EXPECT_EQ(kept(recipe("quick"), 10'000), 10'000LL * 2048 * 4);
    EXPECT_EQ(kept(recipe("quick"), 10'000'000), most_bytes_of_lower_states);
    EXPECT_EQ(kept(recipe("recommended"), 10'000), 0);
}

TEST(TrainingMemory, EachChoiceTakesLessThanTheOneBefore)
{
    std::int64_t before = memory_of({WeightType::Float32}).total();
    for (const WeightType type : {WeightType::BFloat16, WeightType::Int8, WeightType::NF4}) {
        EXPECT_LT(memory_of({type}).total(), before);
        before = memory_of({type}).total();
    }
    const TrainingMemory plain = memory_of({});
    const TrainingMemory narrow = memory_of({WeightType::Float32, false, ActivationType::BFloat16});
    const TrainingMemory checkpointed = memory_of({WeightType::Float32, true, ActivationType::Float32});
    EXPECT_LT(narrow.activations, plain.activations);
    EXPECT_LT(checkpointed.activations, narrow.activations);
}

TEST(TrainingMemory, GrowsWithTheBatchTheRankAndTheAdaptedLayers)
{
    TrainingSettings settings = recipe("recommended");
    const std::int64_t usual = memory_of({}, settings).total();
    EXPECT_LT(usual, training_memory(gemma_1_2b(), settings, {}, {2 * tokens}, EmbeddingHeld::AsNeeded).total());
    settings.r = 64;
    EXPECT_LT(usual, memory_of({}, settings).total());
    settings = recipe("recommended");
    settings.first_adapted_layer = -1;
    EXPECT_GT(usual, memory_of({}, settings).total());
}

TEST(Plans, BeginWithThePlainestAndEndWithTheSmallest)
{
    const std::vector<MemoryPlan> plans = plans_of({}, WeightType::Float32);
    ASSERT_EQ(plans.size(), 8U);
    EXPECT_EQ(plan_text(plans.front()), "weights in float32");
    EXPECT_EQ(plan_text(plans[1]), "weights in float32, gradient checkpointing");
    EXPECT_EQ(plan_text(plans.back()), "weights in nf4, gradient checkpointing");
}

TEST(Plans, OfAGpuBeginWithTheTypeItComputesIn)
{
    EXPECT_EQ(plan_text(plans_of({}, WeightType::BFloat16).front()), "weights in bfloat16");
}

TEST(Plans, LeaveWhatTheSettingsSay)
{
    TrainingSettings settings;
    settings.base_weights = WeightType::Float32;
    settings.gradient_checkpointing = false;
    settings.activations = ActivationType::BFloat16;
    const std::vector<MemoryPlan> plans = plans_of(settings, WeightType::BFloat16);
    ASSERT_EQ(plans.size(), 1U);
    EXPECT_EQ(plan_text(plans.front()), "weights in float32, activations in bfloat16");
}

}
}
