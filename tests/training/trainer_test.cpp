#include "training/trainer.h"

#include "common/error.h"
#include "golden.h"
#include "model/adapter.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace winnow {

namespace {

using test::TemporaryFolder;

struct Killed {};

// Ten examples in steps of 2 x 2, 3 epochs: 9 steps, with a checkpoint after every one.
TrainingSettings many_checkpoints()
{
    TrainingSettings settings;
    settings.r = 2;
    settings.learning_rate = 5e-3;
    settings.lora_dropout = 0.2;
    settings.batch_size = 2;
    settings.gradient_accumulation_steps = 2;
    settings.epochs = 3;
    settings.checkpoint_seconds = 0;
    return settings;
}

TrainingData data_of(const TinyModel& tiny)
{
    TrainingData data;
    data.training = tiny.prompts("two");
    data.validation = tiny.prompts("two");
    data.labels = label_tokens(tiny.tokenizer, tiny.task("two"));
    data.positive_label = 1;
    return data;
}

// Trains from what the folder holds; ends as if killed after `checkpoints` of them. Returns the kept adapter.
std::vector<torch::Tensor> train(const std::filesystem::path& folder, const TrainingSettings& settings, int checkpoints = -1)
{
    torch::set_num_threads(1);
    TinyModel tiny;
    Reporter reporter([&](const Event& event) {
        if (std::holds_alternative<CheckpointWritten>(event) && --checkpoints == 0)
            throw Killed();
    });
    Trainer trainer(tiny.model, settings, data_of(tiny), {reporter, [] { return false; }, folder, "job"});
    EXPECT_EQ(trainer.run(), TrainingEnd::Finished);
    EXPECT_TRUE(trainer.keep_best());
    std::vector<torch::Tensor> adapter;
    for (const NamedTensor& parameter : tiny.model.lora_parameters())
        adapter.push_back(parameter.tensor.detach().clone());
    return adapter;
}

bool same_bytes(const std::vector<torch::Tensor>& a, const std::vector<torch::Tensor>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) { return torch::equal(x, y); });
}

}

std::vector<std::size_t> lengths_of_largest_step(int batch_size)
{
    const TemporaryFolder folder;
    TinyModel tiny;
    Reporter reporter([](const Event&) {});
    TrainingSettings settings = many_checkpoints();
    settings.batch_size = batch_size;
    settings.gradient_accumulation_steps = 1;
    Trainer trainer(tiny.model, settings, data_of(tiny), {reporter, [] { return false; }, folder.path(), "job"});
    std::vector<std::size_t> lengths;
    for (const PromptTokens* example : trainer.largest_step())
        lengths.push_back(example->tokens.size());
    std::ranges::sort(lengths);
    return lengths;
}

TEST(Trainer, ItsLargestStepHasTheMostTokensOfThoseToCome)
{
    std::vector<std::size_t> all;
    for (const PromptTokens& prompt : TinyModel().prompts("two"))
        all.push_back(prompt.tokens.size());
    std::ranges::sort(all);
    EXPECT_EQ(lengths_of_largest_step(1), std::vector{all.back()});
    EXPECT_EQ(lengths_of_largest_step(static_cast<int>(all.size())), all);
}

TEST(Trainer, KilledAfterAnyStepItEndsWithTheBytesOfAnUndisturbedRun)
{
    const TemporaryFolder undisturbed;
    const TemporaryFolder killed;
    const std::vector<torch::Tensor> expected = train(undisturbed.path(), many_checkpoints());
    for (int step = 1; step <= 9; ++step)
        EXPECT_THROW(train(killed.path(), many_checkpoints(), 1), Killed);
    EXPECT_TRUE(same_bytes(train(killed.path(), many_checkpoints()), expected));

    const TemporaryFolder once;
    EXPECT_THROW(train(once.path(), many_checkpoints(), 5), Killed);
    EXPECT_TRUE(same_bytes(train(once.path(), many_checkpoints()), expected));
}

// Also where the outputs of frozen layers are kept: the run that goes on has none of them.
TEST(Trainer, KilledWithAdaptersInTheUpperLayersOnlyItEndsWithTheBytesOfAnUndisturbedRun)
{
    TrainingSettings settings = many_checkpoints();
    settings.first_adapted_layer = -1;
    settings.lora_dropout = 0;
    const TemporaryFolder undisturbed;
    const TemporaryFolder killed;
    const std::vector<torch::Tensor> expected = train(undisturbed.path(), settings);
    EXPECT_THROW(train(killed.path(), settings, 2), Killed);
    EXPECT_THROW(train(killed.path(), settings, 3), Killed);
    EXPECT_TRUE(same_bytes(train(killed.path(), settings), expected));
}

