#include "ingest/files.h"
#include "ingest/preview.h"

#include <gtest/gtest.h>

namespace winnow {

TEST(Preview, ShowsTheFirstRowsAsTheyWouldBeImported)
{
    TemporaryFolder folder;
    std::string table = "comment,label,thread\n";
    for (int row = 0; row < 50; ++row)
        table += "text " + std::to_string(row) + ",Positive,t\n";
    const ImportPreview preview = preview_file(write_bytes(folder / "t.csv", table), Task{}, {});
    ASSERT_EQ(preview.rows.size(), 20u);
    EXPECT_EQ(preview.mapping->text, "comment");
    EXPECT_EQ(preview.rows[3].text, "text 3");
    EXPECT_EQ(preview.rows[3].label, "Positive");
}

TEST(Preview, SaysWhatIsWrongWithTheMappingAndShowsTheRowsAllTheSame)
{
    TemporaryFolder folder;
    const ImportPreview preview = preview_file(write_bytes(folder / "t.csv", "a,b\nx,y\n"), Task{}, {});
    EXPECT_FALSE(preview.mapping);
    EXPECT_NE(preview.fault.find("\"a\", \"b\""), std::string::npos);
    EXPECT_EQ(preview.records.size(), 1u);
}

TEST(Preview, GuessesTheOtherColumnsWhereNoneIsTheText)
{
    TemporaryFolder folder;
    const ImportPreview preview = preview_file(write_bytes(folder / "t.csv", "id,a,label,b\n1,x,Positive,y\n"), Task{}, {});
    EXPECT_FALSE(preview.mapping);
    EXPECT_EQ(preview.guess.id, "id");
    EXPECT_EQ(preview.guess.label, "label");
    EXPECT_EQ(preview.guess.text, "");
}

TEST(Preview, LeavesOutWhyRowsWereRefused)
{
    TemporaryFolder folder;
    const ImportPreview preview = preview_file(write_bytes(folder / "t.csv", "refused line,reason,row,text,thread\n3,the text is empty,,hello,x\n"), Task{}, {});
    EXPECT_EQ(preview.mapping->ignored, (std::vector<std::string>{"refused line", "reason", "row"}));
    EXPECT_EQ(preview.rows.front().metadata.size(), 1u);
}

TEST(Preview, TakesTheColumnWithByFarTheLongestCellsForTheText)
{
    TemporaryFolder folder;
    const std::string rows = "7,Die Lampe vor dem Haus ist wieder kaputt,Nord\n8,Das Fest im Park war wirklich sehr schön,Süd\n";
    EXPECT_EQ(preview_file(write_bytes(folder / "t.csv", "Nr,Beitrag,Stadtteil\n" + rows), Task{}, {}).mapping->text, "Beitrag");
    EXPECT_EQ(preview_file(write_bytes(folder / "named.csv", "text,Beitrag,Stadtteil\n" + rows), Task{}, {}).mapping->text, "text");
    const std::string two = "Die Lampe vor dem Haus ist wieder kaputt,Das Fest im Park war wirklich sehr schön\n";
    EXPECT_FALSE(preview_file(write_bytes(folder / "two.csv", "eins,zwei\n" + two), Task{}, {}).mapping);
}

TEST(Preview, TakesTheColumnOfLabelsForTheLabelWhateverItIsCalled)
{
    TemporaryFolder folder;
    const auto label_column = [&](const std::string& rows) { return preview_file(write_bytes(folder / "t.csv", "text,verdict,second\n" + rows), Task{}, {}).mapping->label; };
    EXPECT_EQ(label_column("a,positive,x\nb,Negative,y\nc,,z\nd,Positive,\n"), "verdict");
    EXPECT_EQ(label_column("a,positive,x\nb,Negative,y\n"), "") << "two rows are too few to tell";
    EXPECT_EQ(label_column("a,positive,x\nb,Negative,y\nc,other,z\nd,Positive,\n"), "");
    EXPECT_EQ(label_column("a,Positive,Negative\nb,Negative,Negative\nc,Positive,Positive\n"), "") << "one of two raters is not chosen";
}

TEST(Preview, ShowsTheMembersOfNestedObjectsAsColumns)
{
    TemporaryFolder folder;
    const std::string row = R"({"body":{"text":"The lamp in our street is out again, since Monday evening","lang":{}},"by":{"name":"A","tags":[{"x":1}]}})" "\n";
    const ImportPreview preview = preview_file(write_bytes(folder / "t.jsonl", row + R"({"body":null})" "\n"), Task{}, {});
    EXPECT_EQ(preview.columns, (std::vector<std::string>{"body.text", "body.lang", "by.name", "by.tags", "body"}));
    EXPECT_EQ(preview.mapping->text, "body.text");
    EXPECT_EQ(*preview.records[0].value(1), "{}");
    EXPECT_EQ(*preview.records[0].value(3), R"([{"x":1}])");
}

TEST(Preview, ASurveyCountsTheWholeFile)
{
    TemporaryFolder folder;
    SourceOptions options;
    options.rule = rule_from_threshold("median");
    const auto path = write_bytes(folder / "t.csv", "text,score\na,0\nb,1\nc,x\nd\ne,\n");
    options.mapping.label = "score";
    const FileSurvey survey = survey_file(path, Task{}, options);
    EXPECT_EQ(survey.rows, 5);
    EXPECT_EQ(survey.labels.at("Negative"), 1);
    EXPECT_EQ(survey.unlabelled, 1);
    EXPECT_EQ(survey.refusals.size(), 2u);
}

}
