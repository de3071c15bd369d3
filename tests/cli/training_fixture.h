#pragma once

#include "cli_test.h"
#include "protocol/training_settings.h"

namespace winnow {

// The whole job with a Gemma of two thin layers, whose tokenizer knows "Positive" and "Negative" as one token each.
class TrainingTest : public CliTest {
protected:
    void SetUp() override
    {
        std::string csv = comments_csv(60);
        succeed({"new", "p.winnow", "--labels", "Positive,Negative", "--positive", "Negative", "--instructions", "Classify"});
        write("c.csv", csv);
        succeed({"import", "p.winnow", "c.csv", "--map", "Fine=Positive,Hostile=Negative"});
    }

    std::vector<std::string> train(const std::vector<std::string>& more = {}, int epochs = 2)
    {
        std::vector<std::string> arguments = {"train", "p.winnow", "--model", model, "--epochs", std::to_string(epochs),
                                              "--learning-rate", "0.01", "--threads", "1", "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return arguments;
    }

    // Returns when the run that it starts has its first checkpoint, or has ended.
    void train_to_a_checkpoint(QProcess& owner, int run, int epochs)
    {
        start(owner, train({}, epochs));
        const std::string checkpoint = path("p.winnow-jobs/run-" + std::to_string(run) + "/checkpoint");
        while (owner.state() != QProcess::NotRunning && !std::filesystem::exists(checkpoint))
            owner.waitForFinished(5);
    }

    bool job_folder_is_gone() const { return !std::filesystem::exists(path("p.winnow-jobs")); }

    const std::string model = WINNOW_SOURCE_DIR "/tests/golden/training/model";
};

}
