#include "jobs/deleted_run.h"

#include "common/folder_lock.h"
#include "jobs/frozen_examples.h"
#include "jobs/job_place.h"
#include "jobs/run_owner.h"
#include "jobs/split_project_test.h"
#include "store/adapters.h"
#include "store/scores.h"
#include "support/expect_error.h"

#include <fstream>

namespace winnow {
namespace {

namespace fs = std::filesystem;
using test::expect_error;

class DeletedRun : public SplitProject {
protected:
    // With scores and an adapter.
    winnow::Run create()
    {
        TrainingRequest request;
        request.model_path = "/models/tiny";
        const winnow::Run run = create_run(project, task, request, freeze_examples(project, task, 0));
        fs::create_directory(folder / "adapter");
        std::ofstream(folder / "adapter" / "adapter_config.json") << "{}";
        Transaction transaction(project);
        set_scores(project, run.number, {{1, Split::Test, "Positive", {0.5, 0.5}, false}});
        store_adapter(project, run.number, folder / "adapter");
        transaction.commit();
        return run;
    }

    std::int64_t rows_of(const std::string& table) { return project.database().execAndGet("SELECT count(*) FROM " + table).getInt64(); }
};

TEST_F(DeletedRun, LeavesNothingBehind)
{
    const winnow::Run run = create();
    delete_run(project, run.number);
    for (const char* const table : {"runs", "scores", "adapter_files"})
        EXPECT_EQ(rows_of(table), 0) << table;
    EXPECT_FALSE(fs::exists(folder / "p.winnow-jobs"));
    expect_error(ErrorKind::NotFound, "no run 1", [&] { delete_run(project, 1); });
}

TEST_F(DeletedRun, LeavesTheOthersAlone)
{
    create();
    const winnow::Run other = create();
    delete_run(project, 1);
    EXPECT_TRUE(has_adapter(project, other.number));
    EXPECT_EQ(scores(project, other.number).size(), 1u);
    EXPECT_TRUE(can_resume(project, run_numbered(project, other.number)));
}

TEST_F(DeletedRun, HasANumberThatIsNotGivenAgain)
{
    create();
    create();
    delete_run(project, 2);
    EXPECT_EQ(create().number, 3);
    delete_run(project, 1);
    EXPECT_EQ(create().number, 4);
}

TEST_F(DeletedRun, IsNotOneThatIsBeingTrained)
{
    const winnow::Run run = create();
    {
        const FolderLock owner(job_folder(project, run));
        expect_error(ErrorKind::Busy, "Run 1 is being trained", [&] { delete_run(project, 1); });
    }
    EXPECT_TRUE(has_adapter(project, 1));
    EXPECT_TRUE(fs::exists(job_folder(project, run)));
}

TEST_F(DeletedRun, NeedNotHaveAFolder)
{
    const winnow::Run run = create();
    remove_job_folder(project, run);
    delete_run(project, 1);
    EXPECT_EQ(rows_of("runs"), 0);
}

}
}
