#include "cli_test.h"

namespace winnow {
namespace {

namespace fs = std::filesystem;

class BackupTest : public CliTest {
protected:
    void SetUp() override
    {
        succeed({"new", "p.winnow", "--labels", "Fine,Hostile", "--positive", "Hostile"});
        write("c.csv", comments_csv(40));
        succeed({"import", "p.winnow", "c.csv", "--id", "id"});
    }

    CliResult label_lines(const std::string& lines, const std::vector<std::string>& options = {})
    {
        std::vector<std::string> arguments = {"label", "p.winnow"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        QProcess process;
        start(process, arguments);
        process.write(lines.c_str());
        process.closeWriteChannel();
        process.waitForFinished(-1);
        return {process.exitCode(), process.readAllStandardOutput().toStdString(), process.readAllStandardError().toStdString()};
    }

    int labels() { return succeed({"check", "p.winnow", "--json"}).json().at("labels"); }
};

TEST_F(BackupTest, EveryLineThatLabelsIsAcknowledged)
{
    const CliResult result = label_lines("c1 Fine\n\nc2\t:unsure\r\nc3  Hostile\n", {"--by", "Kim"});
    EXPECT_EQ(result.code, 0) << result.err;
    EXPECT_EQ(result.out, "c1\tFine\nc2\t:unsure\nc3\tHostile\n");
    EXPECT_EQ(labels(), 39) << "one is unsure now";
    succeed({"label", "p.winnow", "c4", ":clear"});
    EXPECT_EQ(labels(), 38);
    succeed({"export", "labels", "p.winnow", "out.jsonl"});
    expect_part(read("out.jsonl"), "Kim");
    EXPECT_EQ(label_lines("c5 Fine\nc6 Fine\n", {"--json", "--by", "Kim"}).json(), (nlohmann::json{{"decisions", 2}, {"annotator", "Kim"}}));
}

TEST_F(BackupTest, ALineThatIsWrongEndsItAndWhatWasBeforeIsKept)
{
    const CliResult result = label_lines("c1 :skip\nc999 Fine\nc2 :skip\n");
    EXPECT_EQ(result.code, static_cast<int>(ExitCode::NotFound));
    EXPECT_EQ(result.out, "c1\t:skip\n");
    expect_part(result.err, "Line 2: The project has no comment with the id \"c999\"");
    expect_part(result.err, "1 decision before it are kept");
    EXPECT_EQ(labels(), 39);
    expect_part(fail({"label", "p.winnow", "c1", "Nonsense"}, ExitCode::Usage), "Nonsense");
    expect_part(fail({"label", "p.winnow", "c1"}, ExitCode::Usage), "Which label?");
    EXPECT_EQ(label_lines("only-an-id\n").code, static_cast<int>(ExitCode::BadInput));
}

TEST_F(BackupTest, ABackupIsMadeListedAndRestored)
{
    expect_part(succeed({"backup", "p.winnow", "--list"}).out, "no backup");
    const std::string file = succeed({"backup", "p.winnow", "--json"}).json().at("backup").at("file");
    succeed({"label", "p.winnow", "c1", ":skip"});
    const auto list = succeed({"backup", "p.winnow", "--list", "--json"}).json().at("backups");
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list[0].at("labels"), 40);
    EXPECT_EQ(list[0].at("reason"), "by-hand");
    EXPECT_EQ(labels(), 39);
    const auto restored = succeed({"restore", "p.winnow", "newest", "--json"}).json();
    EXPECT_EQ(restored.at("backup"), file);
    EXPECT_EQ(labels(), 40);
    succeed({"restore", "p.winnow", restored.at("kept")});
    EXPECT_EQ(labels(), 39);
    fail({"restore", "p.winnow", "none.backup"}, ExitCode::NotFound);
}

TEST_F(BackupTest, ADamagedProjectIsSaidToBeAndIsRepairedIntoACopy)
{
    expect_part(succeed({"check", "p.winnow"}).out, "is sound: 40 comments, 40 labels, 0 runs");
    std::string damaged = read("p.winnow");
    const std::size_t page = damaged.find("Thank you, the lamp") / 8192;
    std::fill_n(damaged.begin() + static_cast<std::ptrdiff_t>(page * 8192), 8192, 'Z');
    write("p.winnow", damaged);
    const CliResult check = cli({"check", "p.winnow", "--json", "--repair-into", "copy.winnow"});
    EXPECT_EQ(check.code, static_cast<int>(ExitCode::Damaged)) << check.err;
    EXPECT_FALSE(check.json().at("sound"));
    EXPECT_TRUE(check.json().at("repair").at("tables").contains("comments"));
    EXPECT_EQ(read("p.winnow"), damaged);
    EXPECT_TRUE(succeed({"check", "copy.winnow", "--json"}).json().at("sound"));
    expect_part(cli({"check", "p.winnow"}).out, "--repair-into COPY.winnow");
}

TEST_F(BackupTest, WhatIsErasedIsNotInTheBytesAndBackupsThatHoldItAreNamed)
{
    const std::string text = "Thank you, the lamp";
    EXPECT_NE(read("p.winnow").find(text), std::string::npos);
    succeed({"backup", "p.winnow"});
    std::vector<std::string> ids = {"erase", "p.winnow"};
    for (int i = 0; i < 40; i += 2)
        ids.push_back("c" + std::to_string(i));
    expect_part(succeed(ids).out, "1 backup made before may hold the texts still");
    EXPECT_EQ(read("p.winnow").find(text), std::string::npos);
    EXPECT_EQ(succeed({"check", "p.winnow", "--json"}).json().at("comments"), 20);
    EXPECT_EQ(succeed({"erase", "p.winnow", "--with-backups", "--json"}).json().at("backups_left"), 0);
    const auto backups = succeed({"backup", "p.winnow", "--list", "--json"}).json().at("backups");
    ASSERT_EQ(backups.size(), 1u);
    EXPECT_EQ(backups[0].at("comments"), 20);
    fail({"erase", "p.winnow", "c0"}, ExitCode::NotFound);
}

}
}
