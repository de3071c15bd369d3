#include "worker_test.h"

#include "protocol/result.h"

#include <optional>

namespace winnow {
namespace {

using test::TemporaryFolder;

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

}
}
