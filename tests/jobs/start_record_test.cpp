// What a training began with is kept with its run.
#include "jobs/start_record.h"

#include "common/files.h"
#include "store/adapters.h"
#include "store/tasks.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace winnow {
namespace {

namespace fs = std::filesystem;
using test::expect_error;

class StartRecordTest : public testing::Test {
protected:
    void SetUp() override { m_task = add_task(m_project, Task{}); }

    fs::path make_adapter(const std::string& name, const std::string& tensors)
    {
        fs::create_directories(m_folder / name);
        write_file_atomically(m_folder / name / "adapter_model.safetensors", std::string_view(tensors));
        return m_folder / name;
    }

    winnow::Run add(const std::string& start)
    {
        winnow::Run run;
        run.task_id = m_task;
        run.start = start;
        return run_numbered(m_project, add_run(m_project, run));
    }

    test::TemporaryFolder m_folder;
    Project m_project = Project::create(m_folder / "p.winnow");
    std::int64_t m_task = 0;
};

TEST_F(StartRecordTest, ARunsAdapterIsKnownWhereverItWasExportedTo)
{
    const winnow::Run first = add("");
    store_adapter(m_project, first.number, make_adapter("one", "learned"));
    const auto start = start_of(add(start_record(m_project, make_adapter("elsewhere", "learned"))));
    ASSERT_TRUE(start);
    EXPECT_EQ(start->run, first.number);
    EXPECT_EQ(start->folder, "");
}

TEST_F(StartRecordTest, AFolderIsKeptByItsNameAndBytesWithoutTheWayThere)
{
    const winnow::Run run = add(start_record(m_project, make_adapter("of-kim", "learned") / ""));
    EXPECT_EQ(run.start.find(m_folder.path().string()), std::string::npos) << run.start;
    const auto start = start_of(run);
    ASSERT_TRUE(start);
    EXPECT_EQ(start->run, 0);
    EXPECT_EQ(start->folder, "of-kim");
    EXPECT_EQ(start->sha256, sha256("learned"));
}

TEST_F(StartRecordTest, StaysWhenTheRunIsUpdated)
{
    winnow::Run run = add(start_record(m_project, make_adapter("one", "learned")));
    run.state = RunState::Finished;
    update_run(m_project, run);
    EXPECT_TRUE(start_of(run_numbered(m_project, run.number)));
}

TEST_F(StartRecordTest, AFreshAdapterIsNone)
{
    EXPECT_FALSE(start_of(add("")));
}

TEST_F(StartRecordTest, ABrokenOneIsDamageAndNamesTheRun)
{
    expect_error(ErrorKind::Damaged, "run 1", [&] { start_of(add("no JSON")); });
}

}
}
