#include "jobs/folder_export.h"

#include "common/error.h"
#include "common/files.h"
#include "jobs/temporary_folder.h"

#include <fstream>
#include <gtest/gtest.h>

namespace winnow {
namespace {

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
