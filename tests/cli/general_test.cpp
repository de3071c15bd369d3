#include "cli_test.h"

namespace winnow {
namespace {

TEST_F(CliTest, WithoutACommandItSaysWhichThereAre)
{
    const CliResult result = cli({});
    EXPECT_EQ(result.code, static_cast<int>(ExitCode::Usage));
    const std::string help = succeed({"--help"}).out;
    for (const std::string command : {"new", "import", "split", "train", "evaluate", "runs", "score", "export", "models", "generate",
                                      "tokenize", "logits", "worker"})
        expect_part(help, command);
}

TEST_F(CliTest, EachCommandExplainsItsOptions)
{
    for (const std::string command : {"new", "import", "split", "train", "evaluate", "runs", "score", "export", "models", "generate",
                                      "tokenize", "logits"})
        expect_part(succeed({command, "--help"}).out, "--json");
}

TEST_F(CliTest, AnUnknownOptionIsAMistakeOfUse)
{
    expect_part(fail({"new", "--colour", "red"}, ExitCode::Usage), "--");
    fail({"dance"}, ExitCode::Usage);
}

TEST_F(CliTest, AMissingModelSaysHowToGetIt)
{
    expect_part(fail({"tokenize", "hello"}, ExitCode::NotFound), "./installer/quickstart --no-demo");
    expect_part(fail({"generate", "--model", "gemma-2b-it", "hello"}, ExitCode::NotFound), "huggingface.co/google/gemma-2b-it");
    expect_part(fail({"logits", "--model", "nonsense", "--tokens", "2"}, ExitCode::NotFound), "nonsense");
}

TEST_F(CliTest, AFileThatIsNoModelIsNotAdded)
{
    const std::string file = write("no-model.gguf", "this is no model");
    expect_part(fail({"models", "add", file}, ExitCode::Damaged), "no-model.gguf");
    EXPECT_EQ(succeed({"models", "--json"}).json().at("models").size(), 0u);
}

TEST_F(CliTest, ModelsListsWhatCanBeGot)
{
    expect_part(succeed({"models"}).out, "gemma-2b-it");
    EXPECT_GE(succeed({"models", "list", "--json"}).json().at("known").size(), 6u);
    fail({"models", "remove", "nothing"}, ExitCode::NotFound);
}

TEST_F(CliTest, AWorkerOfAFolderThatIsNoJobFails)
{
    std::filesystem::create_directory(path("job"));
    const CliResult result = cli({"worker", path("job")});
    EXPECT_NE(result.code, 0);
    EXPECT_EQ(result.json().at("event"), "failed") << "its one line of protocol";
}

}
}
