#include "worker_test.h"

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
