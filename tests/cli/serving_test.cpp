#include "protocol/adapter_description.h"
#include "protocol/job.h"
#include "protocol/serving.h"
#include "training_fixture.h"

namespace winnow {
namespace {

class ServingTest : public TrainingTest {
protected:
    void SetUp() override
    {
        TrainingTest::SetUp();
        succeed(train());
        succeed({"export", "adapter", "p.winnow", "adapter"});
    }

    void write_serving_job()
    {
        const AdapterDescription adapter = read_adapter_description(path("adapter"));
        Job job;
        job.kind = JobKind::Serve;
        job.task = adapter.task;
        job.settings = adapter.settings;
        job.model_path = model;
        job.adapter_path = path("adapter");
        job.threads = 1;
        write_job(path("job"), job, {});
    }

    // What the worker says to these lines, after which its input is closed.
    std::vector<Event> serve(const std::string& lines)
    {
        write_serving_job();
        QProcess worker;
        worker.start(WINNOW_CLI, {"worker", "--owned", QString::fromStdString(path("job"))});
        worker.write(lines.c_str());
        worker.closeWriteChannel();
        worker.waitForFinished(-1);
        EXPECT_EQ(worker.exitCode(), 0) << worker.readAllStandardError().toStdString();
        std::vector<Event> events;
        std::istringstream output(worker.readAllStandardOutput().toStdString());
        for (std::string line; std::getline(output, line);)
            events.push_back(parse_event(line));
        return events;
    }
};

TEST_F(ServingTest, AnswersWithTheScoresOfTheScoreCommand)
{
    const std::string text = "You fool, the bridge is \"rubbish\"";
    const auto scored = succeed({"score", "--adapter", "adapter", "--text", text, "--json"}).json().at("rows").at(0).at("scores");
    const std::vector<Event> events = serve("oops\n" + request_line({3, text, WordEffects::ByLeavingOut}) + "\n");
    ASSERT_GE(events.size(), 4u);
    ASSERT_TRUE(std::holds_alternative<RequestRefused>(events[events.size() - 3]));
    const auto& answer = std::get<Answered>(events[events.size() - 2]);
    EXPECT_EQ(answer.id, 3);
    EXPECT_EQ(answer.effects.size(), 6u);
    ASSERT_EQ(answer.scores.size(), scored.size());
    for (std::size_t k = 0; k < scored.size(); ++k)
        EXPECT_NEAR(answer.scores[k], scored[k].get<double>(), 1e-3 * scored[k].get<double>());
    EXPECT_TRUE(std::holds_alternative<Finished>(events.back()));
}

}
}
