#include "training_fixture.h"

#include <QThread>

namespace winnow {
namespace {

using InterruptedTrainingTest = TrainingTest;

TEST_F(InterruptedTrainingTest, AKilledRunIsInterruptedAndGoesOnToTheSameBytes)
{
    succeed(train({}, 6));
    succeed({"export", "adapter", "p.winnow", "one"});

    QProcess owner;
    train_to_a_checkpoint(owner, 2, 6);
    owner.kill();
    owner.waitForFinished(-1);

    const auto runs = succeed({"runs", "p.winnow", "--json"}).json().at("runs");
    if (runs.at(1).at("state") == "finished")
        GTEST_SKIP() << "it was done before it could be killed";
    EXPECT_EQ(runs.at(1).at("state"), "interrupted");
    const auto resumed = succeed({"train", "p.winnow", "--resume", "--json"}).json();
    EXPECT_EQ(resumed.at("run"), 2);
    EXPECT_EQ(resumed.at("state"), "finished");
    succeed({"export", "adapter", "p.winnow", "two", "--run", "2"});
    EXPECT_EQ(read("two/adapter_model.safetensors"), read("one/adapter_model.safetensors"));
    EXPECT_TRUE(job_folder_is_gone());
}

TEST_F(InterruptedTrainingTest, InterruptedByTheUserItKeepsItsBestAdapter)
{
    QProcess owner;
    train_to_a_checkpoint(owner, 1, 400);
    owner.terminate();
    owner.waitForFinished(-1);
    const std::string said = owner.readAllStandardError().toStdString();
    EXPECT_EQ(owner.exitCode(), static_cast<int>(ExitCode::Cancelled)) << said;
    expect_part(said, "the best adapter so far is kept. Take it up again: winnow-cli train p.winnow --resume 1");
    EXPECT_EQ(succeed({"runs", "p.winnow", "--json"}).json().at("runs").at(0).at("state"), "cancelled");
    succeed({"export", "adapter", "p.winnow", "adapter"});
}

TEST_F(InterruptedTrainingTest, InterruptedByTheUserItGoesOnToTheSameBytes)
{
    succeed(train({}, 40));
    succeed({"export", "adapter", "p.winnow", "one"});
    QProcess owner;
    train_to_a_checkpoint(owner, 2, 40);
    owner.terminate();
    owner.waitForFinished(-1);
    if (succeed({"runs", "p.winnow", "--json"}).json().at("runs").at(1).at("state") == "finished")
        GTEST_SKIP() << "it was done before it could be stopped";
    const auto resumed = succeed({"train", "p.winnow", "--resume", "--json"}).json();
    EXPECT_EQ(resumed.at("run"), 2);
    EXPECT_EQ(resumed.at("state"), "finished");
    succeed({"export", "adapter", "p.winnow", "two", "--run", "2"});
    EXPECT_EQ(read("two/adapter_model.safetensors"), read("one/adapter_model.safetensors"));
    EXPECT_TRUE(job_folder_is_gone());
}

TEST_F(InterruptedTrainingTest, ARunIsDeletedButNotWhileItIsTrained)
{
    QProcess owner;
    train_to_a_checkpoint(owner, 1, 400);
    expect_part(fail({"runs", "p.winnow", "--delete", "1"}, ExitCode::Busy), "Run 1 is being trained");
    owner.terminate();
    owner.waitForFinished(-1);
    EXPECT_EQ(succeed({"runs", "p.winnow", "--delete", "1", "--json"}).json().at("runs"), nlohmann::json::array());
    EXPECT_TRUE(job_folder_is_gone());
    expect_part(fail({"runs", "p.winnow", "--delete", "1"}, ExitCode::NotFound), "no run 1");
}

TEST_F(InterruptedTrainingTest, AnUnfinishedRunThatHoldsErasedCommentsIsNamedOrGivenUp)
{
    QProcess owner;
    train_to_a_checkpoint(owner, 1, 400);
    owner.kill();
    owner.waitForFinished(-1);
    const std::string id = "c" + std::to_string(nlohmann::json::parse(first_line_of("p.winnow-jobs/run-1/examples.jsonl")).at("id").get<int>() - 1);
    EXPECT_EQ(succeed({"erase", "p.winnow", id, "--json"}).json().at("runs_left"), nlohmann::json({1}));
    expect_part(succeed({"erase", "p.winnow"}).out, "Run 1 was not finished, and its folder holds the texts still");
    while (succeed({"runs", "p.winnow", "--json"}).json().at("runs").at(0).at("state") == "running") // its worker is still to notice
        QThread::msleep(50);
    EXPECT_EQ(succeed({"erase", "p.winnow", "--with-runs", "--json"}).json().at("runs_left"), nlohmann::json::array());
    EXPECT_TRUE(job_folder_is_gone());
    expect_part(fail({"train", "p.winnow", "--resume", "1"}, ExitCode::Usage), "It was given up");
}

}
}
