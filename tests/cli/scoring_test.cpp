#include "training_fixture.h"

#include <cmath>

namespace winnow {
namespace {

using ScoringTest = TrainingTest;

TEST_F(ScoringTest, AnExportedAdapterScoresAsTheRunDid)
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

TEST_F(ScoringTest, AnUntrainedRunIsWhatTheModelSaysByItself)
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

TEST_F(ScoringTest, ATextIsScored)
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

TEST_F(ScoringTest, AnAdapterThatDoesNotSayItsTaskIsScoredWithTheOneThatIsGiven)
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

TEST_F(ScoringTest, ScoringInInt8ComesNear)
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

TEST_F(ScoringTest, CommentsThatCameLaterAreScored)
{
    succeed(train());
    write("later.csv", "text\nthis came later\nand this too\n");
    succeed({"import", "p.winnow", "later.csv"});
    EXPECT_EQ(succeed({"score", "p.winnow", "--json"}).json().at("scored"), 2);
    EXPECT_EQ(succeed({"score", "p.winnow", "--json"}).json().at("scored"), 0);
}

}
}
