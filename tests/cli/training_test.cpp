#include "training_fixture.h"

#include <QThread>

#include <cmath>
#include <thread>

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

TEST_F(TrainingTest, AnExportedAdapterScoresAsTheRunDid)
{
    succeed(train());
    succeed({"export", "adapter", "p.winnow", "adapter"});
    succeed({"export", "scores", "p.winnow", "scores.jsonl"});
    const auto again = succeed({"score", "--adapter", "adapter", "--model", model, "scores.jsonl", "--text-column", "text", "--json"}).json();
    std::istringstream lines(read("scores.jsonl"));
    std::size_t row = 0;
    for (std::string line; std::getline(lines, line);) {
        const auto exported = nlohmann::json::parse(line);
        if (!exported.contains("score Negative") || exported["score Negative"].is_null())
            continue;
        const double score = std::stod(exported["score Negative"].get<std::string>());
        EXPECT_NEAR(again.at("rows").at(row++).at("scores").at(1).get<double>(), score, 1e-5);
    }
    EXPECT_EQ(row, 60u);
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

TEST_F(TrainingTest, AnUntrainedRunIsWhatTheModelSaysByItself)
{
    const auto run = succeed({"train", "p.winnow", "--model", model, "--recipe", "untrained", "--max-length", "512", "--threads", "1", "--json"}).json();
    EXPECT_EQ(run.at("state"), "finished");
    EXPECT_TRUE(run.at("epochs").empty());
    succeed({"export", "scores", "p.winnow", "scores.jsonl"});
    const auto first = nlohmann::json::parse(read("scores.jsonl").substr(0, read("scores.jsonl").find('\n')));
    const std::string prompt = "Classify:[Positive,Negative]\n<separator>\nText:" + first.at("text").get<std::string>() + "\n<separator>\nPrediction:";
    std::string tokens = "2";
    const auto read_prompt = succeed({"tokenize", "--model", model, "--json", prompt}).json();
    for (const auto& token : read_prompt.at("tokens"))
        tokens += "," + std::to_string(token.get<int>());
    const auto logits = succeed({"logits", "--model", model, "--tokens", tokens, "--json"}).json().at("logits");
    const auto logit_of = [&](const char* label) {
        return logits.at(succeed({"tokenize", "--model", model, "--json", label}).json().at("tokens").at(0).get<std::size_t>()).get<double>();
    };
    const double score = 1 / (1 + std::exp(logit_of("Positive") - logit_of("Negative")));
    EXPECT_NEAR(std::stod(first.at("score Negative").get<std::string>()), score, 1e-5);
}

TEST_F(TrainingTest, ATextIsScored)
{
    succeed(train());
    succeed({"export", "adapter", "p.winnow", "adapter"});
    const auto json = succeed({"score", "--adapter", "adapter", "--text", "the garden looks lovely", "--json"}).json();
    const auto scores = json.at("rows").at(0).at("scores");
    EXPECT_NEAR(scores.at(0).get<double>() + scores.at(1).get<double>(), 1, 1e-6);
    succeed({"score", "--adapter", "adapter", "c.csv", "--out", "out.csv"});
    expect_part(read("out.csv"), "score Positive");
    succeed({"score", "--adapter", "adapter", "c.csv", "--out", "out.jsonl"});
    const auto row = nlohmann::json::parse(read("out.jsonl").substr(0, read("out.jsonl").find('\n')));
    EXPECT_EQ(std::stod(row.at("score Positive").get<std::string>()),
              succeed({"score", "--adapter", "adapter", "c.csv", "--json"}).json().at("rows").at(0).at("scores").at(0).get<double>())
        << "every digit is there";
    fail({"score", "--adapter", "adapter", "c.csv", "--text-column", "comment"}, ExitCode::NotFound);
    expect_part(fail({"score", "--adapter", "nothing", "--text", "hello"}, ExitCode::NotFound), "is no adapter");
    fail({"score", "--adapter", "adapter"}, ExitCode::Usage);
}

TEST_F(TrainingTest, AnAdapterThatDoesNotSayItsTaskIsScoredWithTheOneThatIsGiven)
{
    succeed(train());
    succeed({"export", "adapter", "p.winnow", "adapter"});
    const auto with_description = succeed({"score", "--adapter", "adapter", "--text", "hello", "--json"}).json();
    fail({"score", "--adapter", "adapter", "--text", "hello", "--model", model, "--labels", "Positive,Negative", "--positive", "Negative"}, ExitCode::Usage);
    std::filesystem::remove(path("adapter/winnow.json"));
    const std::string sentence = fail({"score", "--adapter", "adapter", "--text", "hello"}, ExitCode::NotFound);
    expect_part(sentence, "not made by Winnow");
    expect_part(sentence, "--labels");
    const auto described = succeed({"score", "--adapter", "adapter", "--model", model, "--text", "hello", "--labels", "Positive,Negative",
                                    "--positive", "Negative", "--instructions", "Classify", "--json"}).json();
    EXPECT_EQ(described.at("rows").at(0).at("scores"), with_description.at("rows").at(0).at("scores"));
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

TEST_F(TrainingTest, ScoringInInt8ComesNear)
{
    succeed(train());
    succeed({"export", "adapter", "p.winnow", "adapter"});
    const auto score = [&](const std::string& precision) {
        return succeed({"score", "--adapter", "adapter", "c.csv", "--precision", precision, "--json"}).json().at("rows");
    };
    const auto exact = score("float32");
    const auto rounded = score("int8");
    EXPECT_NE(rounded, exact);
    for (std::size_t i = 0; i < exact.size(); ++i)
        EXPECT_NEAR(rounded.at(i).at("scores").at(0).get<double>(), exact.at(i).at("scores").at(0).get<double>(), 0.2) << i;
    EXPECT_EQ(score("auto"), exact);
}

TEST_F(TrainingTest, ASettingOutOfRangeIsNamedAsItsOption)
{
    expect_part(fail(train({"--rank", "0"}), ExitCode::Usage), "\"r\" (--rank)");
    const std::string help = succeed({"train", "--help"}).out;
    const nlohmann::json settings = TrainingSettings();
    for (const auto& [field, value] : settings.items())
        expect_part(help, option_of_setting(field));
}

TEST_F(TrainingTest, CommentsThatCameLaterAreScored)
{
    succeed(train());
    write("later.csv", "text\nthis came later\nand this too\n");
    succeed({"import", "p.winnow", "later.csv"});
    EXPECT_EQ(succeed({"score", "p.winnow", "--json"}).json().at("scored"), 2);
    EXPECT_EQ(succeed({"score", "p.winnow", "--json"}).json().at("scored"), 0);
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

TEST_F(TrainingTest, AKilledRunIsInterruptedAndGoesOnToTheSameBytes)
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

TEST_F(TrainingTest, InterruptedByTheUserItKeepsItsBestAdapter)
{
    QProcess owner;
    train_to_a_checkpoint(owner, 1, 400);
    owner.terminate();
    owner.waitForFinished(-1);
    EXPECT_EQ(owner.exitCode(), static_cast<int>(ExitCode::Cancelled)) << owner.readAllStandardError().toStdString();
    EXPECT_EQ(succeed({"runs", "p.winnow", "--json"}).json().at("runs").at(0).at("state"), "cancelled");
    succeed({"export", "adapter", "p.winnow", "adapter"});
}

TEST_F(TrainingTest, AnUnfinishedRunThatHoldsErasedCommentsIsNamedOrGivenUp)
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

TEST_F(TrainingTest, ALabelWithoutAnExampleEndsTheRunWithASentence)
{
    succeed({"new", "q.winnow", "--labels", "Positive,Negative", "--positive", "Negative"});
    write("one.csv", "text,label\nfirst,Positive\nsecond,Positive\nthird,Positive\n");
    succeed({"import", "q.winnow", "one.csv"});
    expect_part(fail({"train", "q.winnow", "--model", model}, ExitCode::Usage), "Negative");
}

TEST_F(TrainingTest, TokensAndLogitsAreShown)
{
    const auto tokens = succeed({"tokenize", "--model", model, "Positive", "--json"}).json();
    EXPECT_EQ(tokens.at("tokens").size(), 1u);
    EXPECT_EQ(tokens.at("pieces"), nlohmann::json({"Positive"}));
    const auto all = succeed({"logits", "--model", model, "--tokens", "2,5,7", "--json"}).json();
    EXPECT_EQ(all.at("logits").size(), 512u);
    const auto top = succeed({"logits", "--model", model, "--tokens", "2,5,7", "--top", "3", "--json"}).json();
    EXPECT_EQ(top.at("tokens").size(), 3u);
    EXPECT_GE(top.at("logits").at(0), top.at("logits").at(1));
    expect_part(fail({"logits", "--model", model, "--tokens", "2,512"}, ExitCode::Usage), "512");
    fail({"logits", "--model", model, "--tokens", "two"}, ExitCode::Usage);
}

TEST_F(TrainingTest, TextIsGenerated)
{
    const auto json = succeed({"generate", "--model", model, "the garden", "--max-length", "12", "--json"}).json();
    EXPECT_LE(json.at("tokens").size(), 12u);
}

TEST_F(TrainingTest, AnAddedModelIsUsedByItsId)
{
    succeed({"models", "add", model});
    EXPECT_EQ(succeed({"models", "--json"}).json().at("models").at(0).at("id"), "model");
    succeed({"tokenize", "--model", "model", "hello"});
    succeed({"models", "remove", "model"});
    fail({"tokenize", "--model", "model", "hello"}, ExitCode::NotFound);
    EXPECT_TRUE(std::filesystem::exists(model + "/config.json"));
}

}
}
