#include "training_fixture.h"

namespace winnow {
namespace {

TEST_F(TrainingTest, TheWholeJob)
{
    const auto run = succeed(train()).json();
    EXPECT_EQ(run.at("run"), 1);
    EXPECT_EQ(run.at("state"), "finished");
    EXPECT_EQ(run.at("settings").at("epochs"), 2.0);
    EXPECT_EQ(run.at("epochs").size(), 2u);
    EXPECT_TRUE(run.at("metrics").at("validation").at("roc_auc").is_number());
    EXPECT_FALSE(std::filesystem::exists(path("p.winnow-jobs"))) << "what is in the document does not stay beside it";

    const auto evaluation = succeed({"evaluate", "p.winnow", "--json", "--threshold", "auto"}).json();
    for (const std::string key : {"n", "threshold", "confusion_matrix", "labels", "accuracy", "f1", "roc_auc", "average_precision", "brier", "intervals"})
        EXPECT_TRUE(evaluation.contains(key)) << key;
    EXPECT_EQ(evaluation.at("n"), 12);
    EXPECT_EQ(evaluation.at("test_looks"), 1);
    EXPECT_EQ(succeed({"evaluate", "p.winnow", "--json"}).json().at("test_looks"), 2);
    expect_part(succeed({"evaluate", "p.winnow", "--on", "validation"}).out, "ROC-AUC");
    expect_part(fail({"split", "p.winnow", "--seed", "7"}, ExitCode::Usage), "test");

    succeed({"export", "adapter", "p.winnow", "adapter"});
    for (const std::string file : {"adapter_model.safetensors", "adapter_config.json", "README.md", "winnow.json"})
        EXPECT_TRUE(std::filesystem::exists(path("adapter/" + file))) << file;
    fail({"export", "adapter", "p.winnow", "adapter"}, ExitCode::Usage);
    succeed({"export", "scores", "p.winnow", "scores.csv"});
    expect_part(read("scores.csv"), "score Negative");
    expect_part(succeed({"runs", "p.winnow"}).out, "finished");
}

// By steps too small to be seen: the second run scores as the first did.
TEST_F(TrainingTest, AnAdapterIsTrainedOn)
{
    succeed(train({"--rank", "3", "--alpha", "5", "--targets", "q_proj,down_proj", "--first-layer", "1"}));
    succeed({"export", "adapter", "p.winnow", "adapter"});
    const double first = succeed({"evaluate", "p.winnow", "--json"}).json().at("roc_auc").get<double>();
    const auto run = succeed({"train", "p.winnow", "--model", model, "--from-adapter", "adapter", "--epochs", "1", "--learning-rate", "1e-9", "--threads", "1", "--json"}).json();
    EXPECT_EQ(run.at("settings").at("r"), 3);
    EXPECT_EQ(run.at("settings").at("lora_alpha"), 5.0);
    EXPECT_EQ(run.at("settings").at("first_adapted_layer"), 1);
    EXPECT_EQ(run.at("settings").at("target_modules"), nlohmann::json::array({"q_proj", "down_proj"}));
    EXPECT_EQ(run.at("start_adapter").at("run"), 1);
    expect_part(succeed({"runs", "p.winnow"}).out, "Run 2 started from the adapter of run 1.");
    EXPECT_NEAR(succeed({"evaluate", "p.winnow", "--json"}).json().at("roc_auc").get<double>(), first, 1e-6);
    succeed({"export", "adapter", "p.winnow", "again"});

    expect_part(fail(train({"--from-adapter", "nowhere"}), ExitCode::NotFound), "nowhere");
    expect_part(fail(train({"--from-adapter", "adapter", "--rank", "4"}), ExitCode::Usage), "--from-adapter");
}

TEST_F(TrainingTest, AnEstimateNamesTimeAndMemoryAndKeepsNothing)
{
    const auto estimate = succeed(train({"--estimate", "--max-length", "50"}, 3)).json();
    const auto run = succeed(train({"--max-length", "50"}, 3)).json();
    EXPECT_EQ(run.at("run"), 1) << "the estimate is no run";
    EXPECT_EQ(estimate.at("steps"), run.at("result").at("steps"));
    EXPECT_EQ(estimate.at("cut_examples"), run.at("result").at("cut_examples"));
    EXPECT_GT(estimate.at("seconds_per_step"), 0.0);
    EXPECT_GT(estimate.at("seconds_per_scored_example"), 0.0);
    EXPECT_GT(estimate.at("seconds"), estimate.at("seconds_per_step").get<double>());
    EXPECT_GT(estimate.at("peak_memory_bytes"), 1 << 20);
    EXPECT_TRUE(job_folder_is_gone());
    std::vector<std::string> plain = train({"--estimate"});
    std::erase(plain, "--json");
    expect_part(succeed(plain).out, "Peak memory");
}

TEST_F(TrainingTest, AnEstimateLeavesTheSplitAsItWas)
{
    succeed(train({"--estimate"}));
    succeed({"export", "labels", "p.winnow", "labels.csv"});
    EXPECT_EQ(read("labels.csv").find("train"), std::string::npos) << "the split of the estimate is not kept";
}

TEST_F(TrainingTest, NarrowWeightsAreSaidAndScoredWithAgain)
{
    const auto run = succeed(train({"--base-weights", "nf4", "--gradient-checkpointing", "on"})).json();
    EXPECT_EQ(run.at("result").at("memory_plan").at("base_weights"), "nf4");
    EXPECT_EQ(run.at("result").at("memory_plan").at("gradient_checkpointing"), true);
    succeed({"export", "adapter", "p.winnow", "adapter"});
    expect_part(succeed({"verify", "adapter", "--model", model}).out, "It is the classifier");
    succeed({"export", "model", "p.winnow", "merged", "--type", "f32"}); // the adapter in what the narrow weights stood for
    expect_part(succeed({"verify", "merged"}).out, "It is the classifier");
    expect_part(fail(train({"--base-weights", "int3"}), ExitCode::Usage), "\"nf4\"");
}

TEST_F(TrainingTest, ASettingOutOfRangeIsNamedAsItsOption)
{
    expect_part(fail(train({"--rank", "0"}), ExitCode::Usage), "\"r\" (--rank)");
    const std::string help = succeed({"train", "--help"}).out;
    const nlohmann::json settings = TrainingSettings();
    for (const auto& [field, value] : settings.items())
        expect_part(help, option_of_setting(field));
}

TEST_F(TrainingTest, TheSameSeedGivesTheSameBytes)
{
    succeed(train());
    succeed(train());
    succeed({"export", "adapter", "p.winnow", "one", "--run", "1"});
    succeed({"export", "adapter", "p.winnow", "two", "--run", "2"});
    EXPECT_EQ(read("one/adapter_model.safetensors"), read("two/adapter_model.safetensors"));
}

TEST_F(TrainingTest, ALimitTakesTheFirstOfTheTrainingPart)
{
    const auto run = succeed(train({"--train-limit", "10"})).json();
    EXPECT_EQ(run.at("result").at("trained_examples"), 20) << "ten of them, two epochs";
    expect_part(fail(train({"--train-limit", "1000"}), ExitCode::Usage), "--train-limit");
}

TEST_F(TrainingTest, ALabelWithoutAnExampleEndsTheRunWithASentence)
{
    succeed({"new", "q.winnow", "--labels", "Positive,Negative", "--positive", "Negative"});
    write("one.csv", "text,label\nfirst,Positive\nsecond,Positive\nthird,Positive\n");
    succeed({"import", "q.winnow", "one.csv"});
    expect_part(fail({"train", "q.winnow", "--model", model}, ExitCode::Usage), "Negative");
}

}
}
