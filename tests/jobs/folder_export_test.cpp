#include "jobs/folder_export.h"

#include "common/files.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <fstream>
#include <gtest/gtest.h>

namespace winnow {
namespace {

using test::kind_of;
using test::TemporaryFolder;
using Path = std::filesystem::path;

void write_a(const Path& folder)
{
    std::ofstream(folder / "a") << "1";
}

TEST(FolderExport, TheFolderHasWhatWasWritten)
{
    const TemporaryFolder folder;
    make_folder_atomically(folder.path() / "out", write_a);
    EXPECT_EQ(read_file(folder.path() / "out/a"), "1");
}

TEST(FolderExport, AnEmptyFolderIsFilled)
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder.path() / "out");
    make_folder_atomically(folder.path() / "out/", write_a);
    EXPECT_EQ(read_file(folder.path() / "out/a"), "1");
}

TEST(FolderExport, AFolderThatIsTakenHasAFreeNeighbour)
{
    const TemporaryFolder folder;
    const Path wanted = folder.path() / "out";
    EXPECT_EQ(free_folder(folder.path() / "out/"), wanted);
    make_folder_atomically(wanted, write_a);
    EXPECT_EQ(free_folder(wanted), folder.path() / "out-2");
    std::ofstream(folder.path() / "out-2") << "a file";
    EXPECT_EQ(free_folder(wanted), folder.path() / "out-3");
}

TEST(FolderExport, WhatIsThereStays)
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder.path() / "out");
    std::ofstream(folder.path() / "out/mine") << "mine";
    EXPECT_EQ(kind_of([&] { make_folder_atomically(folder.path() / "out", write_a); }), ErrorKind::Usage);
    EXPECT_EQ(kind_of([&] { make_folder_atomically(folder.path() / "out/mine", write_a); }), ErrorKind::Usage);
    EXPECT_EQ(read_file(folder.path() / "out/mine"), "mine");
}

TEST(FolderExport, AFailureLeavesNothing)
{
    const TemporaryFolder folder;
    const auto fail = [](const Path& temporary) {
        write_a(temporary);
        throw Error(ErrorKind::NoSpace, "full");
    };
    EXPECT_EQ(kind_of([&] { make_folder_atomically(folder.path() / "out", fail); }), ErrorKind::NoSpace);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(FolderExport, AFolderThatIsNotThereIsNamed)
{
    EXPECT_EQ(kind_of([] { make_folder_atomically("/nonexistent/out", write_a); }), ErrorKind::NotFound);
}

}
}
