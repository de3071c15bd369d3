#include "common/files.h"
#include "common/lines.h"
#include "common/output_file.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <cerrno>
#include <csignal>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace winnow {
namespace {

namespace fs = std::filesystem;
using test::expect_error;
using test::TemporaryFolder;

std::size_t files_in(const fs::path& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST(Files, WhatIsWrittenIsReadBack)
{
    const TemporaryFolder folder;
    const std::string bytes("a\0b\r\n\xff", 6);
    write_file_atomically(folder / "file", bytes);
    EXPECT_EQ(read_file(folder / "file"), bytes);
    write_file_atomically(folder / "file", "");
    EXPECT_EQ(read_file(folder / "file"), "");
    EXPECT_EQ(files_in(folder.path()), 1u);
}

TEST(Files, AWriterThatThrowsLeavesTheOldFileAndNothingElse)
{
    const TemporaryFolder folder;
    write_file_atomically(folder / "file", "old");
    const auto fails_half_way = [](const fs::path& temporary) {
        std::ofstream(temporary) << "half";
        throw Error(ErrorKind::NoSpace, "full");
    };
    expect_error(ErrorKind::NoSpace, "full", [&] { write_file_atomically(folder / "file", fails_half_way); });
    EXPECT_EQ(read_file(folder / "file"), "old");
    EXPECT_EQ(files_in(folder.path()), 1u);
}

TEST(Files, WhenTheDiskTakesNoMoreTheOldFileStays)
{
    const TemporaryFolder folder;
    write_file_atomically(folder / "file", "old");
    struct rlimit before = {};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const struct rlimit small = {4096, before.rlim_max};
    const auto handler = ::signal(SIGXFSZ, SIG_IGN);
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    expect_error(ErrorKind::NoSpace, (folder / "file").string() + "\": ",
                 [&] { write_file_atomically(folder / "file", std::string(100000, 'x')); });
    ::setrlimit(RLIMIT_FSIZE, &before);
    ::signal(SIGXFSZ, handler);
    EXPECT_EQ(read_file(folder / "file"), "old");
    EXPECT_EQ(files_in(folder.path()), 1u);
}

TEST(Files, AReplacedFileKeepsItsPermissions)
{
    const TemporaryFolder folder;
    write_file_atomically(folder / "file", "old");
    ASSERT_EQ(::chmod((folder / "file").c_str(), 0600), 0);
    write_file_atomically(folder / "file", "new");
    struct stat information = {};
    ASSERT_EQ(::stat((folder / "file").c_str(), &information), 0);
    EXPECT_EQ(information.st_mode & 0777, 0600u);
}

TEST(Files, ALinkIsFollowedAndStaysALink)
{
    const TemporaryFolder folder;
    write_file_atomically(folder / "real", "old");
    fs::create_symlink("real", folder / "link");
    write_file_atomically(folder / "link", "new");
    EXPECT_TRUE(fs::is_symlink(folder / "link"));
    EXPECT_EQ(read_file(folder / "real"), "new");
}

TEST(Files, AFileInTheCurrentFolderNeedsNoFolderName)
{
    const TemporaryFolder folder;
    const fs::path before = fs::current_path();
    fs::current_path(folder.path());
    write_file_atomically("plain", "bytes");
    EXPECT_EQ(read_file("plain"), "bytes");
    fs::current_path(before);
}

TEST(Files, WhatCannotBeReadOrWrittenIsNamed)
{
    const TemporaryFolder folder;
    expect_error(ErrorKind::NotFound, "nothing", [&] { read_file(folder / "nothing"); });
    expect_error(ErrorKind::BadInput, "a folder or a device", [&] { read_file(folder.path()); });
    expect_error(ErrorKind::NotFound, "missing/file", [&] { write_file_atomically(folder / "missing/file", "x"); });
    expect_error(ErrorKind::BadInput, "it is a folder", [&] { write_file_atomically(folder.path(), "x"); });
    EXPECT_TRUE(fs::is_directory(folder.path()));
}

TEST(Files, ANamedPipeDoesNotStopTheReader)
{
    const TemporaryFolder folder;
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    expect_error(ErrorKind::BadInput, "device", [&] { read_file(folder / "pipe"); });
    expect_error(ErrorKind::BadInput, "device", [&] { sha256_of_file(folder / "pipe"); });
}

TEST(Files, AFileBeyondItsLimitIsDamaged)
{
    const TemporaryFolder folder;
    write_file_atomically(folder / "file", "12345");
    EXPECT_EQ(read_file(folder / "file", 5), "12345");
    expect_error(ErrorKind::Damaged, "larger than the 4 bytes", [&] { read_file(folder / "file", 4); });
}

TEST(Files, EachFailureOfTheSystemHasItsKind)
{
    const auto thrown = [](int number) { return [number] { throw_system_error("Could not write", "/a/b", number); }; };
    expect_error(ErrorKind::NoSpace, "Could not write \"/a/b\": the disk is full. Free some space", thrown(ENOSPC));
    expect_error(ErrorKind::Denied, "no permission", thrown(EACCES));
    expect_error(ErrorKind::Denied, "read-only", thrown(EROFS));
    expect_error(ErrorKind::NoMemory, "not enough memory", thrown(ENOMEM));
    expect_error(ErrorKind::Internal, "\"/a/b\"", thrown(ELOOP));
}

// The digests are those of FIPS 180-4's examples.
TEST(Sha256, EqualsThePublishedExamples)
{
    EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    const TemporaryFolder folder;
    write_file_atomically(folder / "million", std::string(1000000, 'a'));
    EXPECT_EQ(sha256_of_file(folder / "million"), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

std::vector<std::string> lines_of(const fs::path& path, std::size_t longest)
{
    std::vector<std::string> lines;
    for_each_line(path, longest, [&](std::int64_t number, std::string_view line) {
        EXPECT_EQ(number, static_cast<std::int64_t>(lines.size()) + 1);
        lines.emplace_back(line);
    });
    return lines;
}

TEST(Lines, ComeOneByOneWhateverTheBlocks)
{
    const TemporaryFolder folder;
    const std::string large(200000, 'x');
    write_file_atomically(folder / "file", "a\n\n" + large + "\nend");
    EXPECT_EQ(lines_of(folder / "file", large.size()), (std::vector<std::string>{"a", "", large, "end"}));
    write_file_atomically(folder / "file", "");
    EXPECT_TRUE(lines_of(folder / "file", 10).empty());
    write_file_atomically(folder / "file", "a\n");
    EXPECT_EQ(lines_of(folder / "file", 10), std::vector<std::string>{"a"});
}

TEST(Lines, ATooLongLineIsNamed)
{
    const TemporaryFolder folder;
    write_file_atomically(folder / "file", "short\n" + std::string(100000, 'x'));
    expect_error(ErrorKind::Damaged, "line 2 is longer than 99999 bytes", [&] { lines_of(folder / "file", 99999); });
}

TEST(OutputFile, LargeAndSmallPiecesKeepTheirOrder)
{
    const TemporaryFolder folder;
    OutputFile file(folder / "file");
    std::string expected;
    for (int i = 0; i < 2000; ++i) {
        const std::string piece(i % 50 == 0 ? 70000 : 13, static_cast<char>('a' + i % 26));
        file.write(piece);
        expected += piece;
    }
    file.finish();
    EXPECT_TRUE(read_file(folder / "file") == expected);
}

TEST(OutputFile, NeverReplacesAFile)
{
    const TemporaryFolder folder;
    write_file_atomically(folder / "file", "mine");
    EXPECT_THROW(OutputFile(folder / "file"), Error);
    EXPECT_EQ(read_file(folder / "file"), "mine");
}

}
}
