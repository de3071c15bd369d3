#include "jobs/run_threshold.h"
#include "training_fixture.h"

namespace winnow {
namespace {

// A run that is trained once, and exported in every way.
class BundleTest : public TrainingTest {
protected:
    void SetUp() override
    {
        TrainingTest::SetUp();
        succeed(train());
    }

    nlohmann::json description() const { return nlohmann::json::parse(read("adapter/winnow.json")); }
};

TEST_F(BundleTest, AnExportedAdapterIsTheClassifierThatWasReviewedAndAnotherIsNot)
{
    succeed({"export", "adapter", "p.winnow", "adapter"});
    const auto same = succeed({"verify", "adapter", "--json"}).json();
    EXPECT_TRUE(same.at("same"));
    EXPECT_GE(same.at("rows"), 10);
    EXPECT_LT(same.at("largest_difference"), 1e-5);
    EXPECT_TRUE(same.at("changed_base_files").empty());
    expect_part(read("adapter/README.md"), "vllm serve");
    expect_part(read("adapter/README.md"), description().at("base_model_sha256").at("model.safetensors").get<std::string>());

    auto changed = description();
    changed["golden_rows"][3]["scores"] = {0.001, 0.999};
    changed["base_model_sha256"]["model.safetensors"] = std::string(64, '0');
    write("adapter/winnow.json", changed.dump());
    const CliResult other = cli({"verify", "adapter"});
    EXPECT_EQ(other.code, static_cast<int>(ExitCode::Changed)) << other.err;
    expect_part(other.out, "NOT the classifier");
    expect_part(other.out, "model.safetensors is not the one of the training");
    EXPECT_EQ(cli({"verify", "adapter", "--json"}).json().at("rows_beyond"), 1);

    changed.erase("golden_rows");
    write("adapter/winnow.json", changed.dump());
    expect_part(fail({"verify", "adapter"}, ExitCode::BadInput), "no golden rows");
}

// What Review's "Use for this run" writes.
TEST_F(BundleTest, EveryExportHasTheThresholdThatWasChosenForTheRun)
{
    {
        Project project = Project::open(path("p.winnow"));
        set_threshold(project, 1, {0.31, {ThresholdChoice::Way::RecallAtLeast, 0.9}});
    }
    succeed({"export", "adapter", "p.winnow", "adapter"});
    succeed({"export", "model", "p.winnow", "merged"});
    succeed({"export", "model", "p.winnow", "ollama", "--format", "ollama"});
    for (const std::string folder : {"adapter", "merged", "ollama"}) {
        const auto described = nlohmann::json::parse(read(folder + "/winnow.json"));
        EXPECT_EQ(described.at("threshold"), 0.31) << folder;
        EXPECT_EQ(described.at("threshold_choice").at("way"), "recall_at_least") << folder;
        expect_part(read(folder + "/README.md"), "at least 0.31, the threshold with the best precision at a recall of at least 0.9 on the validation part.");
    }
    EXPECT_EQ(succeed({"score", "--adapter", "adapter", "--text", "hello", "--json"}).json().at("threshold"), 0.31);
    expect_part(succeed({"evaluate", "p.winnow", "--on", "validation", "--threshold", "auto"}).out, "at least 0.310, the threshold with the best precision");
}

TEST_F(BundleTest, AMergedFolderScoresAsTheAdapterDid)
{
    const auto done = succeed({"export", "model", "p.winnow", "merged", "--type", "f32", "--json"}).json();
    EXPECT_EQ(done.at("format"), "safetensors");
    const auto check = succeed({"verify", "merged", "--json"}).json();
    EXPECT_LT(check.at("largest_difference"), 1e-5);
    fail({"verify", "merged", "--model", model}, ExitCode::Usage);
    fail({"export", "model", "p.winnow", "merged"}, ExitCode::Usage);
    expect_part(read("merged/README.md"), "vllm serve .");
    EXPECT_EQ(nlohmann::json::parse(read("merged/config.json")).at("model_type"), "gemma3_text");
}

TEST_F(BundleTest, AnOllamaFolderHasTheModelAndThePrompt)
{
    succeed({"export", "model", "p.winnow", "ollama", "--format", "ollama", "--type", "q8_0"});
    expect_part(read("ollama/Modelfile"), "FROM ./model.gguf");
    expect_part(read("ollama/Modelfile"), "Text:{{ .Prompt }}");
    const CliResult checked = cli({"verify", "ollama"});
    EXPECT_EQ(checked.code, 0) << checked.out;
}

TEST_F(BundleTest, TheEndingOfTheFileIsTheFormat)
{
    EXPECT_EQ(succeed({"export", "adapter", "p.winnow", "a.gguf", "--json"}).json().at("format"), "gguf");
    EXPECT_EQ(succeed({"export", "model", "p.winnow", "m.gguf", "--json"}).json().at("type"), "f16");
    EXPECT_EQ(read("a.gguf").substr(0, 4), "GGUF");
    succeed({"generate", "--model", "m.gguf", "hello", "--max-length", "10"});
    expect_part(fail({"export", "model", "p.winnow", "x", "--type", "q8_0"}, ExitCode::Usage), "--format gguf");
    EXPECT_FALSE(std::filesystem::exists(path("x")));
    fail({"export", "labels", "p.winnow", "x.csv", "--format", "gguf"}, ExitCode::Usage);
    fail({"export", "adapter", "p.winnow", "x", "--type", "f16"}, ExitCode::Usage);
    expect_part(fail({"export", "adapter", "p.winnow", "x", "--format", "gif"}, ExitCode::Usage), "\"peft\"");
    fail({"export", "adapter", "p.winnow", "x.gguf", "--model", "nothing-here"}, ExitCode::NotFound);
}

}
}
