#include "catalog/catalog.h"

#include "common/error.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>

namespace winnow {
namespace {

namespace fs = std::filesystem;
using test::TemporaryFolder;

class CatalogTest : public testing::Test {
protected:
    fs::path models() const { return m_folder.path() / "models"; }

    fs::path write(const fs::path& path, const std::string& bytes = "GGUF")
    {
        fs::create_directories((m_folder.path() / path).parent_path());
        std::ofstream(m_folder.path() / path, std::ios::binary) << bytes;
        return m_folder.path() / path;
    }

    static std::string sentence_of(const std::function<void()>& call, ErrorKind kind)
    {
        try {
            call();
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), kind) << error.what();
            return error.what();
        }
        ADD_FAILURE() << "no error";
        return {};
    }

    TemporaryFolder m_folder;
};

void expect_part(const std::string& text, const std::string& part)
{
    EXPECT_NE(text.find(part), std::string::npos) << text;
}

TEST_F(CatalogTest, TheCatalogueIsWhole)
{
    ASSERT_NE(known_model(starter_model_id), nullptr);
    EXPECT_EQ(known_model(starter_model_id)->bytes, 253113024);
    for (const KnownModel& model : known_models()) {
        EXPECT_EQ(std::ranges::count(known_models(), model.id, &KnownModel::id), 1) << model.id;
        EXPECT_TRUE(model.base_model.starts_with("google/")) << model.id;
        EXPECT_FALSE(way_to_get(model).empty()) << model.id;
        EXPECT_TRUE(model.hugging_face.empty() || model.hugging_face == "hf:" + model.base_model) << model.id;
        EXPECT_GT(model.parameters, model.embedding_parameters) << model.id;
        EXPECT_TRUE(model.licence_page.starts_with("https://")) << model.id;
    }
}

TEST_F(CatalogTest, AMachineWithoutModelsHasAnEmptyList)
{
    EXPECT_TRUE(Catalog(models()).models().empty());
}

TEST_F(CatalogTest, AMissingStarterSaysHowToGetIt)
{
    const std::string sentence = sentence_of([&] { Catalog(models()).resolve("starter"); }, ErrorKind::NotFound);
    expect_part(sentence, "./installer/quickstart --no-demo");
}

TEST_F(CatalogTest, AMissingGatedModelNamesItsPage)
{
    const std::string sentence = sentence_of([&] { Catalog(models()).resolve("gemma-2b-it"); }, ErrorKind::NotFound);
    expect_part(sentence, "https://huggingface.co/google/gemma-2b-it");
    expect_part(sentence, "winnow-cli models get gemma-2b-it");
}

TEST_F(CatalogTest, AnUnknownNameIsNotFound)
{
    expect_part(sentence_of([&] { Catalog(models()).resolve("gemma-99"); }, ErrorKind::NotFound), "gemma-99");
}

TEST_F(CatalogTest, TheStarterIsFoundWhereQuickstartPutsIt)
{
    const fs::path file = write("models/gemma-3-270m-q4_k_m/gemma-3-270m-q4_k_m.gguf", "12345");
    const LocalModel model = Catalog(models()).resolve("starter");
    EXPECT_EQ(model.path, file);
    EXPECT_EQ(model.bytes, 5);
    EXPECT_EQ(model.base_model, "google/gemma-3-270m");
    EXPECT_TRUE(model.is_ours);
}

TEST_F(CatalogTest, AModelThatTheUserCalledStarterIsMeantByThatName)
{
    const fs::path file = write("models/starter/mine.gguf", "12345");
    EXPECT_EQ(Catalog(models()).resolve("starter").path, file);
}

TEST_F(CatalogTest, AHuggingFaceFolderIsAModel)
{
    write("models/gemma-2b-it/config.json", "{}");
    EXPECT_EQ(Catalog(models()).resolve("gemma-2b-it").path, models() / "gemma-2b-it");
}

TEST_F(CatalogTest, AKerasPresetIsAModel)
{
    const fs::path preset = fs::path(WINNOW_SOURCE_DIR) / "tests/golden/keras_presets/gemma1";
    const LocalModel added = Catalog(models()).add(preset);
    EXPECT_EQ(added.id, "gemma1");
    EXPECT_EQ(Catalog(models()).resolve("gemma1").path, fs::canonical(preset));
    EXPECT_GT(added.bytes, static_cast<std::int64_t>(fs::file_size(preset / "model.weights.h5")));
}

TEST_F(CatalogTest, APathIsAModelToo)
{
    const fs::path file = write("elsewhere/own.gguf");
    const LocalModel model = Catalog(models()).resolve(file.string());
    EXPECT_EQ(model.id, "own");
    EXPECT_EQ(model.base_model, fs::canonical(file).string());
}

