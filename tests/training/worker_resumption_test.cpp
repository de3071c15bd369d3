#include "worker_test.h"

#include "protocol/result.h"

#include <algorithm>

namespace winnow {
namespace {

using test::TemporaryFolder;

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

// Stops it after so many steps: it asks before each.
void cancel_after_steps(const std::filesystem::path& folder, int steps)
{
    bool is_started = false;
    run_job(folder, [&](const Event& event) { is_started = is_started || std::holds_alternative<Started>(event); },
            [&] { return is_started && steps-- <= 0; });
    EXPECT_EQ(read_result(folder)->outcome, "cancelled");
}

TEST(Worker, ARunThatWasCancelledInTheMiddleOfAnEpochGoesOnToTheSameBytes)
{
    Job job = tiny_job();
    job.settings.checkpoint_seconds = 1000; // none is due before the end of an epoch
    const std::string expected = undisturbed_adapter(job);
    const TemporaryFolder folder;
    write_job(folder.path(), job, tiny_examples());
    cancel_after_steps(folder.path(), 2);
    const std::vector<Event> events = run(folder.path());
    const auto started = std::ranges::find_if(events, [](const Event& event) { return std::holds_alternative<Started>(event); });
    EXPECT_EQ(std::get<Started>(*started).resumed_at_step, 2);
    EXPECT_EQ(adapter_bytes(folder.path()), expected);
    const JobResult result = *read_result(folder.path());
    EXPECT_EQ(result.outcome, "finished");
    EXPECT_EQ(std::ssize(result.losses), result.steps);
    EXPECT_EQ(result.epochs.size(), 2U);
}

TEST(Worker, ARunThatWasCancelledInAValidationJudgesThatEpochAnew)
{
    const TemporaryFolder undisturbed;
    write_job(undisturbed.path(), tiny_job(), tiny_examples());
    run(undisturbed.path());
    const TemporaryFolder folder;
    write_job(folder.path(), tiny_job(), tiny_examples());
    bool validates = false;
    run_job(folder.path(), [&](const Event& event) {
        const auto* progress = std::get_if<Progress>(&event);
        validates = validates || (progress && progress->phase == "validating");
    }, [&] { return validates; });
    EXPECT_TRUE(read_result(folder.path())->epochs.empty());
    run(folder.path());
    EXPECT_EQ(adapter_bytes(folder.path()), adapter_bytes(undisturbed.path()));
    EXPECT_EQ(read_result(folder.path())->epochs.size(), 2U);
    EXPECT_EQ(read_result(folder.path())->best_epoch, read_result(undisturbed.path())->best_epoch);
}

TEST(Worker, ARunThatIsCancelledAgainBeforeItsNextStepLosesNothing)
{
    const TemporaryFolder folder;
    write_job(folder.path(), tiny_job(), tiny_examples());
    cancel_after_steps(folder.path(), 1);
    run(folder.path(), [] { return true; }); // before the model is read
    EXPECT_FALSE(read_result(folder.path())) << "what it found the first time is not replaced";
    run(folder.path());
    EXPECT_EQ(adapter_bytes(folder.path()), undisturbed_adapter(tiny_job()));
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

}
}
