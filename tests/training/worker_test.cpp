#include "worker_test.h"

#include "protocol/adapter_description.h"
#include "protocol/result.h"

#include <fstream>
#include <optional>

namespace winnow {
namespace {

using test::TemporaryFolder;

TEST(Worker, TrainsScoresAndWritesAnAdapter)
{
    const TemporaryFolder folder;
    write_job(folder.path(), tiny_job(), tiny_examples());
    const std::vector<Event> events = run(folder.path());
    EXPECT_TRUE(std::holds_alternative<Finished>(events.back()));

    const std::optional<JobResult> result = read_result(folder.path());
    ASSERT_TRUE(result);
    EXPECT_EQ(result->outcome, "finished");
    EXPECT_EQ(result->steps, 8);
    EXPECT_EQ(result->losses.size(), 8U);
    EXPECT_EQ(result->trained_examples, 24);
    EXPECT_EQ(result->training_examples, 12);
    ASSERT_EQ(result->epochs.size(), 2U);
    EXPECT_TRUE(result->epochs[0].validation_auc);
    EXPECT_GE(result->best_epoch, 1);
    EXPECT_GT(result->peak_memory_bytes, 1 << 20);

    const std::vector<ScoredExample> scores = read_scores(folder.path());
    ASSERT_EQ(scores.size(), 22U);
    EXPECT_EQ(scores[21].id, 121);
    EXPECT_EQ(scores[21].split, Split::Test);
    EXPECT_NEAR(scores[0].scores[0] + scores[0].scores[1], 1, 1e-12);

    const AdapterDescription description = read_adapter_description(folder.path() / job_files::adapter);
    EXPECT_EQ(description.task.labels, tiny_job().task.labels);
    EXPECT_TRUE(description.threshold);
    EXPECT_EQ(description.threshold_choice, ThresholdChoice{});
    EXPECT_EQ(description.base_model_sha256.size(), 1U);
    EXPECT_TRUE(read_file(folder.path() / "adapter/README.md").starts_with("---\nbase_model: \"tiny/gemma\"\nlibrary_name: peft\n"));
    EXPECT_NE(read_file(folder.path() / "adapter/README.md").find(" on 12 examples in 2 epochs.\n"), std::string::npos);
}

TEST(Worker, AFinishedFolderIsNotWorkedOnAgain)
{
    const TemporaryFolder folder;
    write_job(folder.path(), tiny_job(), tiny_examples());
    run(folder.path());
    const std::vector<Event> again = run(folder.path());
    ASSERT_EQ(again.size(), 1U);
    EXPECT_TRUE(std::holds_alternative<Finished>(again[0]));
}

TEST(Worker, TheAdapterScoresAsTheTrainingDid)
{
    const TemporaryFolder folder;
    const TemporaryFolder scoring;
    write_job(folder.path(), tiny_job(), tiny_examples());
    run(folder.path());
    Job job = tiny_job();
    job.kind = JobKind::Score;
    job.adapter_path = folder.path() / job_files::adapter;
    write_job(scoring.path(), job, tiny_examples());
    run(scoring.path());
    const std::vector<ScoredExample> trained = read_scores(folder.path());
    const std::vector<ScoredExample> scored = read_scores(scoring.path());
    ASSERT_EQ(trained.size(), scored.size());
    for (std::size_t i = 0; i < scored.size(); ++i)
        EXPECT_NEAR(trained[i].scores[1], scored[i].scores[1], 1e-5);
}

TEST(Worker, ACancelledTrainingKeepsItsBestAdapter)
{
    const TemporaryFolder folder;
    write_job(folder.path(), tiny_job(), tiny_examples());
    int epochs = 0;
    run_job(folder.path(), [&](const Event& event) { epochs += std::holds_alternative<EpochEnded>(event); },
            [&] { return epochs == 1; });
    const std::optional<JobResult> result = read_result(folder.path());
    ASSERT_TRUE(result);
    EXPECT_EQ(result->outcome, "cancelled");
    EXPECT_EQ(result->best_epoch, 1);
    EXPECT_TRUE(std::filesystem::exists(folder.path() / "adapter/adapter_model.safetensors"));
    EXPECT_EQ(read_scores(folder.path()).size(), 6U); // of the validation
}

TEST(Worker, AStopFileBeforeTheFirstStepLeavesNoAdapter)
{
    const TemporaryFolder folder;
    write_job(folder.path(), tiny_job(), tiny_examples());
    std::ofstream(folder.path() / job_files::stop).close();
    const std::vector<Event> events = run(folder.path());
    EXPECT_TRUE(std::holds_alternative<CancelledByOwner>(events.back()));
    EXPECT_EQ(read_result(folder.path())->outcome, "cancelled");
    EXPECT_FALSE(std::filesystem::exists(folder.path() / job_files::adapter));
}

TEST(Worker, ThreeLabelsOfSeveralTokensTrain)
{
    Job job = tiny_job();
    job.task.labels = {"good", "no bins", "maybe mean"};
    job.task.positive_label = "no bins";
    job.settings.class_weights = true;
    std::vector<Example> examples = tiny_examples();
    for (std::size_t i = 0; i < examples.size(); ++i)
        examples[i].label = job.task.labels[i % 3];
    const TemporaryFolder folder;
    write_job(folder.path(), job, examples);
    run(folder.path());
    EXPECT_EQ(read_scores(folder.path()).front().scores.size(), 3U);
}

TEST(Worker, CutCommentsAreCounted)
{
    std::vector<Example> examples = tiny_examples();
    for (int i = 0; i < 300; ++i)
        examples[3].text += " garden";
    const TemporaryFolder folder;
    write_job(folder.path(), tiny_job(), examples);
    run(folder.path());
    EXPECT_EQ(read_result(folder.path())->cut_examples, 1);
    EXPECT_TRUE(read_scores(folder.path())[3].cut);
}

TEST(Worker, FailuresAreNamed)
{
    const Job job = tiny_job();
    expect_failure(job, {}, ErrorKind::Training, "training part is empty");

    std::vector<Example> examples = tiny_examples();
    for (Example& example : examples)
        example.label = "Positive";
    expect_failure(job, examples, ErrorKind::Training, "none labelled \"Negative\"");

    examples = tiny_examples();
    examples[13].label = "";
    expect_failure(job, examples, ErrorKind::BadInput, "comment 113 of the validation part has no label");

    Job three = job;
    three.task.labels.push_back("Neutral");
    expect_failure(three, tiny_examples(), ErrorKind::Training, "holds no comment labelled \"Neutral\"");

    Job no_model = job;
    no_model.model_path = "/nowhere/model.gguf";
    expect_failure(no_model, tiny_examples(), ErrorKind::NotFound, "/nowhere/model.gguf");
}

TEST(Worker, GeneratesAnAnswer)
{
    const TemporaryFolder folder;
    Job job = tiny_job();
    job.kind = JobKind::Generate;
    job.generation.prompt = "Question: what";
    job.generation.max_length = 20;
    write_job(folder.path(), job, {});
    run(folder.path());
    const std::optional<JobResult> result = read_result(folder.path());
    EXPECT_FALSE(result->tokens.empty());
    EXPECT_LE(result->tokens.size(), 20U);
}

}
}
