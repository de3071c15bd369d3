#include "jobs/serving_process.h"

#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <QEventLoop>
#include <cstdlib>
#include <gtest/gtest.h>

namespace winnow {
namespace {

Job serving_job()
{
    Job job;
    job.kind = JobKind::Serve;
    job.model_path = "/models/gemma.gguf";
    return job;
}

class ServingProcessTest : public testing::Test {
protected:
    ServingProcess serving(const std::string& script = "serve")
    {
        return {serving_job(), {WINNOW_FAKE_WORKER, script},
                {[this] { ++m_ready; }, [this](const Progress&) { ++m_progress; },
                 [this](const Outcome& outcome) { m_failures.push_back(outcome); }}};
    }

    // Asks all texts at once and waits for as many replies.
    std::vector<ServingReply> ask(ServingProcess& process, const std::vector<std::string>& texts)
    {
        QEventLoop loop;
        std::vector<ServingReply> replies;
        for (const std::string& text : texts)
            process.ask(text, WordEffects::None, [&](const ServingReply& reply) {
                replies.push_back(reply);
                if (replies.size() == texts.size())
                    loop.quit();
            });
        loop.exec();
        return replies;
    }

    int m_ready = 0;
    int m_progress = 0;
    std::vector<Outcome> m_failures;
};

void expect_kind(const ServingReply& reply, ServingReply::Kind kind)
{
    EXPECT_EQ(static_cast<int>(reply.kind), static_cast<int>(kind)) << reply.sentence;
}

TEST_F(ServingProcessTest, TheFirstRequestStartsItAndTheNextFindsItThere)
{
    ServingProcess process = serving();
    EXPECT_FALSE(process.is_running());
    const std::vector<ServingReply> replies = ask(process, {"hello"});
    expect_kind(replies.at(0), ServingReply::Kind::Answered);
    EXPECT_EQ(replies[0].answer.scores, (std::vector<double>{0.25, 0.75}));
    expect_kind(ask(process, {"again"}).at(0), ServingReply::Kind::Answered);
    EXPECT_EQ(m_ready, 1);
    EXPECT_EQ(m_progress, 1);
    EXPECT_TRUE(process.is_ready());
}

TEST_F(ServingProcessTest, EveryRequestGetsItsReply)
{
    ServingProcess process = serving();
    const std::vector<ServingReply> replies = ask(process, {"one", "skip", "refuse", "two"});
    ASSERT_EQ(replies.size(), 4u);
    EXPECT_EQ(replies[0].answer.id, 1);
    expect_kind(replies[1], ServingReply::Kind::Skipped);
    expect_kind(replies[2], ServingReply::Kind::Refused);
    EXPECT_EQ(replies[2].sentence, "No.");
    EXPECT_EQ(replies[3].answer.id, 4);
}

TEST_F(ServingProcessTest, ACancelledRequestIsNotCalledBack)
{
    ServingProcess process = serving();
    const std::int64_t id = process.ask("first", WordEffects::None, [](const ServingReply&) { FAIL(); });
    process.cancel(id);
    expect_kind(ask(process, {"second"}).at(0), ServingReply::Kind::Answered);
}

TEST_F(ServingProcessTest, ACrashFailsWhatWaitsAndTheNextRequestStartsAgain)
{
    ServingProcess process = serving();
    for (const ServingReply& reply : ask(process, {"crash", "lost"}))
        expect_kind(reply, ServingReply::Kind::Failed);
    ASSERT_EQ(m_failures.size(), 1u);
    EXPECT_NE(m_failures[0].sentence.find("crashed"), std::string::npos);
    EXPECT_FALSE(process.is_ready());
    expect_kind(ask(process, {"again"}).at(0), ServingReply::Kind::Answered);
    EXPECT_EQ(m_ready, 2);
}

TEST_F(ServingProcessTest, ARequestThatMeetsAWorkerThatHasJustEndedStartsTheNext)
{
    ServingProcess process = serving();
    const std::int64_t bye = process.ask("bye", WordEffects::None, [](const ServingReply&) { FAIL(); });
    process.ask("after it", WordEffects::None, [](const ServingReply& reply) { expect_kind(reply, ServingReply::Kind::Answered); });
    QEventLoop loop;
    QTimer::singleShot(0, &loop, [&] { process.cancel(bye); }); // sent by then, and not sent again
    process.start();
    while (m_ready < 2)
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    EXPECT_TRUE(m_failures.empty());
}

TEST_F(ServingProcessTest, StoppedItFailsWhatWaitsAndStartsAgainOnDemand)
{
    ServingProcess process = serving();
    ask(process, {"hello"});
    process.stop();
    EXPECT_FALSE(process.is_ready());
    expect_kind(ask(process, {"again"}).at(0), ServingReply::Kind::Answered);
    EXPECT_EQ(m_ready, 2);
    EXPECT_TRUE(m_failures.empty());
}

TEST_F(ServingProcessTest, AWorkerThatEndsBeforeItIsReadyIsAFailureAndNotStartedForEver)
{
    ServingProcess process = serving("finish");
    expect_kind(ask(process, {"hello"}).at(0), ServingReply::Kind::Failed);
    EXPECT_EQ(m_failures.size(), 1u);
}

TEST_F(ServingProcessTest, WhatCannotBeSentIsRefusedAtOnce)
{
    ServingProcess process = serving();
    test::expect_error(ErrorKind::BadInput, "UTF-8", [&] { process.ask("\xff", WordEffects::None, {}); });
    EXPECT_FALSE(process.is_running());
}

TEST_F(ServingProcessTest, ItsFolderGoesWithIt)
{
    const test::TemporaryFolder folder; // of its own: other tests make such folders at the same time
    const char* const usual = std::getenv("TMPDIR");
    const std::string before = usual ? usual : "/tmp";
    ::setenv("TMPDIR", folder.path().c_str(), 1);
    {
        ServingProcess process = serving();
        ask(process, {"hello"});
        EXPECT_FALSE(std::filesystem::is_empty(folder.path()));
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
    ::setenv("TMPDIR", before.c_str(), 1);
}

}
}
