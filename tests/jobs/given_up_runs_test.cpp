// Folders of unfinished runs do not keep what was deleted for good.

#include "jobs/given_up_runs.h"

#include "common/files.h"
#include "common/folder_lock.h"
#include "jobs/job_place.h"
#include "jobs/run_owner.h"
#include "jobs/split_project_test.h"
#include "store/erase.h"
#include "store/labelling.h"
#include "support/expect_error.h"

namespace winnow {
namespace {

namespace fs = std::filesystem;
using test::expect_error;

class GivenUpRuns : public SplitProject {
protected:
    winnow::Run create()
    {
        TrainingRequest request;
        request.model_path = "/models/tiny";
        return create_run(project, task, request, freeze_examples(project, task, 0));
    }

    void erase(std::int64_t id) { erase_comments(project, std::span(&id, 1)); }
    winnow::Run again(const winnow::Run& run) { return run_numbered(project, run.number); }
};

TEST_F(GivenUpRuns, OnlyARunThatHasDeletedCommentsIsFound)
{
    const winnow::Run before = create();
    EXPECT_TRUE(runs_with_deleted_comments(project).empty());
    erase(7);
    const winnow::Run after = create();
    const auto found = runs_with_deleted_comments(project);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().number, before.number);
    give_up_runs(project, found);
    EXPECT_FALSE(fs::exists(job_folder(project, before)));
    EXPECT_TRUE(can_resume(project, again(after)));
}

TEST_F(GivenUpRuns, SayWhyTheyCannotGoOn)
{
    const winnow::Run run = create();
    erase(7);
    give_up_runs(project, runs_with_deleted_comments(project));
    EXPECT_EQ(again(run).state, RunState::Cancelled);
    EXPECT_FALSE(can_resume(project, again(run)));
    expect_error(ErrorKind::Usage, "comments that it had to learn from were erased", [&] { run_to_resume(project, run.number); });
    EXPECT_TRUE(runs_with_deleted_comments(project).empty());
}

TEST_F(GivenUpRuns, AreCancelledOnesWithAResultToo)
{
    winnow::Run run = create();
    run.state = RunState::Cancelled;
    run.result = "{}";
    update_run(project, run);
    erase(7);
    give_up_runs(project, runs_with_deleted_comments(project));
    expect_error(ErrorKind::Usage, "comments that it had to learn from were erased", [&] { run_to_resume(project, run.number); });
    EXPECT_EQ(again(run).result, "{}");
}

TEST_F(GivenUpRuns, AreNotThoseThatAreBeingTrained)
{
    const winnow::Run idle = create();
    const winnow::Run busy = create();
    erase(7);
    {
        const FolderLock owner(job_folder(project, busy));
        expect_error(ErrorKind::Busy, "run 2 is being trained", [&] { give_up_runs(project, runs_with_deleted_comments(project)); });
        EXPECT_TRUE(can_resume(project, again(idle))) << "all or none";
    }
    give_up_runs(project, runs_with_deleted_comments(project));
    EXPECT_FALSE(fs::exists(job_folder(project, busy).parent_path()));
}

TEST_F(GivenUpRuns, AreThoseWhoseNumberAnotherCommentHasByNow)
{
    create();
    project.database().exec("UPDATE comments SET text_hash = '00000000000000000000000000000000' WHERE id = 3"); // as after an older backup
    EXPECT_EQ(runs_with_deleted_comments(project).size(), 1u);
}

TEST_F(GivenUpRuns, AreThoseWhoseExamplesCannotBeRead)
{
    const winnow::Run run = create();
    write_file_atomically(job_folder(project, run) / job_files::examples, std::string_view("{\"id\": 1, \"te"));
    EXPECT_EQ(runs_with_deleted_comments(project).size(), 1u);
}

}
}