// Before its first step it has the numbers of the adapter, bit for bit.
TEST(Trainer, GoesOnFromAnAdapter)
{
    const TemporaryFolder folder;
    TrainingSettings settings = many_checkpoints();
    TinyModel trained;
    trained.model.add_lora({settings.r, settings.lora_alpha, 0, false, settings.target_modules, 0}, 5);
    for (NamedTensor& parameter : trained.model.lora_parameters())
        torch::nn::init::normal_(parameter.tensor, 0, 0.1);
    write_peft_adapter(folder.path(), trained.model, "tiny");

    TinyModel tiny;
    Reporter reporter({});
    Trainer trainer(tiny.model, settings, data_of(tiny), {reporter, [] { return false; }, folder / "checkpoint", "job", {}, {}, folder.path()});
    const std::vector<NamedTensor> expected = trained.model.lora_parameters();
    const std::vector<NamedTensor> actual = tiny.model.lora_parameters();
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i)
        EXPECT_TRUE(torch::equal(actual[i].tensor, expected[i].tensor)) << actual[i].name;
}

TEST(Trainer, AnAdapterOfAnotherShapeIsRefused)
{
    const TemporaryFolder folder;
    TinyModel trained;
    trained.model.add_lora({4, 4, 0, false, {"q_proj"}, 0}, 5);
    write_peft_adapter(folder.path(), trained.model, "tiny");
    TinyModel tiny;
    Reporter reporter({});
    test::expect_error(ErrorKind::Damaged, "the adapter is of another model", [&] {
        Trainer(tiny.model, many_checkpoints(), data_of(tiny), {reporter, [] { return false; }, folder / "checkpoint", "job", {}, {}, folder.path()});
    });
}

TEST(Trainer, HowAStepIsDividedDoesNotChangeIt)
{
    TrainingSettings whole = many_checkpoints();
    whole.lora_dropout = 0;
    whole.loss = LossTarget::WholeText;
    whole.class_weights = true;
    TrainingSettings divided = whole;
    whole.batch_size = 4;
    whole.gradient_accumulation_steps = 1;
    const TemporaryFolder one;
    const TemporaryFolder two;
    const std::vector<torch::Tensor> a = train(one.path(), whole);
    const std::vector<torch::Tensor> b = train(two.path(), divided);
    for (std::size_t i = 0; i < a.size(); ++i)
        EXPECT_TRUE(torch::allclose(a[i], b[i], 1e-2, 1e-4)) << i;
}

TEST(Trainer, ALossThatIsNoNumberEndsTheRun)
{
    TrainingSettings settings = many_checkpoints();
    settings.learning_rate = 1e30;
    settings.max_grad_norm = 0;
    settings.warmup_ratio = 0;
    const TemporaryFolder folder;
    test::expect_error(ErrorKind::Training, "no longer a finite number", [&] { train(folder.path(), settings); });
}

TEST(Trainer, EarlyStoppingWaitsForItsPatience)
{
    TrainingSettings settings = many_checkpoints();
    settings.learning_rate = 0; // no epoch is better than the first
    settings.epochs = 9;
    settings.early_stopping_patience = 2;
    TinyModel tiny;
    const TemporaryFolder folder;
    Reporter reporter({});
    Trainer trainer(tiny.model, settings, data_of(tiny), {reporter, [] { return false; }, folder.path(), "job"});
    EXPECT_EQ(trainer.run(), TrainingEnd::Finished);
    EXPECT_EQ(trainer.state().result.epochs.size(), 3U);
    EXPECT_EQ(trainer.state().result.best_epoch, 1);
}

TEST(Trainer, TheBetterEpochHasTheHigherAucAndWithEqualOnesTheLowerLoss)
{
    TrainingState state;
    EXPECT_TRUE(state.improves({1, 0.5, 0.7, 0.6, 1}));
    state.result.epochs.push_back({1, 0.5, 0.7, 0.6, 1});
    state.result.best_epoch = 1;
    EXPECT_TRUE(state.improves({2, 0.5, 0.9, 0.7, 1}));
    EXPECT_FALSE(state.improves({2, 0.5, 0.1, 0.5, 1}));
    EXPECT_TRUE(state.improves({2, 0.5, 0.6, 0.6, 1}));
    EXPECT_FALSE(state.improves({2, 0.5, 0.7, 0.6, 1}));
    EXPECT_TRUE(state.improves({2, 0.5, {}, {}, 1})); // no validation: the later one
}

}
