#include "jobs/worker_process.h"

#include "support/temporary_folder.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <csignal>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <thread>

namespace winnow {
namespace {

using namespace std::chrono_literals;
using test::TemporaryFolder;

struct Seen {
    std::vector<Event> events;
    std::vector<Outcome> outcomes;
};

class WorkerProcessTest : public testing::Test {
protected:
    Seen play(const std::string& script, const std::function<void(WorkerProcess&)>& on_started = {})
    {
        Seen seen;
        QEventLoop loop;
        WorkerProcess* running = nullptr;
        WorkerProcess worker(m_folder.path(), {WINNOW_FAKE_WORKER, script},
                             {[&](const Event& event) {
                                  seen.events.push_back(event);
                                  if (on_started && std::holds_alternative<Started>(event))
                                      on_started(*running);
                              },
                              [&](const Outcome& outcome) {
                                  seen.outcomes.push_back(outcome);
                                  loop.quit();
                              }});
        running = &worker;
        worker.start();
        loop.exec();
        QTimer::singleShot(20, &loop, &QEventLoop::quit); // a second outcome would come now
        loop.exec();
        return seen;
    }

    Outcome outcome_of(const std::string& script)
    {
        const Seen seen = play(script);
        EXPECT_EQ(seen.outcomes.size(), 1u);
        return seen.outcomes.at(0);
    }

    std::string log() const
    {
        std::ifstream file(m_folder.path() / "worker.log", std::ios::binary);
        return (std::stringstream() << file.rdbuf()).str();
    }

    // A worker is started with Winnow's value of a variable that the user has not set, and with the user's where he has.
    void expect_its_own_unless_set(const char* variable, const std::string& logged, const char* value_of_the_user, const std::string& logged_then)
    {
        ::unsetenv(variable);
        EXPECT_EQ(outcome_of("environment").kind, Outcome::Kind::Finished);
        EXPECT_NE(log().find(logged), std::string::npos);
        ::setenv(variable, value_of_the_user, 1);
        EXPECT_EQ(outcome_of("environment").kind, Outcome::Kind::Finished);
        ::unsetenv(variable);
        EXPECT_NE(log().find(logged_then), std::string::npos);
    }

