#include "jobs/run_owner.h"

#include "common/files.h"
#include "jobs/adapter_export.h"
#include "common/folder_lock.h"
#include "jobs/job_place.h"
#include "jobs/run_figures.h"
#include "jobs/run_threshold.h"
#include "jobs/split_maker.h"
#include "protocol/adapter_description.h"
#include "protocol/result.h"
#include "store/adapters.h"
#include "store/annotations.h"
#include "store/comments.h"
#include "store/scores.h"
#include "store/splits.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <set>

namespace winnow {
namespace {

namespace fs = std::filesystem;
using test::kind_of;
using test::TemporaryFolder;

constexpr int comment_count = 40;

class RunOwnerTest : public testing::Test {
protected:
    void SetUp() override
    {
        add_task(m_project, Task{});
        m_task = task_named(m_project, "");
        for (int i = 0; i < comment_count; ++i)
            add_comment("comment number " + std::to_string(i * 7919), i % 2 ? "Negative" : "Positive");
        make_split(m_project, m_task, default_split_plan(1));
    }

    std::int64_t add_comment(const std::string& text, const std::string& label)
    {
        Transaction transaction(m_project);
        Comment comment;
        comment.text = text;
        const std::int64_t id = Comments(m_project).add(comment, text);
        Annotation annotation;
        annotation.comment_id = id;
        annotation.task_id = m_task.id;
        annotation.label = label;
        if (!label.empty())
            Annotations(m_project).add(annotation);
        transaction.commit();
        return id;
    }

    winnow::Run create(const TrainingSettings& settings = {})
    {
        TrainingRequest request;
        request.settings = settings;
        request.model_id = "tiny";
        request.model_path = "/models/tiny";
        return create_run(m_project, m_task, request, freeze_examples(m_project, m_task, settings.train_limit));
    }

    // What a worker leaves: scores that are right, an adapter and a result.
    void do_the_work(const winnow::Run& run, const std::string& outcome = "finished")
    {
        const fs::path folder = job_folder(m_project, run);
        std::vector<ScoredExample> scores;
        for (const Example& example : read_examples(folder)) {
            const double negative = example.label == "Negative" ? 0.75 : 0.25;
            scores.push_back({example.id, {1 - negative, negative}, example.split, false});
        }
        write_scores(folder, scores);
        fs::create_directory(folder / job_files::adapter);
        write_file_atomically(folder / job_files::adapter / "adapter_config.json", std::string_view("{}"));
        JobResult result;
        result.outcome = outcome;
        result.device = "cpu";
        write_result(folder, result);
    }

    fs::path jobs() const { return m_folder.path() / "p.winnow-jobs"; }

