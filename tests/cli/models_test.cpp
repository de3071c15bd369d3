#include "cli_test.h"
#include "hub/fake_hub.h"

#include <cstdlib>
#include <filesystem>

namespace winnow {
namespace {

using test::Answering;
using test::AskedRequest;

// The commands of `models` that ask a hub, with one of this machine's own.
class ModelsTest : public CliTest {
protected:
    ModelsTest()
    {
        hub.add("config.json", "{}");
        hub.add("model.safetensors", std::string(50000, 'w'));
        hub.keep_in_storage("model.safetensors");
        ::setenv("HF_ENDPOINT", hub.url().c_str(), 1);
        ::setenv("NO_PROXY", "*", 1);
    }
    ~ModelsTest() override { ::unsetenv("HF_ENDPOINT"); }

    std::vector<std::string> get(const std::vector<std::string>& more = {}) const
    {
        std::vector<std::string> arguments = {"models", "get", "hf:google/gemma-tiny"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return arguments;
    }

    test::FakeHub hub;
    const std::string id = "google--gemma-tiny";
};

TEST_F(ModelsTest, SearchSaysWhatThereIsAndWhatFits)
{
    const auto json = succeed({"models", "search", "codelab", "--json"}).json();
    ASSERT_EQ(json["models"].size(), 1U);
    EXPECT_EQ(json["models"][0]["id"], "gemma-2b-it");
    EXPECT_FALSE(json["models"][0]["here"]);
    EXPECT_GT(json["models"][0]["training_memory"]["float32"], json["models"][0]["training_memory"]["4-bit"]);
    expect_part(succeed({"models", "search"}).out, "gemma-3-4b-it");
    expect_part(succeed({"models", "search", "no", "such"}).out, "No model of the catalogue has these words.");
}

TEST_F(ModelsTest, GetBringsAModelThatIsThenListedAndSound)
{
    const auto json = succeed(get({"--json"})).json();
    EXPECT_EQ(json["id"], id);
    EXPECT_EQ(json["base_model"], "google/gemma-tiny");
    EXPECT_EQ(read("models/" + id + "/model.safetensors"), std::string(50000, 'w'));
    EXPECT_EQ(succeed({"models", "--json"}).json()["models"][0]["id"], id);
    for (const auto& file : succeed({"models", "verify", id, "--json"}).json()["files"])
        EXPECT_EQ(file["verdict"], "sound");
    expect_part(fail(get(), ExitCode::Usage), "is in");
}

TEST_F(ModelsTest, VerifyFindsDamage)
{
    succeed(get());
    write("models/" + id + "/model.safetensors", std::string(50000, 'x'));
    const CliResult result = cli({"models", "verify", id});
    EXPECT_EQ(result.code, static_cast<int>(ExitCode::Damaged));
    expect_part(result.err, "The file model.safetensors of google--gemma-tiny is damaged.");
}

TEST_F(ModelsTest, ListOnlySaysWhatWouldCome)
{
    const auto json = succeed(get({"--list", "--json"})).json();
    EXPECT_EQ(json["files"].size(), 2U);
    EXPECT_EQ(json["bytes"], 50002);
    EXPECT_FALSE(std::filesystem::exists(path("models")));
}

TEST_F(ModelsTest, ARefusalNamesThePageAndIsTakenUpLater)
{
    const std::string config = std::string("/google/gemma-tiny/resolve/") + test::FakeHub::commit + "/config.json";
    hub.next(config, [](const AskedRequest&, Answering& answering) {
        answering.whole(403, {{"X-Error-Code", "GatedRepo"}, {"X-Error-Message", "you are not in the authorized list"}}, "");
    });
    const CliResult refused = cli(get());
    EXPECT_EQ(refused.code, static_cast<int>(ExitCode::Denied));
    expect_part(refused.err, "Accept it on https://huggingface.co/google/gemma-tiny");
    EXPECT_EQ(succeed({"models", "--json"}).json()["downloads"][0]["id"], id);
    succeed(get());
    EXPECT_TRUE(succeed({"models", "--json"}).json()["downloads"].empty());
}

TEST_F(ModelsTest, DiscardDeletesWhatCame)
{
    hub.always("/store/model.safetensors", [](const AskedRequest&, Answering& answering) { answering.whole(403, {}, ""); });
    EXPECT_EQ(cli(get()).code, static_cast<int>(ExitCode::Network));
    succeed(get({"--discard"}));
    EXPECT_FALSE(std::filesystem::exists(path("models/.downloads")));
}

TEST_F(ModelsTest, ATokenIsReadFromStandardInputAndUsed)
{
    QProcess process;
    start(process, {"models", "sign-in", "hf"});
    process.write("hf_typed\n");
    process.closeWriteChannel();
    process.waitForFinished(-1);
    EXPECT_EQ(process.exitCode(), 0);
    EXPECT_FALSE(process.readAllStandardOutput().contains("hf_typed"));
    hub.require_token("hf_typed");
    succeed(get());
    succeed({"models", "sign-out", "hf"});
    succeed({"models", "remove", id});
    expect_part(fail(get(), ExitCode::Denied), "winnow-cli models sign-in hf");
}

TEST_F(ModelsTest, WhatIsNoModelOfAHubIsSaid)
{
    expect_part(fail({"models", "get", "gemma-99"}, ExitCode::Usage), "The catalogue has no model called gemma-99.");
    expect_part(fail({"models", "get", "hf:nothing"}, ExitCode::Usage), "is no model address");
}

}
}