    TemporaryFolder m_folder;
};

void expect_failure(const Outcome& outcome, ErrorKind kind, const std::string& part)
{
    EXPECT_EQ(outcome.kind, Outcome::Kind::Failed);
    EXPECT_EQ(outcome.error, kind) << outcome.sentence;
    EXPECT_NE(outcome.sentence.find(part), std::string::npos) << outcome.sentence;
}

TEST_F(WorkerProcessTest, AFinishedJobGivesItsEventsAndOneOutcome)
{
    const Seen seen = play("finish");
    ASSERT_EQ(seen.events.size(), 2u);
    EXPECT_EQ(std::get<Started>(seen.events[0]).total_steps, 3);
    EXPECT_DOUBLE_EQ(std::get<Progress>(seen.events[1]).seconds_left, 2.5);
    ASSERT_EQ(seen.outcomes.size(), 1u);
    EXPECT_EQ(seen.outcomes[0].kind, Outcome::Kind::Finished);
}

TEST_F(WorkerProcessTest, EventsThatArriveByteByByteAreTheSame)
{
    EXPECT_EQ(play("bytes").events.size(), 2u);
}

TEST_F(WorkerProcessTest, ALastLineWithoutNewlineCounts)
{
    EXPECT_EQ(outcome_of("no-last-newline").kind, Outcome::Kind::Finished);
}

TEST_F(WorkerProcessTest, StrayTextGoesToTheLogAndHarmsNothing)
{
    EXPECT_EQ(outcome_of("stray").kind, Outcome::Kind::Finished);
    EXPECT_NE(log().find("Intel MKL says hello\n{\"half\n"), std::string::npos);
}

TEST_F(WorkerProcessTest, ThreadsThatWaitDoNotSpinForLongUnlessTheUserWantsIt)
{
    ::unsetenv("OMP_WAIT_POLICY");
    expect_its_own_unless_set("GOMP_SPINCOUNT", "spins 3000, keeps ", "77", "spins 77, keeps ");
}

TEST_F(WorkerProcessTest, TheCodeOfFewProductsIsKeptUnlessTheUserWantsMore)
{
    expect_its_own_unless_set("ONEDNN_PRIMITIVE_CACHE_CAPACITY", ", keeps 100\n", "500", ", keeps 500\n");
}

TEST_F(WorkerProcessTest, AFloodOfEventsArrivesWhole)
{
    EXPECT_EQ(play("flood").events.size(), 20001u);
}

TEST_F(WorkerProcessTest, AMissingLineBreaksTheReport)
{
    expect_failure(outcome_of("gap"), ErrorKind::Internal, "line 3 came after line 1");
}

TEST_F(WorkerProcessTest, AWorkerOfAnotherReleaseIsRefused)
{
    expect_failure(outcome_of("newer"), ErrorKind::Internal, "version 2");
}

TEST_F(WorkerProcessTest, ALineThatNeverEndsBreaksTheReport)
{
    expect_failure(outcome_of("long-line"), ErrorKind::Internal, "longer than");
}

TEST_F(WorkerProcessTest, AnUnknownEventBreaksTheReport)
{
    EXPECT_EQ(outcome_of("unknown-event").kind, Outcome::Kind::Failed);
}

TEST_F(WorkerProcessTest, AFailureComesWithTheWorkersSentence)
{
    expect_failure(outcome_of("fail"), ErrorKind::Training, "The loss is not a number.");
}

TEST_F(WorkerProcessTest, OnlyTheFirstEndCounts)
{
    EXPECT_EQ(outcome_of("two-ends").kind, Outcome::Kind::Finished);
}

TEST_F(WorkerProcessTest, AWorkerThatEndsWithoutAWordHasFailed)
{
    expect_failure(outcome_of("silent"), ErrorKind::Internal, "without saying how");
    expect_failure(outcome_of("exit-7"), ErrorKind::Internal, "exit code 7");
    expect_failure(outcome_of("no-memory"), ErrorKind::NoMemory, "--batch-size");
}

TEST_F(WorkerProcessTest, ACrashIsASentence)
{
    expect_failure(outcome_of("crash"), ErrorKind::Internal, "crashed");
}

TEST_F(WorkerProcessTest, AKillFromOutsideSpeaksOfMemory)
{
    expect_failure(outcome_of("killed"), ErrorKind::NoMemory, "smaller batch");
}

TEST_F(WorkerProcessTest, AWorkerThatCannotStartIsASentence)
{
    std::vector<Outcome> outcomes;
    WorkerProcess worker(m_folder.path(), {"/nonexistent/winnow-cli"}, {{}, [&](const Outcome& outcome) { outcomes.push_back(outcome); }});
    worker.start();
    QCoreApplication::processEvents();
    ASSERT_EQ(outcomes.size(), 1u);
    expect_failure(outcomes[0], ErrorKind::NotFound, "could not be started");
}

TEST_F(WorkerProcessTest, ALogThatCannotBeWrittenIsTheSentenceOfItsCause)
{
    std::filesystem::create_directory(m_folder / "worker.log");
    Seen seen;
    WorkerProcess worker(m_folder.path(), {WINNOW_FAKE_WORKER, "finish"}, {{}, [&](const Outcome& outcome) { seen.outcomes.push_back(outcome); }});
    worker.start();
    ASSERT_EQ(seen.outcomes.size(), 1u);
    expect_failure(seen.outcomes[0], ErrorKind::BadInput, "Could not write the worker's log");
}

TEST_F(WorkerProcessTest, CancelAsksFirst)
{
    const Seen seen = play("polite", [](WorkerProcess& worker) { worker.cancel(); });
    ASSERT_EQ(seen.outcomes.size(), 1u);
    EXPECT_EQ(seen.outcomes[0].kind, Outcome::Kind::Cancelled);
}

TEST_F(WorkerProcessTest, CancelClosesTheWorkersInput)
{
    const Seen seen = play("input", [](WorkerProcess& worker) { worker.cancel(); });
    EXPECT_EQ(seen.outcomes.at(0).kind, Outcome::Kind::Cancelled);
}

TEST_F(WorkerProcessTest, AWorkerDeafToEverythingIsKilled)
{
    const Seen seen = play("deaf", [](WorkerProcess& worker) { worker.cancel({50ms, 100ms}); });
    EXPECT_EQ(seen.outcomes.at(0).kind, Outcome::Kind::Cancelled);
}

TEST_F(WorkerProcessTest, AWorkerThatSaysThatItStopsGetsTheTimeForIt)
{
    const Seen seen = play("slow-to-stop", [](WorkerProcess& worker) { worker.cancel({150ms, 300ms, 60s}); });
    EXPECT_EQ(seen.outcomes.at(0).kind, Outcome::Kind::Finished) << "it was killed";
    EXPECT_TRUE(std::holds_alternative<Stopping>(seen.events.back()));
}

TEST_F(WorkerProcessTest, AHungWorkerGetsNoPatience)
{
    const Seen seen = play("deaf", [](WorkerProcess& worker) {
        ::kill(static_cast<pid_t>(worker.process_id()), SIGSTOP);
        worker.cancel({50ms, 100ms, 1h});
    });
    EXPECT_EQ(seen.outcomes.at(0).kind, Outcome::Kind::Cancelled);
}

TEST_F(WorkerProcessTest, AFloodWithoutEndIsCancelled)
{
    const Seen seen = play("flood-without-end", [](WorkerProcess& worker) { worker.cancel({50ms, 100ms, 1h}); });
    EXPECT_EQ(seen.outcomes.at(0).kind, Outcome::Kind::Cancelled);
}

TEST_F(WorkerProcessTest, AStopOfAnEarlierAttemptDoesNotStopTheNext)
{
    std::ofstream(m_folder.path() / "stop") << "";
    const Seen seen = play("finish");
    EXPECT_EQ(seen.outcomes.at(0).kind, Outcome::Kind::Finished);
    EXPECT_FALSE(std::filesystem::exists(m_folder.path() / "stop"));
}

TEST_F(WorkerProcessTest, AFolderHasOneOwner)
{
    const FolderLock lock(m_folder.path());
    try {
        WorkerProcess second(m_folder.path(), {WINNOW_FAKE_WORKER, "finish"}, {});
        FAIL() << "two owners";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Busy);
    }
}

TEST_F(WorkerProcessTest, AWorkerDiesWithItsOwner)
{
    QProcess owner;
    owner.start(WINNOW_FAKE_WORKER, {"own", QString::fromStdString(m_folder.path().string())});
    ASSERT_TRUE(owner.waitForReadyRead(20000));
    const pid_t worker = owner.readLine().trimmed().toInt();
    ASSERT_GT(worker, 1);
    EXPECT_EQ(::kill(worker, 0), 0);
    owner.kill();
    owner.waitForFinished(-1);
    const auto folder_is_free = [this] {
        try {
            FolderLock lock(m_folder.path());
            return true;
        } catch (const Error&) {
            return false;
        }
    };
    for (int wait = 0; wait < 1000 && !folder_is_free(); ++wait)
        std::this_thread::sleep_for(10ms);
    EXPECT_TRUE(folder_is_free()) << "the worker lives on";
}

}
}

int main(int count, char** arguments)
{
    QCoreApplication application(count, arguments);
    testing::InitGoogleTest(&count, arguments);
    return RUN_ALL_TESTS();
}
