#include "ingest/import_test.h"

#include "support/expect_error.h"

namespace winnow {
namespace {

using test::expect_error;

TEST_F(Importing, AWrongMappingImportsNothingAndListsTheColumns)
{
    ImportOptions options;
    options.source.mapping.text = "remarks";
    expect_error(ErrorKind::NotFound, "\"body text\"", [&] { import("body text,label\na,Positive\n", options); });
    const std::string longest(59, 'a');
    expect_error(ErrorKind::NotFound, "\"" + longest + "...\", \"label\".", [&] { import(longest + "\xC3\xA9,label\na,Positive\n", options); });
    std::string many = "c";
    for (int column = 0; column < 41; ++column)
        many += ",c" + std::to_string(column);
    expect_error(ErrorKind::NotFound, "\"c38\" and 2 more.", [&] { import(many + "\n", options); });
    expect_error(ErrorKind::NotFound, "\"column 1\"", [&] { import("1,2\n3,4\n"); });
    expect_error(ErrorKind::BadInput, "is a label of the task", [&] { import("text,label\na,yes\nb,no\nc,\n"); });
    expect_error(ErrorKind::BadInput, "every row is refused", [&] { import("text,label\na\nb\n"); });
    expect_error(ErrorKind::BadInput, "no rows", [&] { import("text,label\n"); });
    expect_error(ErrorKind::Usage, "the project itself",
                 [&] { import_file(m_project, m_task, m_folder / "p.winnow", {}); });
    options = {};
    options.source.rule = rule_from_threshold("0.5");
    expect_error(ErrorKind::NotFound, "no column", [&] { import("text,x\na,1\n", options); });
    EXPECT_EQ(count(), 0);
}

TEST_F(Importing, ARehearsalOfAFileWithoutASingleGoodRowCountsIt)
{
    const ImportSummary summary = rehearse_import(m_project, m_task, file("text,label\na,yes\nb,no\n"), {});
    EXPECT_EQ(summary.rows, 2);
    EXPECT_EQ(summary.refused, 2);
}

TEST_F(Importing, AnIgnoredColumnIsLeftOut)
{
    ImportOptions options;
    options.source.mapping.ignored = {"secret", "label"};
    EXPECT_EQ(import("text,label,secret,thread\na,Positive,s,t\n", options).unlabelled, 1);
    EXPECT_EQ(Comments(m_project).get(1).metadata, R"({"thread":"t"})");
    options.source.mapping.text = "secret";
    expect_error(ErrorKind::Usage, "ignored", [&] { import("text,secret\na,b\n", options); });
}

TEST_F(Importing, ACancelledImportLeavesNothing)
{
    std::string table = "text\n";
    for (int row = 0; row < 5000; ++row)
        table += "comment " + std::to_string(row) + "\n";
    int calls = 0;
    expect_error(ErrorKind::Cancelled, "Nothing was imported",
                 [&] { import_file(m_project, m_task, file(table), {}, [&](auto, auto) { return ++calls < 5; }); });
    EXPECT_EQ(count(), 0);
}

TEST_F(Importing, AFirstImportThatFailsLeavesTheIndexes)
{
    EXPECT_THROW(import("comment,label\na,nonsense\n"), Error);
    EXPECT_NO_THROW(Project::open(m_folder / "p.winnow"));
    EXPECT_EQ(import("comment,label\na,negative\n").imported, 1);
}

TEST_F(Importing, RefusedRowsAreWrittenToBeMendedAndImportedAgain)
{
    ImportOptions options;
    options.refused_file = m_folder / "refused.csv";
    const ImportSummary summary = import("comment,label,thread\nfine,Positive,t\n=bad,maybe,t2\nragged\n", options);
    EXPECT_EQ(summary.refused, 2);
    ASSERT_EQ(summary.refused_rows.size(), 2u);
    EXPECT_EQ(summary.refused_rows[0].line, 3);
    EXPECT_EQ(summary.refused_rows[0].reason, reason_no_such_label);
    EXPECT_EQ(summary.refused_rows[1].line, 4);
    std::string refused = read(options.refused_file);
    EXPECT_EQ(refused, "refused line,reason,row,comment,label,thread\r\n"
                       "3,the label is none of the task's,,'=bad,maybe,t2\r\n"
                       "4,the row has fewer fields than the header,ragged,,,\r\n");
    refused.replace(refused.find("maybe"), 5, "Negative");
    EXPECT_EQ(import(refused).imported, 1);
    EXPECT_EQ(Comments(m_project).get(2).text, "=bad");
    EXPECT_EQ(Comments(m_project).get(2).metadata, R"({"thread":"t2"})");
}

}
}
