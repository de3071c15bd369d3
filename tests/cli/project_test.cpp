#include "cli_test.h"

namespace winnow {
namespace {

class ProjectTest : public CliTest {
protected:
    void make(int comments)
    {
        succeed({"new", "p.winnow", "--labels", "Fine,Hostile", "--positive", "Hostile"});
        write("c.csv", comments_csv(comments));
        succeed({"import", "p.winnow", "c.csv"});
    }

    nlohmann::json split(const std::vector<std::string>& options)
    {
        std::vector<std::string> arguments = {"split", "p.winnow", "--json"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return succeed(arguments).json();
    }
};

TEST_F(ProjectTest, AnImportIsCounted)
{
    succeed({"new", "p.winnow", "--labels", "Fine,Hostile", "--positive", "Hostile"});
    write("c.csv", comments_csv(40));
    const auto json = succeed({"import", "p.winnow", "c.csv", "--json"}).json();
    EXPECT_EQ(json.at("imported"), 40);
    EXPECT_EQ(json.at("labels").at("Hostile"), 20);
    const auto again = succeed({"import", "p.winnow", "c.csv", "--json"}).json();
    EXPECT_EQ(again.at("imported"), 0);
    EXPECT_EQ(again.at("skipped"), 40);
}

TEST_F(ProjectTest, AnImportSaysWhichLinesContradictAndWhichLabelStays)
{
    succeed({"new", "p.winnow", "--labels", "Fine,Hostile", "--positive", "Hostile"});
    write("c.csv", "text,label\nthe lamp is out,Fine\nthe lamp is out,Hostile\n");
    expect_part(succeed({"import", "p.winnow", "c.csv"}).out, "  line 3: Hostile; the comment has Fine from line 2, which stays\n");
    const auto json = succeed({"import", "p.winnow", "c.csv", "--duplicates", "update", "--json"}).json();
    EXPECT_EQ(json.at("contradictions"), nlohmann::json::parse(R"([{"line":3,"comment":1,"label":"Hostile","other_label":"Fine","other_line":null,"duplicates":"update"}])"));
}

TEST_F(ProjectTest, APictureIsNoTableWhateverItsNameSays)
{
    succeed({"new", "p.winnow", "--labels", "Fine,Hostile", "--positive", "Hostile"});
    write("c.csv", std::string("\x89PNG\r\n\x1A\n\0\0", 10));
    expect_part(fail({"import", "p.winnow", "c.csv"}, ExitCode::BadInput), "seems to be a picture");
}

TEST_F(ProjectTest, APositiveLabelThatIsNoneMakesNoProject)
{
    expect_part(fail({"new", "p.winnow", "--labels", "A,B", "--positive", "C"}, ExitCode::Usage), "C");
    EXPECT_FALSE(std::filesystem::exists(path("p.winnow")));
    fail({"new", "p.winnow", "--labels", "A,A", "--positive", "A"}, ExitCode::Usage);
    fail({"new", "p.winnow", "--labels", "A", "--positive", "A"}, ExitCode::Usage);
}

TEST_F(ProjectTest, APolicyComesFromAFile)
{
    write("policy.md", "Hostile: it attacks a person.\n");
    succeed({"new", "p.winnow", "--labels", "Fine,Hostile", "--positive", "Hostile", "--policy", "policy.md"});
    expect_part(read("p.winnow"), "Hostile: it attacks a person.\n");
    write("latin.md", "caf\xe9");
    expect_part(fail({"new", "q.winnow", "--labels", "A,B", "--positive", "A", "--policy", "latin.md"}, ExitCode::BadInput), "UTF-8");
    expect_part(fail({"new", "q.winnow", "--labels", "A,B", "--positive", "A", "--policy", "none.md"}, ExitCode::NotFound), "none.md");
    EXPECT_FALSE(std::filesystem::exists(path("q.winnow")));
}

TEST_F(ProjectTest, AFileThatIsThereIsNotOverwritten)
{
    write("p.winnow", "mine");
    fail({"new", "p.winnow", "--labels", "A,B", "--positive", "A"}, ExitCode::Usage);
    EXPECT_EQ(read("p.winnow"), "mine");
}

TEST_F(ProjectTest, AFileThatIsNoProjectIsRefusedAndLeft)
{
    write("p.winnow", "this is no project");
    for (const std::string command : {"split", "train", "runs", "evaluate"})
        expect_part(fail({command, "p.winnow"}, ExitCode::Damaged), "p.winnow");
    EXPECT_EQ(read("p.winnow"), "this is no project");
    expect_part(fail({"runs", "nothing.winnow"}, ExitCode::NotFound), "nothing.winnow");
}

TEST_F(ProjectTest, AColumnThatIsNotThereImportsNothing)
{
    succeed({"new", "p.winnow", "--labels", "Fine,Hostile", "--positive", "Hostile"});
    write("c.csv", comments_csv(10));
    expect_part(fail({"import", "p.winnow", "c.csv", "--text", "comment"}, ExitCode::NotFound), "thread");
    expect_part(fail({"import", "p.winnow", "none.csv"}, ExitCode::NotFound), "none.csv");
    EXPECT_NE(cli({"import", "p.winnow", "c.csv", "--map", "Fine=Nice"}).code, 0);
    EXPECT_NE(cli({"split", "p.winnow"}).code, 0) << "nothing was imported";
}

TEST_F(ProjectTest, RefusedRowsAreCountedNamedAndKept)
{
    succeed({"new", "p.winnow", "--labels", "Fine,Hostile", "--positive", "Hostile"});
    write("c.csv", comments_csv(10) + "x1,,Fine,t1\nx2,Some text,Nonsense,t1\n");
    const auto json = succeed({"import", "p.winnow", "c.csv", "--json"}).json();
    EXPECT_EQ(json.at("imported"), 10);
    EXPECT_EQ(json.at("refused"), 2);
    EXPECT_EQ(json.at("refused_lines"), nlohmann::json({12, 13}));
    expect_part(read(json.at("refused_file")), "x2");
}

TEST_F(ProjectTest, ARuleOnNumbersMakesLabels)
{
    succeed({"new", "p.winnow", "--labels", "Positive,Negative", "--positive", "Negative"});
    write("c.csv", "comment;isHate\nfirst;0\nsecond;0.2\nthird;0.4\nfourth;1\n");
    const auto json = succeed({"import", "p.winnow", "c.csv", "--at-least", "median", "--text", "comment", "--label", "isHate", "--json"}).json();
    EXPECT_DOUBLE_EQ(json.at("threshold"), 0.3);
    EXPECT_EQ(json.at("labels").at("Negative"), 2);
}

TEST_F(ProjectTest, TheUsualSplitIsSeventyTenTwenty)
{
    make(100);
    const auto json = split({});
    EXPECT_EQ(json.at("train"), 70);
    EXPECT_EQ(json.at("validation"), 10);
    EXPECT_EQ(json.at("test"), 20);
}

TEST_F(ProjectTest, ASplitTakesNumbersAndShares)
{
    make(100);
    EXPECT_EQ(split({"--train", "60", "--validation", "10", "--test", "20%"}),
              nlohmann::json({{"train", 60}, {"validation", 10}, {"test", 20}, {"without_part", 10}, {"order", "stratified"}, {"seed", 1234}}));
    EXPECT_EQ(split({"--train", "80%", "--validation", "10%"}).at("train"), 70);
    EXPECT_EQ(split({"--order", "numpy", "--seed", "32", "--train", "80"}).at("test"), 20);
    fail({"split", "p.winnow", "--train", "200"}, ExitCode::Usage);
    fail({"split", "p.winnow", "--train", "many"}, ExitCode::Usage);
    fail({"split", "p.winnow", "--order", "magic"}, ExitCode::Usage);
}

TEST_F(ProjectTest, LabelsThatAreExportedAreImportedTheSame)
{
    make(60);
    split({});
    for (const std::string ending : {"csv", "tsv", "jsonl"}) {
        SCOPED_TRACE(ending);
        succeed({"export", "labels", "p.winnow", "out." + ending});
        succeed({"new", ending + ".winnow", "--labels", "Fine,Hostile", "--positive", "Hostile"});
        succeed({"import", ending + ".winnow", "out." + ending});
        succeed({"export", "labels", ending + ".winnow", "again." + ending});
        EXPECT_EQ(read("again." + ending), read("out." + ending));
    }
}

TEST_F(ProjectTest, AnExportOfAnUnknownKindIsRefused)
{
    make(10);
    fail({"export", "labels", "p.winnow", "out.xlsx"}, ExitCode::Usage);
    fail({"export", "dreams", "p.winnow", "out.csv"}, ExitCode::Usage);
    expect_part(fail({"export", "adapter", "p.winnow", "out"}, ExitCode::NotFound), "train");
    expect_part(fail({"export", "labels", "p.winnow", "nowhere/out.csv"}, ExitCode::NotFound), "nowhere");
}

TEST_F(ProjectTest, WithoutRunsTheCommandsSayWhatToDo)
{
    make(10);
    expect_part(succeed({"runs", "p.winnow"}).out, "train");
    EXPECT_EQ(succeed({"runs", "p.winnow", "--json"}).json().at("runs").size(), 0u);
    expect_part(fail({"evaluate", "p.winnow"}, ExitCode::NotFound), "winnow-cli train");
    expect_part(fail({"score", "p.winnow"}, ExitCode::NotFound), "winnow-cli train");
    expect_part(fail({"train", "p.winnow", "--resume"}, ExitCode::NotFound), "interrupted");
    fail({"evaluate", "p.winnow", "--run", "7"}, ExitCode::NotFound);
}

TEST_F(ProjectTest, ASettingOutOfRangeIsNamed)
{
    make(40);
    expect_part(fail({"train", "p.winnow", "--rank", "0"}, ExitCode::Usage), "\"r\"");
    expect_part(fail({"train", "p.winnow", "--learning-rate", "7"}, ExitCode::Usage), "learning_rate");
    expect_part(fail({"train", "p.winnow", "--recipe", "magic"}, ExitCode::Usage), "magic");
    fail({"train", "p.winnow", "--epochs", "three"}, ExitCode::Usage);
    expect_part(fail({"train", "p.winnow"}, ExitCode::NotFound), "quickstart");
    EXPECT_EQ(succeed({"runs", "p.winnow", "--json"}).json().at("runs").size(), 0u) << "nothing of a run that could not begin";
}

}
}
