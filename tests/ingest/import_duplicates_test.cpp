#include "ingest/import_test.h"

#include "store/comment_list.h"
#include "store/undo_log.h"

namespace winnow {
namespace {

TEST_F(Importing, TheSameFileTwiceAddsNothing)
{
    const std::string table = "text,label\na,Positive\n\" b  c \",Negative\n";
    import(table);
    const ImportSummary again = import(table + "b c,Negative\n");
    EXPECT_EQ(again.imported, 0);
    EXPECT_EQ(again.skipped, 3);
    EXPECT_EQ(count(), 2);
}

TEST_F(Importing, ADuplicateInTheFirstFileIsUpdatedAndFoundByItsNewText)
{
    ImportOptions options;
    options.duplicates = Duplicates::Update;
    EXPECT_EQ(import("comment,label\nthe lamp,negative\nthe lamp ,positive\n", options).updated, 1);
    EXPECT_EQ(matching_ids(m_project, 1, {.words = "lamp"}).size(), 1u);
    EXPECT_EQ(label_of(1), "Positive");
    EXPECT_NO_THROW(m_project.database().exec("INSERT INTO comment_words (comment_words, rank) VALUES ('integrity-check', 1)"));
}

TEST_F(Importing, ALabelledCopyIsNeverDropped)
{
    import("text,label\na,\nb,Positive\n");
    const ImportSummary summary = import("text,label\na,Negative\nb,\n");
    EXPECT_EQ(summary.label_added, 1);
    EXPECT_EQ(label_of(1), "Negative");
    EXPECT_EQ(label_of(2), "Positive");
    EXPECT_EQ(count(), 2);
}

TEST_F(Importing, ContradictoryLabelsAreReportedAndTheFirstStays)
{
    const ImportSummary summary = import("text,label\na,Positive\na,Negative\n");
    EXPECT_EQ(summary.contradictory, 1);
    EXPECT_EQ(summary.contradictions.at(0).line, 3);
    EXPECT_EQ(summary.contradictions.at(0).comment, 1);
    EXPECT_EQ(label_of(1), "Positive");
}

TEST_F(Importing, AContradictionSaysWhichLinesHadWhichLabels)
{
    import("text,label\nthere,Positive\nnew in it,\n");
    const std::string table = "text,label\nthere,Negative\nfresh,Positive\nfresh,Negative\nnew in it,Positive\nnew in it,Negative\nfresh,Negative\n";
    const auto said = [&](Duplicates duplicates) {
        ImportOptions options;
        options.duplicates = duplicates;
        std::vector<std::string> lines;
        for (const Contradiction& one : import(table, options).contradictions)
            lines.push_back(std::to_string(one.line) + " " + one.label + ", " + one.other_label + " " + (one.other_line ? std::to_string(*one.other_line) : "before"));
        return lines;
    };
    EXPECT_EQ(said(Duplicates::Skip), (std::vector<std::string>{"2 Negative, Positive before", "4 Negative, Positive 3", "6 Negative, Positive 5", "7 Negative, Positive 3"}));
    EXPECT_EQ(said(Duplicates::Update), (std::vector<std::string>{"2 Negative, Positive before", "4 Negative, Positive before", "6 Negative, Positive before"}));
    EXPECT_EQ(said(Duplicates::Update), (std::vector<std::string>{"3 Positive, Negative before", "4 Negative, Positive 3", "5 Positive, Negative before", "6 Negative, Positive 5"}));
    const auto found = contradictions_of(m_project, 3); // "fresh"
    ASSERT_EQ(found.size(), 5u) << "of three imports";
    EXPECT_EQ(found[0].file_name, "table.csv");
    EXPECT_EQ(found[0].contradiction.line, 4);
    EXPECT_EQ(found[0].contradiction.label, "Negative");
    EXPECT_EQ(found[0].contradiction.other_label, "Positive");
    EXPECT_EQ(found[0].contradiction.other_line, 3);
    EXPECT_EQ(found[4].contradiction.duplicates, Duplicates::Update);
    EXPECT_TRUE(contradictions_of(m_project, 4).empty());
}

TEST_F(Importing, UpdateReplacesAndKeepAdds)
{
    import("text,label,thread\na,Positive,one\n");
    ImportOptions options;
    options.duplicates = Duplicates::Update;
    EXPECT_EQ(import("text,label,thread\na,Negative,two\n", options).updated, 1);
    EXPECT_EQ(label_of(1), "Negative");
    EXPECT_EQ(Comments(m_project).get(1).metadata, R"({"thread":"two"})");
    EXPECT_EQ(Annotations(m_project).history(1, m_task.id).size(), 2u);
    options.duplicates = Duplicates::Keep;
    EXPECT_EQ(import("text,label\na,Negative\n", options).kept, 1);
    EXPECT_EQ(count(), 2);
}

// A rehearsal counts what the import then does, for each way with duplicates, and writes nothing.
TEST_F(Importing, ARehearsalCountsWhatTheImportDoes)
{
    import("text,label\na,Positive\nb,\nc,Negative\n");
    const std::string table = "text,label,thread\na,Negative,t\nA ,Positive,t\nb,Negative,t\nb,Positive,t\nnew,,t\nnew,Positive,t\nnew,Negative,t\n,Positive,t\nd,other,t\n";
    for (const Duplicates duplicates : {Duplicates::Skip, Duplicates::Update, Duplicates::Keep}) {
        ImportOptions options;
        options.duplicates = duplicates;
        const std::int64_t before = count();
        const ImportSummary expected = rehearse_import(m_project, m_task, file(table), options);
        EXPECT_EQ(count(), before);
        const ImportSummary done = import(table, options);
        EXPECT_EQ(expected.rows, done.rows);
        EXPECT_EQ(expected.imported, done.imported);
        EXPECT_EQ(expected.skipped, done.skipped);
        EXPECT_EQ(expected.updated, done.updated);
        EXPECT_EQ(expected.kept, done.kept);
        EXPECT_EQ(expected.label_added, done.label_added);
        EXPECT_EQ(expected.labels, done.labels);
        EXPECT_EQ(expected.contradictory, done.contradictory);
        EXPECT_EQ(expected.refusals, done.refusals);
        EXPECT_GT(done.contradictory, 0);
        undo(m_project, "");
        EXPECT_EQ(count(), before);
    }
}

}
}
