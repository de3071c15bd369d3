#include "training_fixture.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace winnow {
namespace {

// A port of this machine that nobody listens at.
int free_port()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    EXPECT_EQ(::bind(listener, reinterpret_cast<sockaddr*>(&address), size), 0);
    EXPECT_EQ(::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size), 0);
    ::close(listener);
    return ntohs(address.sin_port);
}

// Trains and scores in two processes at once, as torchrun starts them.
class ProcessesTest : public TrainingTest {
protected:
    // A command that starts the one behind it twice; `before_second` are the words of a shell that the second one goes through.
    std::string launcher(const std::string& before_second = "")
    {
        const std::string script = write("two", "#!/bin/sh\n"
            "export WORLD_SIZE=2 LOCAL_WORLD_SIZE=2 MASTER_ADDR=127.0.0.1 MASTER_PORT=" + std::to_string(free_port()) + "\n"
            "RANK=1 LOCAL_RANK=1 " + before_second + " \"$@\" &\n"
            "RANK=0 LOCAL_RANK=0 \"$@\"; code=$?; wait; exit $code\n");
        std::filesystem::permissions(script, std::filesystem::perms::owner_all);
        return script;
    }

    // Runs what is behind it and kills it in the middle of the training: when the run has a checkpoint all processes have met,
    // however slow the machine is. They would wait ten minutes for one that never came.
    std::string lost_behind_the_first_checkpoint(int run)
    {
        const std::string checkpoint = path("p.winnow-jobs/run-" + std::to_string(run) + "/checkpoint");
        const std::string script = write("lost", "#!/bin/sh\n"
            "\"$@\" & process=$!\n"
            "while kill -0 $process 2>/dev/null && [ ! -e '" + checkpoint + "' ]; do sleep 0.02; done\n"
            "kill -KILL $process\n");
        std::filesystem::permissions(script, std::filesystem::perms::owner_all);
        return script;
    }

    nlohmann::json last_run() { return succeed({"runs", "p.winnow", "--json"}).json().at("runs").back(); }

    std::vector<double> losses(const nlohmann::json& run) const
    {
        std::vector<double> losses;
        for (const auto& step : run.at("result").at("losses"))
            losses.push_back(step.at("loss"));
        return losses;
    }
};

void expect_close(const std::vector<double>& found, const std::vector<double>& expected, double tolerance)
{
    ASSERT_EQ(found.size(), expected.size());
    ASSERT_FALSE(expected.empty());
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(found[i], expected[i], tolerance) << "step " << i + 1;
}

TEST_F(ProcessesTest, TwoProcessesHaveTheLossesOfOne)
{
    for (const char* const loss : {"label_over_vocabulary", "label_over_labels", "whole_text"}) {
        const auto one = succeed(train({"--loss", loss, "--batch-size", "5"})).json();
        const auto two = succeed(train({"--loss", loss, "--batch-size", "5", "--launcher", launcher()})).json();
        expect_close(losses(two), losses(one), 1e-5);
        for (std::size_t epoch = 0; epoch < 2; ++epoch) {
            EXPECT_NEAR(two.at("epochs").at(epoch).at("validation_loss").get<double>(),
                        one.at("epochs").at(epoch).at("validation_loss").get<double>(), 1e-4);
            EXPECT_NEAR(two.at("epochs").at(epoch).at("validation_auc").get<double>(),
                        one.at("epochs").at(epoch).at("validation_auc").get<double>(), 1e-9);
        }
    }
}

TEST_F(ProcessesTest, TwoProcessesGiveTheScoresOfOne)
{
    succeed(train());
    succeed({"export", "adapter", "p.winnow", "adapter"});
    const auto one = succeed({"score", "--adapter", "adapter", "c.csv", "--json"}).json().at("rows");
    const auto two = succeed({"score", "--adapter", "adapter", "c.csv", "--json", "--launcher", launcher()}).json().at("rows");
    ASSERT_EQ(two.size(), one.size());
    for (std::size_t i = 0; i < one.size(); ++i)
        EXPECT_NEAR(two.at(i).at("scores").at(0).get<double>(), one.at(i).at("scores").at(0).get<double>(), 1e-6);
}

TEST_F(ProcessesTest, ALostProcessEndsAllWithASentenceAndTheRunGoesOn)
{
    const auto undisturbed = losses(succeed(train({}, 40)).json());
    const CliResult lost = cli(train({"--launcher", launcher(lost_behind_the_first_checkpoint(2))}, 40));
    EXPECT_EQ(lost.code, static_cast<int>(ExitCode::Network));
    expect_part(lost.err, "Another process of this job was lost");
    expect_part(lost.err, "--resume 2");
    const auto resumed = succeed({"train", "p.winnow", "--resume", "--json", "--launcher", launcher()}).json();
    EXPECT_EQ(resumed.at("run"), 2);
    EXPECT_EQ(resumed.at("state"), "finished");
    expect_close(losses(resumed), undisturbed, 1e-3); // rounding grows along 40 epochs
}

TEST_F(ProcessesTest, NumbersThatMakeNoSenseAreNamed)
{
    const std::vector<std::pair<std::string, std::string>> wrong = {
        {"RANK=5", "variable RANK"},
        {"RANK=0 LOCAL_WORLD_SIZE=3", "variable LOCAL_WORLD_SIZE"},
        {"RANK=0 LOCAL_WORLD_SIZE=all", "variable LOCAL_WORLD_SIZE"},
    };
    for (const auto& [variables, named] : wrong) {
        const std::string script = write("wrong", "#!/bin/sh\nWORLD_SIZE=2 MASTER_ADDR=127.0.0.1 MASTER_PORT=1 " + variables + " \"$@\"\n");
        std::filesystem::permissions(script, std::filesystem::perms::owner_all);
        expect_part(fail(train({"--launcher", script}), ExitCode::Usage), named);
    }
}

}
}
