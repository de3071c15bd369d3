#include "catalog/catalog.h"
#include "catalog/training_fit.h"
#include "common/error.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>

namespace winnow {
namespace {

namespace fs = std::filesystem;
using test::expect_error;

class ForeignCachesTest : public testing::Test {
protected:
    void write(const fs::path& path, const std::string& bytes = "{}")
    {
        fs::create_directories((m_folder.path() / path).parent_path());
        std::ofstream(m_folder.path() / path, std::ios::binary) << bytes;
    }

    // As huggingface_hub lays it out: names that link to blobs called by their checksum.
    void cache_file(const std::string& model, const std::string& commit, const std::string& name, const std::string& blob)
    {
        const fs::path root = m_folder.path() / "hub" / model;
        write("hub/" + model + "/blobs/" + blob);
        fs::create_directories(root / "snapshots" / commit);
        fs::create_symlink("../../blobs/" + blob, root / "snapshots" / commit / name);
    }

    ForeignCaches caches() const { return {m_folder.path() / "hub", m_folder.path() / "kaggle"}; }
    Catalog catalog() const { return Catalog(m_folder.path() / "models", caches()); }

    test::TemporaryFolder m_folder;
};

TEST_F(ForeignCachesTest, AModelOfHuggingFaceIsUsedWhereItLies)
{
    cache_file("models--google--gemma-2b-it", "abc", "config.json", "b1");
    cache_file("models--google--gemma-2b-it", "abc", "model.safetensors", "b2");
    write("hub/models--google--gemma-2b-it/refs/main", "abc");
    const LocalModel model = catalog().resolve("gemma-2b-it");
    EXPECT_EQ(model.path, m_folder.path() / "hub/models--google--gemma-2b-it/snapshots/abc");
    EXPECT_EQ(model.cached_as, "hf:google/gemma-2b-it");
    EXPECT_EQ(catalog().resolve("google/gemma-2b-it").id, "gemma-2b-it");
    EXPECT_EQ(known_model_of(model), known_model("gemma-2b-it"));
}

TEST_F(ForeignCachesTest, AModelOfWhichAShardIsMissingIsNotThere)
{
    write("hub/models--a--b/snapshots/c/config.json");
    write("hub/models--a--b/snapshots/c/model.safetensors.index.json", R"({"weight_map": {"x": "model-00001-of-00002.safetensors", "y": "model-00002-of-00002.safetensors"}})");
    write("hub/models--a--b/snapshots/c/model-00001-of-00002.safetensors");
    EXPECT_TRUE(catalog().models().empty());
    write("hub/models--a--b/snapshots/c/model-00002-of-00002.safetensors");
    ASSERT_EQ(catalog().models().size(), 1U);
    EXPECT_EQ(catalog().models()[0].id, "a--b");
    EXPECT_EQ(catalog().models()[0].base_model, "a/b");
}

TEST_F(ForeignCachesTest, AnUnfinishedFileIsADeadLinkAndNoModel)
{
    cache_file("models--a--b", "c", "config.json", "b1");
    fs::create_symlink("../../blobs/b2", m_folder.path() / "hub/models--a--b/snapshots/c/model.safetensors");
    write("hub/models--a--b/blobs/b2.incomplete");
    EXPECT_TRUE(catalog().models().empty());
}

TEST_F(ForeignCachesTest, AReferenceCannotLeaveTheCache)
{
    write("elsewhere/config.json");
    write("elsewhere/model.safetensors");
    fs::create_directories(m_folder.path() / "hub/models--a--b/snapshots");
    write("hub/models--a--b/refs/main", "../../../elsewhere");
    EXPECT_TRUE(catalog().models().empty());
}

TEST_F(ForeignCachesTest, TheLatestWholeVersionOfKaggleCounts)
{
    for (const char* version : {"2", "10", "11"}) {
        const std::string folder = std::string("kaggle/keras/gemma/keras/gemma_instruct_2b_en/") + version;
        write(folder + "/config.json");
        write(folder + "/model.weights.h5");
    }
    write("kaggle/keras/gemma/keras/gemma_instruct_2b_en/2.complete", "");
    write("kaggle/keras/gemma/keras/gemma_instruct_2b_en/10.complete", "");
    const LocalModel model = catalog().resolve("gemma-2b-it");
    EXPECT_EQ(model.cached_as, "kaggle:keras/gemma/keras/gemma_instruct_2b_en/10");
    EXPECT_EQ(model.base_model, "google/gemma-2b-it");
}

TEST_F(ForeignCachesTest, ACachedModelIsNeverRemovedAndOurOwnComesFirst)
{
    write("hub/models--google--gemma-2b-it/snapshots/c/config.json");
    write("hub/models--google--gemma-2b-it/snapshots/c/model.safetensors");
    expect_error(ErrorKind::Usage, "lies in the cache of another program", [&] { catalog().remove("gemma-2b-it"); });
    write("models/gemma-2b-it/config.json");
    EXPECT_EQ(catalog().models().size(), 1U);
    EXPECT_TRUE(catalog().resolve("gemma-2b-it").is_ours);
}

TEST_F(ForeignCachesTest, ADownloadedModelKeepsTheNameOfItsOrigin)
{
    write("models/a--b/config.json");
    write("models/a--b/winnow-source.json", R"({"v":1,"address":"hf:a/b@0123456789abcdef0123456789abcdef01234567","files":[]})");
    EXPECT_EQ(catalog().resolve("a--b").base_model, "a/b");
}

TEST_F(ForeignCachesTest, AnUnfinishedDownloadIsNoModel)
{
    write("models/.downloads/a--b/files/config.json");
    write("models/.downloads/config.json");
    EXPECT_TRUE(catalog().models().empty());
}

TEST(TrainingFit, NeedsWhatWasMeasuredForGemmaOne2B)
{
    const KnownModel& model = *known_model("gemma-2b-it");
    EXPECT_LT(training_memory(model, Precision::Float32), 11'000'000'000);
    EXPECT_LT(training_memory(model, Precision::BFloat16), 6'500'000'000);
    EXPECT_LT(training_memory(model, Precision::FourBit), 3'500'000'000);
}

TEST(TrainingFit, TheMostExactPrecisionThatFitsIsNamed)
{
    const KnownModel& model = *known_model("gemma-2b-it");
    EXPECT_EQ(precision_that_fits(model, 24'000'000'000), Precision::Float32);
    EXPECT_EQ(precision_that_fits(model, 8'000'000'000), Precision::BFloat16);
    EXPECT_EQ(precision_that_fits(model, 4'000'000'000), Precision::FourBit);
    EXPECT_FALSE(precision_that_fits(model, 1'000'000'000));
    EXPECT_GT(machine_memory(), 0);
}

class OwnCatalogue : public ForeignCachesTest {};

TEST_F(OwnCatalogue, AddsModelsAndTakesThePlaceOfOurs)
{
    write("own.json", R"({"version": 1, "models": [
        {"id": "gemma-2b-it", "name": "Ours", "base_model": "us/gemma", "hugging_face": "hf:us/gemma"},
        {"id": "mine", "name": "Mine", "base_model": "me/mine"}]})");
    std::vector<KnownModel> models = known_models();
    const std::size_t before = models.size();
    add_catalogue(models, m_folder.path() / "own.json");
    EXPECT_EQ(models.size(), before + 1);
    EXPECT_EQ(std::ranges::find(models, "gemma-2b-it", &KnownModel::id)->hugging_face, "hf:us/gemma");
}

TEST_F(OwnCatalogue, AFaultIsNamedByFileAndField)
{
    write("own.json", R"({"version": 1, "models": [{"id": "mine", "name": 7, "base_model": "me/mine"}]})");
    std::vector<KnownModel> models;
    expect_error(ErrorKind::Damaged, "own.json, a model", [&] { add_catalogue(models, m_folder.path() / "own.json"); });
}

}
}
