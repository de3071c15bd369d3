#include "training/memory_choice.h"

#include "common/error.h"
#include "golden.h"
#include "protocol/adapter_description.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"
#include "support/test_device.h"
#include "training/worker.h"

#include <gtest/gtest.h>

namespace winnow {

namespace {

using test::TemporaryFolder;

class MemoryChoice : public testing::Test {
protected:
    MemoryPlan choose(const GemmaConfig& model, const std::optional<MemoryPlan>& begun = {})
    {
        return choose_memory_plan(run, model, torch::kCPU, encoded, begun);
    }

    static GemmaConfig beyond_every_machine()
    {
        GemmaConfig config = TinyModel().model.config();
        config.num_hidden_layers = 10'000;
        config.hidden_size = 1 << 20;
        return config;
    }

    std::vector<Event> events;
    Reporter reporter{[this](const Event& event) { events.push_back(event); }};
    JobRun run{"", Job(), reporter, [] { return false; }, 0, {}};
    EncodedJob encoded{{}, {0}, {}, {PromptTokens{{2, 3, 4}, 0}}, {}};
};

TEST_F(MemoryChoice, IsThePlainWayWhereItFits)
{
    EXPECT_EQ(plan_text(choose(TinyModel().model.config())), "weights in float32");
    EXPECT_TRUE(events.empty());
    EXPECT_EQ(plan_text(run.result.memory_plan.value()), "weights in float32");
    EXPECT_GT(run.result.expected_memory_bytes, 0);
}

TEST_F(MemoryChoice, IsSaidWhereThePlainWayDoesNotFit)
{
    EXPECT_EQ(plan_text(choose(beyond_every_machine())), "weights in nf4, gradient checkpointing");
    ASSERT_EQ(events.size(), 1U);
    const std::string sentence = std::get<Notice>(events[0]).sentence;
    EXPECT_NE(sentence.find("chosen weights in nf4, gradient checkpointing"), std::string::npos) << sentence;
    EXPECT_NE(sentence.find("too much too"), std::string::npos) << sentence;
}

TEST_F(MemoryChoice, IsNoneWhereTheSettingsSayAll)
{
    run.job.settings.base_weights = WeightType::Float32;
    run.job.settings.gradient_checkpointing = false;
    EXPECT_EQ(plan_text(choose(beyond_every_machine())), "weights in float32");
    EXPECT_TRUE(events.empty());
}

TEST_F(MemoryChoice, IsTheOneThatARunWasBegunWith)
{
    EXPECT_EQ(plan_text(choose(TinyModel().model.config(), MemoryPlan{WeightType::Int8, true})), "weights in int8, gradient checkpointing");
}

TEST_F(MemoryChoice, OfAScoringIsTheWidestThatFits)
{
    EXPECT_EQ(choose_types(run, TinyModel().model.config(), torch::kCPU).weights, WeightType::Float32);
    EXPECT_EQ(choose_types(run, beyond_every_machine(), torch::kCPU).weights, WeightType::NF4);
    run.job.settings.base_weights = WeightType::Int8;
    run.job.int8_products = true;
    EXPECT_TRUE(choose_types(run, TinyModel().model.config(), torch::kCPU).int8_products);
    test::expect_error(ErrorKind::Usage, "--device cpu", [&] { choose_types(run, TinyModel().model.config(), torch::kMPS); });
}

Job tiny_job(const std::optional<WeightType>& base_weights)
{
    Job job;
    job.task.instructions = "Classify";
    job.model_path = golden_folder("training") / "model";
    job.base_model_name = "tiny/gemma";
    job.device = "cpu";
    job.threads = 1;
    job.settings.batch_size = 3;
    job.settings.epochs = 1;
    job.settings.base_weights = base_weights;
    return job;
}

std::vector<Example> tiny_examples()
{
    std::vector<Example> examples;
    for (int i = 0; i < 12; ++i)
        examples.push_back({1 + i, "a text " + std::to_string(i), i % 2 ? "Negative" : "Positive", i < 8 ? Split::Train : Split::Test});
    return examples;
}

void work(const std::filesystem::path& folder, const Job& job)
{
    write_job(folder, job, tiny_examples());
    run_job(folder, [](const Event&) {});
}

// A GPU multiplies in another order where other texts stand beside one.
const double rounding = test::test_device().is_cuda() ? 1e-5 : 1e-6;

// Scores of a training, and those of its adapter in a job of its own.
void expect_scored_beside_the_same_weights(const std::optional<WeightType>& asked, const std::optional<WeightType>& noted)
{
    const TemporaryFolder folder;
    work(folder / "training", tiny_job(asked));
    const std::optional<JobResult> result = read_result(folder / "training");
    EXPECT_EQ(result->memory_plan->base_weights, noted.value_or(WeightType::Float32));
    const AdapterDescription description = read_adapter_description(folder / "training" / job_files::adapter);
    EXPECT_EQ(description.settings.base_weights, noted);

    Job scoring = tiny_job({});
    scoring.kind = JobKind::Score;
    scoring.settings = description.settings;
    scoring.adapter_path = folder / "training" / job_files::adapter;
    work(folder / "scoring", scoring);
    const std::vector<ScoredExample> expected = read_scores(folder / "training");
    const std::vector<ScoredExample> actual = read_scores(folder / "scoring");
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i)
        EXPECT_NEAR(actual[i].scores[0], expected[i].scores[0], rounding);
}

TEST(NarrowTraining, IsScoredBesideTheSameWeights)
{
    expect_scored_beside_the_same_weights(std::nullopt, std::nullopt);
    for (const WeightType type : {WeightType::BFloat16, WeightType::Int8, WeightType::NF4})
        expect_scored_beside_the_same_weights(type, type);
}

TEST(NarrowTraining, WithCheckpointingEndsWithTheSameBytes)
{
    const TemporaryFolder folder;
    Job job = tiny_job(WeightType::BFloat16);
    std::vector<std::string> adapters;
    for (const bool checkpointing : {false, true}) {
        job.settings.gradient_checkpointing = checkpointing;
        const std::filesystem::path place = folder / (checkpointing ? "with" : "without");
        work(place, job);
        adapters.push_back(read_file(place / job_files::adapter / "adapter_model.safetensors"));
    }
    EXPECT_EQ(adapters[0], adapters[1]);
}

}

}
