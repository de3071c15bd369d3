#include "training_fixture.h"

namespace winnow {
namespace {

using ModelUseTest = TrainingTest;

TEST_F(ModelUseTest, TokensAndLogitsAreShown)
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

TEST_F(ModelUseTest, TextIsGenerated)
{
    const auto json = succeed({"generate", "--model", model, "the garden", "--max-length", "12", "--json"}).json();
    EXPECT_LE(json.at("tokens").size(), 12u);
}

TEST_F(ModelUseTest, AnAddedModelIsUsedByItsId)
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