TEST_F(CatalogTest, AFileKnownByItsNameHasItsOriginsName)
{
    const fs::path file = write("elsewhere/gemma-3-270m-q4_k_m.gguf");
    EXPECT_EQ(Catalog(models()).resolve(file.string()).base_model, "google/gemma-3-270m");
}

TEST_F(CatalogTest, WhatIsNoModelIsNotAdded)
{
    const fs::path file = write("elsewhere/own.gguf", "no model at all");
    Catalog catalog(models());
    sentence_of([&] { catalog.add(file); }, ErrorKind::Damaged);
    sentence_of([&] { catalog.add(m_folder.path() / "nothing"); }, ErrorKind::NotFound);
    EXPECT_TRUE(Catalog(models()).models().empty());
}

TEST_F(CatalogTest, RemovingAnAddedModelLeavesItsFiles)
{
    const fs::path file = write("elsewhere/own.gguf");
    fs::create_directories(models());
    ModelRegistry(models()).set("own", file);
    EXPECT_EQ(Catalog(models()).resolve("own").path, file);
    Catalog(models()).remove("own");
    EXPECT_TRUE(fs::exists(file));
    EXPECT_TRUE(Catalog(models()).models().empty());
}

TEST_F(CatalogTest, AModelInSeveralFilesIsOneModelOfTheirSizeTogether)
{
    const fs::path first = write("models/big/big-00001-of-00002.gguf", "123");
    const fs::path second = write("models/big/big-00002-of-00002.gguf", "4567");
    ASSERT_EQ(Catalog(models()).models().size(), 1u);
    EXPECT_EQ(Catalog(models()).resolve("big").path, first);
    EXPECT_EQ(Catalog(models()).resolve("big").bytes, 7);
    const LocalModel named = Catalog(models()).resolve(second.string());
    EXPECT_EQ(named.id, "big");
    EXPECT_EQ(named.path, first);
    EXPECT_EQ(named.bytes, 7);
}

TEST_F(CatalogTest, AModelOfWhichAPartHasGoneIsNotThere)
{
    const fs::path first = write("elsewhere/big-00001-of-00002.gguf");
    fs::create_directories(models());
    ModelRegistry(models()).set("big", first);
    EXPECT_FALSE(Catalog(models()).models().at(0).is_there);
    write("elsewhere/big-00002-of-00002.gguf");
    EXPECT_TRUE(Catalog(models()).models().at(0).is_there);
}

TEST_F(CatalogTest, RemovingAModelInSeveralFilesRemovesAllOfTheFolderAndNoneElsewhere)
{
    const fs::path ours = write("models/big/big-00002-of-00002.gguf");
    write("models/big/big-00001-of-00002.gguf");
    Catalog(models()).remove("big");
    EXPECT_FALSE(fs::exists(ours));
    const fs::path theirs = write("elsewhere/big-00002-of-00002.gguf");
    ModelRegistry(models()).set("big", write("elsewhere/big-00001-of-00002.gguf"));
    Catalog(models()).remove("big");
    EXPECT_TRUE(fs::exists(theirs));
    EXPECT_TRUE(Catalog(models()).models().empty());
}

TEST_F(CatalogTest, RemovingAModelOfTheFolderDeletesIt)
{
    const fs::path file = write("models/gemma-3-270m-q4_k_m/gemma-3-270m-q4_k_m.gguf");
    Catalog(models()).remove("starter");
    EXPECT_FALSE(fs::exists(file));
    EXPECT_TRUE(fs::exists(models()));
}

TEST_F(CatalogTest, AnAddedModelThatHasGoneSaysSo)
{
    fs::create_directories(models());
    ModelRegistry(models()).set("own", m_folder.path() / "gone.gguf");
    expect_part(sentence_of([&] { Catalog(models()).resolve("own"); }, ErrorKind::NotFound), "not there any more");
    EXPECT_FALSE(Catalog(models()).models().at(0).is_there);
}

TEST_F(CatalogTest, ADamagedRegistryIsNamed)
{
    write("models/models.json", "{\"models\": [1, 2");
    expect_part(sentence_of([&] { Catalog catalog(models()); }, ErrorKind::Damaged), "models.json");
}

TEST_F(CatalogTest, ADamagedEntryIsNotDropped)
{
    write("models/models.json", R"({"models": {"a": "/a", "b": 3}})");
    sentence_of([&] { Catalog catalog(models()); }, ErrorKind::Damaged);
}

}
}