    TemporaryFolder m_folder;
    Project m_project = Project::create(m_folder.path() / "p.winnow");
    StoredTask m_task;
};

const Outcome finished{Outcome::Kind::Finished, ErrorKind::Internal, {}};
const Outcome cancelled{Outcome::Kind::Cancelled, ErrorKind::Cancelled, {}};
const Outcome failed{Outcome::Kind::Failed, ErrorKind::NoMemory, "There was not enough memory."};

TEST_F(RunOwnerTest, AJobHoldsAFrozenCopyOfTheSplit)
{
    const winnow::Run run = create();
    EXPECT_EQ(run.state, RunState::Running);
    const auto examples = read_examples(job_folder(m_project, run));
    EXPECT_EQ(std::ssize(examples), comment_count);
    EXPECT_EQ(std::ranges::count(examples, Split::Validation, &Example::split), 4);
    EXPECT_EQ(std::ranges::count(examples, Split::Test, &Example::split), 8);
    EXPECT_EQ(read_job(job_folder(m_project, run)).model_path, "/models/tiny");
    EXPECT_EQ(job_folder(m_project, run).parent_path(), jobs());
}

TEST_F(RunOwnerTest, ATrainingLimitTakesTheFirstInSplitOrder)
{
    TrainingSettings settings;
    settings.train_limit = 10;
    std::vector<std::int64_t> wanted;
    for (const SplitEntry& entry : splits(m_project, m_task.id))
        if (entry.split == Split::Train && wanted.size() < 10)
            wanted.push_back(entry.comment_id);
    std::vector<std::int64_t> used;
    for (const Example& example : read_examples(job_folder(m_project, create(settings))))
        if (example.split == Split::Train)
            used.push_back(example.id);
    EXPECT_EQ(used, wanted);
    EXPECT_EQ(kind_of([&] { freeze_examples(m_project, m_task, 1000); }), ErrorKind::Usage);
}

TEST_F(RunOwnerTest, TheSplitInNumpysOrderIsThePermutation)
{
    SplitPlan plan;
    plan.order = SplitOrder::Numpy;
    plan.seed = 32;
    plan.train = SplitSize::comments(30);
    const SplitCounts counts = make_split(m_project, m_task, plan);
    EXPECT_EQ(counts.train, 30);
    EXPECT_EQ(counts.test, 10);
    const auto entries = splits(m_project, m_task.id);
    for (std::size_t i = 0; i < entries.size(); ++i)
        EXPECT_EQ(entries[i].split, i < 30 ? Split::Train : Split::Test);
}

TEST_F(RunOwnerTest, WhatWasLabelledLaterIsCountedAndNotUsed)
{
    add_comment("came later", "Positive");
    add_comment("without a label", "");
    const FrozenExamples frozen = freeze_examples(m_project, m_task, 0);
    EXPECT_EQ(frozen.without_part, 1);
    EXPECT_EQ(std::ssize(frozen.examples), comment_count);
}

TEST_F(RunOwnerTest, AFinishedRunIsTakenInAndItsFolderGoes)
{
    const winnow::Run begun = create();
    do_the_work(begun);
    const winnow::Run run = take_outcome(m_project, begun.number, finished);
    EXPECT_EQ(run.state, RunState::Finished);
    EXPECT_EQ(run.threshold, 0.5);
    EXPECT_TRUE(has_adapter(m_project, run.number));
    const auto stored = scores(m_project, run.number);
    EXPECT_EQ(std::ssize(stored), comment_count);
    EXPECT_EQ(sample_of(stored, m_task.task, Split::Test).size(), 8u);
    EXPECT_FALSE(fs::exists(jobs()));
    export_adapter(m_project, run.number, m_folder.path() / "adapter");
    EXPECT_EQ(read_file(m_folder.path() / "adapter/adapter_config.json"), "{}");
}

// The training chose one threshold; in Review another was.
TEST_F(RunOwnerTest, AnExportedAdapterHasTheThresholdThatTheRunDecidesAt)
{
    const winnow::Run begun = create();
    do_the_work(begun);
    AdapterDescription description{m_task.task, 0.9, {}, {}, "tiny", {}, "1", {}, {}};
    write_adapter_description(job_folder(m_project, begun) / job_files::adapter, description);
    take_outcome(m_project, begun.number, finished);
    const auto figure = [&] { return nlohmann::json::parse(run_numbered(m_project, begun.number).metrics).at("validation").at("recall").get<double>(); };
    EXPECT_EQ(figure(), 1);
    const ThresholdChoice choice{ThresholdChoice::Way::RecallAtLeast, 0.75};
    set_threshold(m_project, begun.number, {0.8, choice});
    EXPECT_EQ(figure(), 0) << "the figures are those at the threshold";

    export_adapter(m_project, begun.number, m_folder.path() / "adapter");
    description = read_adapter_description(m_folder.path() / "adapter");
    EXPECT_EQ(description.threshold, 0.8);
    EXPECT_EQ(description.threshold_choice, choice);
    const std::string card = read_file(m_folder.path() / "adapter/README.md");
    EXPECT_NE(card.find("is at least 0.8, the threshold with the best precision at a recall of at least 0.75 on the validation part."), std::string::npos) << card;
    set_threshold(m_project, begun.number, {});
    export_adapter(m_project, begun.number, m_folder.path() / "undecided");
    EXPECT_FALSE(read_adapter_description(m_folder.path() / "undecided").threshold);
    EXPECT_EQ(read_file(m_folder.path() / "undecided/README.md").find("is at least"), std::string::npos);
}

TEST_F(RunOwnerTest, ACancelledRunKeepsWhatItHas)
{
    const winnow::Run begun = create();
    do_the_work(begun, "cancelled");
    const winnow::Run run = take_outcome(m_project, begun.number, cancelled);
    EXPECT_EQ(run.state, RunState::Cancelled);
    EXPECT_TRUE(has_adapter(m_project, run.number));
    EXPECT_FALSE(can_resume(m_project, run)) << "it has made no step";
    EXPECT_FALSE(fs::exists(jobs()));
}

TEST_F(RunOwnerTest, ACancelledRunWithACheckpointCanGoOnAndKeepsMeanwhileWhatItHas)
{
    const winnow::Run begun = create();
    do_the_work(begun, "cancelled");
    fs::create_directory(jobs() / "run-1" / job_files::checkpoint);
    const winnow::Run run = take_outcome(m_project, begun.number, cancelled);
    EXPECT_TRUE(can_resume(m_project, run));
    take_up(m_project, run);
    EXPECT_EQ(run_numbered(m_project, 1).state, RunState::Running);
    EXPECT_TRUE(has_adapter(m_project, 1));

    fs::remove(jobs() / "run-1" / job_files::result); // it is cancelled again, before its next step
    const winnow::Run again = take_outcome(m_project, 1, cancelled);
    EXPECT_EQ(again.state, RunState::Cancelled);
    EXPECT_TRUE(again.sentence.empty()) << again.sentence;
    EXPECT_EQ(again.threshold, run.threshold);
    EXPECT_TRUE(can_resume(m_project, again));

    do_the_work(begun);
    EXPECT_FALSE(can_resume(m_project, take_outcome(m_project, 1, finished)));
    EXPECT_FALSE(fs::exists(jobs()));
}

TEST_F(RunOwnerTest, ACancelledRunWithoutAResultCanBeResumed)
{
    const winnow::Run begun = create();
    const winnow::Run run = take_outcome(m_project, begun.number, cancelled);
    EXPECT_EQ(run.state, RunState::Cancelled);
    EXPECT_EQ(run_to_resume(m_project, std::nullopt).number, run.number);
}

TEST_F(RunOwnerTest, AFailedRunKeepsItsSentenceAndItsFolder)
{
    const winnow::Run begun = create();
    const winnow::Run run = take_outcome(m_project, begun.number, failed);
    EXPECT_EQ(run.state, RunState::Failed);
    EXPECT_EQ(run.sentence, failed.sentence);
    EXPECT_TRUE(fs::exists(jobs() / "run-1/job.json"));
    EXPECT_EQ(run_to_resume(m_project, 1).number, 1);
}

TEST_F(RunOwnerTest, ARunWhoseOwnerIsGoneIsInterrupted)
{
    const winnow::Run run = create();
    {
        const FolderLock owner(job_folder(m_project, run));
        EXPECT_EQ(standing_of(m_project, run), RunStanding::Running);
    }
    EXPECT_EQ(standing_of(m_project, run), RunStanding::Interrupted);
    EXPECT_TRUE(can_resume(m_project, run));
    fs::remove_all(jobs());
    EXPECT_EQ(standing_of(m_project, run), RunStanding::Interrupted);
    EXPECT_FALSE(can_resume(m_project, run));
    EXPECT_EQ(kind_of([&] { run_to_resume(m_project, run.number); }), ErrorKind::Usage);
}

TEST_F(RunOwnerTest, TheFolderOfAnotherProjectIsLeftAlone)
{
    fs::create_directories(jobs() / "run-1");
    std::ofstream(jobs() / "run-1/mine") << "mine";
    EXPECT_EQ(create().job_folder, "p.winnow-jobs/run-1-2");
    EXPECT_EQ(read_file(jobs() / "run-1/mine"), "mine");
}

TEST_F(RunOwnerTest, ADocumentCannotNameAFolderElsewhere)
{
    fs::create_directories(m_folder.path() / "precious");
    for (const std::string folder : {"precious", "/etc", "../run-1", "p.winnow-jobs/..", "p.winnow-jobs/run-1/../../precious", "precious/run-1"}) {
        winnow::Run run;
        run.job_folder = folder;
        EXPECT_EQ(kind_of([&] { remove_job_folder(m_project, run); }), ErrorKind::Damaged) << folder;
    }
    EXPECT_TRUE(fs::exists(m_folder.path() / "precious"));
}

TEST_F(RunOwnerTest, AResultThatIsDamagedChangesNothing)
{
    const winnow::Run begun = create();
    do_the_work(begun);
    std::ofstream(jobs() / "run-1/scores.jsonl") << "{\"id\":";
    EXPECT_EQ(kind_of([&] { take_outcome(m_project, begun.number, finished); }), ErrorKind::Damaged);
    EXPECT_EQ(run_numbered(m_project, 1).state, RunState::Running);
    EXPECT_FALSE(has_adapter(m_project, 1));
    EXPECT_TRUE(fs::exists(jobs() / "run-1/result.json"));
}

TEST(RunFigures, AThresholdDecidesForThePositiveLabel)
{
    const Task task;
    EXPECT_EQ(predicted_label({0.6, 0.4}, task, std::nullopt), "Positive");
    EXPECT_EQ(predicted_label({0.6, 0.4}, task, 0.3), "Negative");
    EXPECT_EQ(predicted_label({0.2, 0.8}, task, 0.9), "Positive");
}

}
}
