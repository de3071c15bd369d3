#include "jobs/adapter_card.h"
#include "jobs/folder_export.h"

#include "common/error.h"
#include "common/files.h"
#include "jobs/temporary_folder.h"

#include <fstream>
#include <gtest/gtest.h>

namespace winnow {
namespace {

AdapterCard card()
{
    AdapterCard card;
    card.task.name = "Hate \"speech\"";
    card.task.labels = {"Fine", "Hateful"};
    card.task.positive_label = "Hateful";
    card.base_model = "google/gemma-3-270m";
    card.recipe = "codelab";
    card.threshold = 0.4375;
    card.trained_examples = 700;
    card.winnow_version = "0.1.0";
    return card;
}

ErrorKind kind_of(const std::function<void()>& call)
{
    try {
        call();
    } catch (const Error& error) {
        return error.kind();
    }
    ADD_FAILURE() << "no error";
    return ErrorKind::Internal;
}

TEST(AdapterCard, IsReadAsItWasWritten)
{
    const AdapterCard read = parse_adapter_card(adapter_card_json(card()), "winnow.json");
    EXPECT_EQ(read.task.name, card().task.name);
    EXPECT_EQ(read.task.labels, card().task.labels);
    EXPECT_EQ(read.task.separator, card().task.separator);
    EXPECT_EQ(read.threshold, card().threshold);
    EXPECT_EQ(read.validation_auc, std::nullopt);
    EXPECT_EQ(read.base_model, card().base_model);
}

TEST(AdapterCard, DamageIsNamed)
{
    EXPECT_EQ(kind_of([] { parse_adapter_card("{\"version\": 1}", "winnow.json"); }), ErrorKind::Damaged);
    EXPECT_EQ(kind_of([] { parse_adapter_card("[", "winnow.json"); }), ErrorKind::Damaged);
    EXPECT_EQ(kind_of([] { parse_adapter_card("{\"version\": 2}", "winnow.json"); }), ErrorKind::NewerFormat);
    EXPECT_EQ(kind_of([] { read_adapter_card("/nonexistent"); }), ErrorKind::NotFound);
}

TEST(AdapterCard, TheModelCardHasWhatHuggingFaceReads)
{
    const std::string text = model_card(card());
    EXPECT_TRUE(text.starts_with("---\nbase_model: \"google/gemma-3-270m\"\nlibrary_name: peft\n"));
    EXPECT_NE(text.find("base_model:adapter:google/gemma-3-270m"), std::string::npos);
    EXPECT_NE(text.find("0.438"), std::string::npos) << "the threshold";
}

TEST(FolderExport, WritesAllFiles)
{
    const TemporaryFolder folder;
    write_folder_atomically(folder.path() / "out", {{"a", "1"}, {"b", "2"}});
    EXPECT_EQ(read_file(folder.path() / "out/a"), "1");
    EXPECT_EQ(read_file(folder.path() / "out/b"), "2");
}

TEST(FolderExport, AnEmptyFolderIsFilled)
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder.path() / "out");
    write_folder_atomically(folder.path() / "out/", {{"a", "1"}});
    EXPECT_EQ(read_file(folder.path() / "out/a"), "1");
}

TEST(FolderExport, WhatIsThereStays)
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder.path() / "out");
    std::ofstream(folder.path() / "out/mine") << "mine";
    EXPECT_EQ(kind_of([&] { write_folder_atomically(folder.path() / "out", {{"a", "1"}}); }), ErrorKind::Usage);
    EXPECT_EQ(kind_of([&] { write_folder_atomically(folder.path() / "out/mine", {{"a", "1"}}); }), ErrorKind::Usage);
    EXPECT_EQ(read_file(folder.path() / "out/mine"), "mine");
}

TEST(FolderExport, ANameWithAFolderIsRefusedAndNothingIsLeft)
{
    const TemporaryFolder folder;
    for (const std::string name : {"../a", "b/c", "", ".."})
        EXPECT_EQ(kind_of([&] { write_folder_atomically(folder.path() / "out", {{"a", "1"}, {name, "2"}}); }), ErrorKind::Damaged);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(FolderExport, AFolderThatIsNotThereIsNamed)
{
    EXPECT_EQ(kind_of([] { write_folder_atomically("/nonexistent/out", {{"a", "1"}}); }), ErrorKind::NotFound);
}

}
}
