#include "golden.h"
#include "model/adapter.h"
#include "training/loss.h"
#include "training/optimizer.h"
#include "training/schedule.h"
#include "training/scorer.h"

#include <gtest/gtest.h>

// Against transformers and PEFT: tests/golden/training.py.
namespace winnow {

namespace {

struct Figures {
    std::vector<double> losses;
    std::vector<double> gradient_norms;
};

TrainingSettings settings_of(const nlohmann::json& expected)
{
    TrainingSettings settings;
    settings.learning_rate = expected["learning_rate"];
    settings.weight_decay = expected["weight_decay"];
    settings.schedule = Schedule::Linear;
    settings.warmup_ratio = expected["warmup_steps"].get<double>() / expected["steps"].get<double>();
    return settings;
}

LossTarget target_in(const std::string& run)
{
    if (run.find("whole_text") != std::string::npos)
        return LossTarget::WholeText;
    return run.find("label_over_vocabulary") != std::string::npos ? LossTarget::LabelOverVocabulary : LossTarget::LabelOverLabels;
}

void begin_with_the_adapter(TinyModel& tiny)
{
    load_peft_adapter(golden_folder("training") / "adapter", tiny.model);
}

// From the adapter that the model has. `run` is "two whole_text plain": task, loss, class weights.
Figures train(TinyModel& tiny, const std::string& run, std::int64_t prefix_length)
{
    const std::string task = run.substr(0, run.find(' '));
    const std::vector<PromptTokens> prompts = tiny.prompts(task);
    const LabelTokens labels = label_tokens(tiny.tokenizer, tiny.task(task));
    std::vector<double> weights(labels.of_label.size(), 1);
    if (run.find("weighted") != std::string::npos)
        for (std::size_t k = 0; k < weights.size(); ++k)
            weights[k] = tiny.expected["class_weights"][k];

    const TrainingSettings settings = settings_of(tiny.expected);
    const TrainingLoss loss(target_in(run), labels, weights, tiny.tokenizer.eos(), prefix_length);
    AdamOptimizer optimizer(tiny.model.lora_parameters(), settings);
    const std::int64_t steps = tiny.expected["steps"];
    const std::int64_t batch_size = tiny.expected["batch_size"];
    const LearningRateSchedule schedule(settings, steps);
    Figures figures;
    for (std::int64_t step = 0; step < steps; ++step) {
        std::vector<const PromptTokens*> batch;
        for (std::int64_t i = 0; i < batch_size; ++i)
            batch.push_back(&prompts[(step * batch_size + i) % std::ssize(prompts)]);
        const torch::Tensor mean = loss.mean(tiny.model, batch);
        mean.backward();
        figures.losses.push_back(mean.item<double>());
        figures.gradient_norms.push_back(optimizer.clip_gradients(tiny.expected["max_norm"]));
        optimizer.step(schedule.rate(step));
    }
    return figures;
}

void expect_same(const Figures& figures, const nlohmann::json& expected, const std::string& run)
{
    for (std::size_t step = 0; step < figures.losses.size(); ++step) {
        EXPECT_NEAR(figures.losses[step], expected["losses"][step].get<double>(), 1e-4) << run << ", step " << step;
        EXPECT_NEAR(figures.gradient_norms[step] / expected["gradient_norms"][step].get<double>(), 1, 1e-3) << run << ", step " << step;
    }
}

}

TEST(Peft, PromptsAreTheSameTokens)
{
    const TinyModel tiny;
    for (const std::string task : {"two", "three"}) {
        const std::vector<PromptTokens> prompts = tiny.prompts(task);
        for (std::size_t i = 0; i < prompts.size(); ++i)
            EXPECT_EQ(prompts[i].tokens, tiny.expected["prompts"][task][i].get<std::vector<std::int64_t>>());
    }
}

TEST(Peft, ScoresAreTheSoftmaxOfTheLabelsLogProbabilities)
{
    TinyModel tiny;
    for (const std::string task : {"two", "three"}) {
        const LabelTokens labels = label_tokens(tiny.tokenizer, tiny.task(task));
        EXPECT_EQ(labels.single(), task == "two");
        const auto scores = score_prompts(tiny.model, tiny.prompts(task), labels);
        for (std::size_t i = 0; i < scores.size(); ++i)
            for (std::size_t k = 0; k < scores[i].size(); ++k)
                EXPECT_NEAR(scores[i][k], tiny.expected["scores"][task][i][k].get<double>(), 2e-5) << task << " " << i;
    }
}

TEST(Peft, TwentyStepsHaveTheSameLossesAndGradients)
{
    TinyModel tiny;
    for (const auto& [run, expected] : tiny.expected["training"].items()) {
        begin_with_the_adapter(tiny);
        expect_same(train(tiny, run, common_prefix_length(tiny.prompts(run.substr(0, run.find(' '))))), expected, run);
    }
}

TEST(Peft, AnAdapterThatPeftTrainedGoesOnWithItsLosses)
{
    TinyModel tiny;
    begin_with_the_adapter(tiny);
    start_from_peft_adapter(golden_folder("training") / "trained_adapter", tiny.model);
    expect_same(train(tiny, "two label_over_labels plain", common_prefix_length(tiny.prompts("two"))), tiny.expected["continued"], "continued");
}

TEST(Peft, ASharedPrefixChangesNothing)
{
    TinyModel tiny;
    for (const std::string run : {"two label_over_labels plain", "three whole_text weighted"}) {
        const std::int64_t prefix = common_prefix_length(tiny.prompts(run.substr(0, run.find(' '))));
        EXPECT_GT(prefix, 10);
        begin_with_the_adapter(tiny);
        const Figures shared = train(tiny, run, prefix);
        begin_with_the_adapter(tiny);
        const Figures alone = train(tiny, run, 0);
        for (std::size_t step = 0; step < shared.losses.size(); ++step)
            EXPECT_NEAR(shared.losses[step], alone.losses[step], 1e-4) << run << ", step " << step;
    }
}

}
