#include "training/worker.h"

#include "common/error.h"
#include "golden.h"
#include "protocol/adapter_description.h"
#include "protocol/job.h"
#include "protocol/result.h"
#include "support/temporary_folder.h"

#include <cmath>
#include <fstream>
#include <gtest/gtest.h>
#include <map>

namespace winnow {

namespace {

using test::TemporaryFolder;

struct Killed {};

Job tiny_job()
{
    Job job;
    job.task.instructions = "Classify";
    job.model_path = golden_folder("training") / "model";
    job.base_model_name = "tiny/gemma";
    job.device = test::test_device_name();
    job.threads = 1;
    job.winnow_version = "0.1.0";
    job.settings.batch_size = 3;
    job.settings.epochs = 2;
    job.settings.r = 2;
    job.settings.learning_rate = 5e-3;
    job.settings.checkpoint_seconds = 1;
    return job;
}

std::vector<Example> tiny_examples()
{
    const std::vector<std::string> texts = {"the garden looks lovely", "be quiet", "thank you", "go back", "the best bread in town", "pointless"};
    std::vector<Example> examples;
    for (int i = 0; i < 22; ++i) {
        const Split split = i < 12 ? Split::Train : i < 18 ? Split::Validation : Split::Test;
        examples.push_back({100 + i, texts[i % 6] + " " + std::to_string(i), i % 2 ? "Negative" : "Positive", split});
    }
    return examples;
}

std::vector<Event> run(const std::filesystem::path& folder, const StopRequested& stop = {})
{
    std::vector<Event> events;
    run_job(folder, [&](const Event& event) { events.push_back(event); }, stop);
    return events;
}

// Works on the folder until `count` events of the kind were told, then ends as if the process had been killed.
template<typename Kind>
void run_until(const std::filesystem::path& folder, int count)
{
    EXPECT_THROW(run_job(folder, [&](const Event& event) {
        if (std::holds_alternative<Kind>(event) && --count == 0)
            throw Killed();
    }), Killed);
}

std::string adapter_bytes(const std::filesystem::path& folder)
{
    return read_file(folder / job_files::adapter / "adapter_model.safetensors");
}

std::string undisturbed_adapter(const Job& job)
{
    const TemporaryFolder folder;
    write_job(folder.path(), job, tiny_examples());
    run(folder.path());
    return adapter_bytes(folder.path());
}

void expect_failure(const Job& job, const std::vector<Example>& examples, ErrorKind kind, const std::string& part)
{
    const TemporaryFolder folder;
    write_job(folder.path(), job, examples);
    try {
        run(folder.path());
        ADD_FAILURE() << "no error: " << part;
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), kind) << error.what();
        EXPECT_NE(std::string(error.what()).find(part), std::string::npos) << error.what();
    }
    EXPECT_FALSE(std::filesystem::exists(folder.path() / job_files::result));
}

}

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
    EXPECT_EQ(description.base_model_sha256.size(), 1U);
    EXPECT_TRUE(read_file(folder.path() / "adapter/README.md").starts_with("---\nbase_model: \"tiny/gemma\"\nlibrary_name: peft\n"));
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

TEST(Worker, EqualSeedsGiveEqualBytesAndOthersDoNot)
{
    Job job = tiny_job();
    job.settings.lora_dropout = 0.1;
    EXPECT_EQ(undisturbed_adapter(job), undisturbed_adapter(job));
    Job other = job;
    other.settings.seed = 99;
    EXPECT_NE(undisturbed_adapter(job), undisturbed_adapter(other));
}

TEST(Worker, ARunThatWasKilledBetweenCheckpointsEndsWithTheSameBytes)
{
    const std::string expected = undisturbed_adapter(tiny_job());
    const TemporaryFolder folder;
    write_job(folder.path(), tiny_job(), tiny_examples());
    run_until<Started>(folder.path(), 1);
    run_until<EpochEnded>(folder.path(), 1); // before its checkpoint
    run_until<EpochEnded>(folder.path(), 2);
    run(folder.path());
    EXPECT_EQ(adapter_bytes(folder.path()), expected);
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

TEST(Worker, ACheckpointOfOtherSettingsIsRefused)
{
    const TemporaryFolder folder;
    Job job = tiny_job();
    write_job(folder.path(), job, tiny_examples());
    run_until<CheckpointWritten>(folder.path(), 1);
    job.settings.learning_rate = 1e-4;
    write_job(folder.path(), job, tiny_examples());
    try {
        run(folder.path());
        FAIL();
    } catch (const Error& error) {
        EXPECT_NE(std::string(error.what()).find("other settings or examples"), std::string::npos) << error.what();
    }
}

TEST(Worker, ADamagedCheckpointIsRefused)
{
    const TemporaryFolder folder;
    write_job(folder.path(), tiny_job(), tiny_examples());
    run_until<CheckpointWritten>(folder.path(), 1);
    const std::filesystem::path file = folder.path() / "checkpoint/state.safetensors";
    std::filesystem::resize_file(file, std::filesystem::file_size(file) - 7);
    EXPECT_THROW(run(folder.path()), Error);
}

TEST(Worker, AnEstimateTakesStepsOfTheTrainingAndKeepsNothing)
{
    const TemporaryFolder folder;
    Job job = tiny_job();
    job.kind = JobKind::Estimate;
    job.settings.gradient_accumulation_steps = 2;
    write_job(folder.path(), job, tiny_examples());
    EXPECT_TRUE(std::holds_alternative<Finished>(run(folder.path()).back()));
    const std::optional<JobResult> result = read_result(folder.path());
    ASSERT_TRUE(result && result->estimate);
    EXPECT_EQ(result->estimate->steps, 4);
    EXPECT_GT(result->estimate->seconds, result->estimate->seconds_per_step * 4);
    EXPECT_GT(result->estimate->peak_memory_bytes, 1 << 20);
    EXPECT_TRUE(result->losses.empty());
    for (const char* name : {job_files::adapter, job_files::checkpoint, job_files::scores})
        EXPECT_FALSE(std::filesystem::exists(folder.path() / name)) << name;
}

TEST(Worker, AnEstimateNamesWhatATrainingWouldFailFor)
{
    Job job = tiny_job();
    job.kind = JobKind::Estimate;
    expect_failure(job, {}, ErrorKind::Training, "training part is empty");
    std::vector<Example> without_validation = tiny_examples();
    for (Example& example : without_validation)
        if (example.split == Split::Validation)
            example.split = Split::Test;
    const TemporaryFolder folder;
    write_job(folder.path(), job, without_validation);
    run(folder.path());
    EXPECT_GT(read_result(folder.path())->estimate->seconds, 0);
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
