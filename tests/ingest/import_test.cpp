#include "ingest/export.h"
#include "ingest/files.h"
#include "ingest/import.h"
#include "store/annotations.h"
#include "store/comment_list.h"
#include "store/comments.h"
#include "store/labelling.h"
#include "store/runs.h"
#include "store/splits.h"
#include "support/expect_error.h"

#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

using test::expect_error;

class Importing : public testing::Test {
protected:
    Importing() : m_project(Project::create(m_folder / "p.winnow"))
    {
        add_task(m_project, Task{});
        m_task = task_named(m_project, "");
    }

    std::filesystem::path file(std::string_view bytes, const std::string& name = "table.csv")
    {
        return write_bytes(m_folder / name, bytes);
    }

    ImportSummary import(std::string_view bytes, const ImportOptions& options = {})
    {
        return import_file(m_project, m_task, file(bytes), options);
    }

    std::string label_of(std::int64_t comment)
    {
        const auto current = Annotations(m_project).current(comment, m_task.id);
        return current ? current->label : "";
    }

    std::int64_t count() { return Comments(m_project).count(); }

    TemporaryFolder m_folder;
    Project m_project;
    StoredTask m_task;
};

std::string read(const std::filesystem::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}

TEST_F(Importing, CommentsLabelsAndMetadataArrive)
{
    const ImportSummary summary = import("comment,label,id,rater,thread\nfirst,negative,a1,Kim,elm road\nsecond,,a2,,\n");
    EXPECT_EQ(summary.imported, 2);
    EXPECT_EQ(summary.labelled, 1);
    EXPECT_EQ(summary.unlabelled, 1);
    const Comment comment = Comments(m_project).get(1);
    EXPECT_EQ(comment.text, "first");
    EXPECT_EQ(comment.external_id, "a1");
    EXPECT_EQ(comment.metadata, R"({"thread":"elm road"})");
    EXPECT_EQ(label_of(1), "Negative");
    EXPECT_EQ(Annotations(m_project).current(1, m_task.id)->annotator, "Kim");
}

TEST_F(Importing, ANumberBecomesALabelByTheMedianAndIsKept)
{
    ImportOptions options;
    options.source.rule = rule_from_threshold("median");
    const ImportSummary summary = import("comment;isHate\na;0,1\nb;0,5\nc;1\nd;0\n", options);
    EXPECT_DOUBLE_EQ(summary.threshold.value(), 0.3);
    EXPECT_EQ(summary.labels.at("Negative"), 2);
    EXPECT_DOUBLE_EQ(Annotations(m_project).current(2, m_task.id)->fraction.value(), 0.5);
}

TEST_F(Importing, ValuesAreMappedToLabelsByName)
{
    ImportOptions options;
    options.source.rule = rule_from_map("1=Negative,0=Positive,?=");
    const ImportSummary summary = import("text,label\na,1.0\nb,0\nc,?\nd,other\n", options);
    EXPECT_EQ(summary.labelled, 2);
    EXPECT_EQ(summary.unlabelled, 1);
    EXPECT_EQ(summary.refusals.at(reason_no_such_label), 1);
    EXPECT_EQ(label_of(1), "Negative");
}

TEST_F(Importing, TheSameFileTwiceAddsNothing)
{
    const std::string table = "text,label\na,Positive\n\" b  c \",Negative\n";
    import(table);
    const ImportSummary again = import(table + "b c,Negative\n");
    EXPECT_EQ(again.imported, 0);
    EXPECT_EQ(again.skipped, 3);
    EXPECT_EQ(count(), 2);
}

// The first import fills a document by another way than the later ones; what is there afterwards must not tell.
TEST_F(Importing, TheFirstLeavesTheDocumentAsALaterOneDoes)
{
    import("comment,label\nGood evening Café,negative\nthe lamp is out,\ngood evening  café,positive\n");
    import("comment,label\nthe lamp is out,positive\nanother lamp,\n");
    Comments comments(m_project);
    EXPECT_EQ(comments.count(), 4);
    EXPECT_EQ(matching_ids(m_project, 1, {.words = "lamp"}).size(), 2u);
    EXPECT_EQ(matching_ids(m_project, 1, {.words = "evening cafe"}).size(), 2u);
    EXPECT_EQ(label_of(2), "Positive");
    EXPECT_NO_THROW(m_project.database().exec("INSERT INTO comment_words (comment_words, rank) VALUES ('integrity-check', 1)"));
    EXPECT_NO_THROW(Project::open(m_folder / "p.winnow")) << "with every index, and each in order";
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

TEST_F(Importing, IsUndoneAndRedoneAsOneStep)
{
    import("text,label,thread\na,,1\nb,Positive,2\n");
    const auto state = [&] {
        std::string all;
        for (const char* table : {"comments", "imports", "splits", "metadata_columns", "current_labels"}) {
            SQLite::Statement rows(m_project.database(), std::string("SELECT * FROM ") + table);
            while (rows.executeStep())
                for (int column = table == std::string("current_labels") ? 3 : 0; column < rows.getColumnCount(); ++column)
                    all += rows.getColumn(column).getString() + "|";
        }
        return all;
    };
    const std::string before = state();
    ImportOptions options;
    options.duplicates = Duplicates::Update;
    options.annotator = "Kim";
    import("text,label,split,by\nA,Negative,train,x\na,Negative,test,y\nc,,validation,\nb,Negative,,z\n", options);
    const std::string after = state();
    EXPECT_NE(before, after);
    EXPECT_EQ(label_of(1), "Negative");
    EXPECT_EQ(label_of(2), "Negative");

    EXPECT_EQ(next_undo(m_project, "Kim")->kind, ChangeKind::Import);
    EXPECT_EQ(next_undo(m_project, "Kim")->detail, "table.csv");
    undo(m_project, "Kim");
    EXPECT_EQ(state(), before);
    EXPECT_EQ(label_of(1), "");
    EXPECT_EQ(label_of(2), "Positive");
    redo(m_project, "Kim");
    EXPECT_EQ(state(), after);
    EXPECT_EQ(label_of(1), "Negative");
    EXPECT_EQ(matching_ids(m_project, 1, {.words = "c"}).size(), 1u);
    undo(m_project, "Kim");
    EXPECT_EQ(state(), before);
    EXPECT_TRUE(matching_ids(m_project, 1, {.words = "c"}).empty());
    m_project.database().exec("INSERT INTO comment_words (comment_words) VALUES ('integrity-check')");
}

TEST_F(Importing, IsNotUndoneOverTheLabelsOfOthers)
{
    ImportOptions options;
    options.annotator = "Kim";
    import("text,label\na,\nb,Positive\n", options);
    label_comments(m_project, m_task.id, {{1}}, {.label = "Positive"}, "Lee");
    expect_error(ErrorKind::Usage, "changed again since", [&] { undo(m_project, "Kim"); });
    EXPECT_EQ(count(), 2);
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

TEST_F(Importing, AWrongMappingImportsNothingAndListsTheColumns)
{
    ImportOptions options;
    options.source.mapping.text = "remarks";
    expect_error(ErrorKind::NotFound, "\"body text\"", [&] { import("body text,label\na,Positive\n", options); });
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

TEST_F(Importing, TheQuoteCanBeAnApostropheOrNone)
{
    ImportOptions options;
    options.source.reading.quote = '\'';
    import("text,label\n'one, \"two\"',Positive\n", options);
    EXPECT_EQ(Comments(m_project).get(1).text, "one, \"two\"");
    options.source.reading.quote = no_quote;
    import("text,label\n\"six feet,Positive\n\"seven\",Negative\n", options);
    EXPECT_EQ(Comments(m_project).get(2).text, "\"six feet");
    EXPECT_EQ(Comments(m_project).get(3).text, "\"seven\"");
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

TEST_F(Importing, EthosHas515PositivesAtItsMedian)
{
    const char* const given = std::getenv("WINNOW_ETHOS");
    const std::filesystem::path folder = given ? given : WINNOW_SOURCE_DIR "/../shared/data/ethos";
    const std::filesystem::path path = folder / "Ethos_Dataset_Binary.csv";
    if (!std::filesystem::exists(path))
        GTEST_SKIP() << "ETHOS is not there; WINNOW_ETHOS names its folder";
    ImportOptions options;
    options.source.rule = rule_from_threshold("median");
    options.duplicates = Duplicates::Keep;
    const ImportSummary summary = import_file(m_project, m_task, path, options);
    EXPECT_EQ(summary.shape.delimiter, ';');
    EXPECT_EQ(summary.rows, 998);
    EXPECT_EQ(summary.refused, 0);
    EXPECT_EQ(summary.labels.at("Negative"), 515);
}

class RoundTrip : public Importing, public testing::WithParamInterface<std::pair<const char*, FormulaGuard>> {};

TEST_P(RoundTrip, WhatIsExportedIsImportedTheSame)
{
    const std::vector<std::string> hostile = {
        "=1+1", "+1", "-1", "@SUM(A1)", "\tTab", "\rReturn", "'=quoted", "''=twice", "'plain", "\"", "\"\"", "a\"b,c;d\te",
        "line\nbreak\r\nand\rmore", " spaced ", "\U0001F600\u200D\U0001F525", "\u05E9\u05DC\u05D5\u05DD \u202Eabc", "\u0001\u001B[31m",
        "NULL", "\uFEFFmark", "-", "'", "\\", "\\n", "#NAME?"};
    std::vector<SplitEntry> entries;
    {
        Transaction transaction(m_project);
        Comments comments(m_project);
        Annotations annotations(m_project);
        for (std::size_t i = 0; i < hostile.size(); ++i) {
            Comment comment;
            comment.external_id = hostile[hostile.size() - 1 - i];
            comment.text = hostile[i];
            comment.metadata = nlohmann::json{{"=key", hostile[i]}, {"note", "n"}, {"metadata:x", "y"}, {"", "z"}, {" k ", "v"}}.dump();
            const auto id = comments.add(comment, "n" + std::to_string(i));
            Annotation annotation;
            annotation.comment_id = id;
            annotation.task_id = m_task.id;
            annotation.annotator = hostile[i];
            annotation.kind = i % 3 == 0 ? AnnotationKind::Unsure : AnnotationKind::Label;
            annotation.label = i % 3 == 0 ? "" : "Negative";
            annotation.note = hostile[i];
            annotation.fraction = i % 2 ? std::optional(1.0 / 3) : std::nullopt;
            annotations.add(annotation);
            entries.push_back({id, i % 2 ? Split::Test : Split::Train, static_cast<std::int64_t>(hostile.size() - i)});
        }
        transaction.commit();
    }
    set_splits(m_project, m_task.id, entries, "{}");
    const auto [name, guard] = GetParam();
    const std::filesystem::path first = m_folder / (std::string("first") + name);
    const std::filesystem::path second = m_folder / (std::string("second") + name);
    EXPECT_EQ(export_labels(m_project, m_task, first, {guard, {}}), static_cast<std::int64_t>(hostile.size()));

    Project other = Project::create(m_folder / "other.winnow");
    add_task(other, Task{});
    const StoredTask task = task_named(other, "");
    ImportOptions options;
    options.duplicates = Duplicates::Keep;
    const ImportSummary summary = import_file(other, task, first, options);
    EXPECT_EQ(summary.refused, 0);
    EXPECT_EQ(summary.imported, static_cast<std::int64_t>(hostile.size()));
    export_labels(other, task, second, {guard, {}});
    EXPECT_EQ(read(first), read(second));
    for (std::size_t i = 0; i < hostile.size(); ++i) {
        const auto id = static_cast<std::int64_t>(i + 1);
        EXPECT_EQ(Comments(other).get(id).text, hostile[i]);
        EXPECT_EQ(nlohmann::json::parse(Comments(other).get(id).metadata), nlohmann::json::parse(Comments(m_project).get(id).metadata));
        EXPECT_EQ(Annotations(other).current(id, task.id)->time, Annotations(m_project).current(id, m_task.id)->time);
    }
    EXPECT_EQ(splits(other, task.id).size(), entries.size());
}

INSTANTIATE_TEST_SUITE_P(Formats, RoundTrip, testing::Values(std::pair{".csv", FormulaGuard::On}, std::pair{".csv", FormulaGuard::Off},
                                                             std::pair{".tsv", FormulaGuard::On}, std::pair{".jsonl", FormulaGuard::On}));

TEST_F(Importing, NoExportedCellBeginsAFormula)
{
    import("text,=thread\n=cmd|'/c calc'!A1,@x\n");
    const auto path = m_folder / "out.csv";
    export_labels(m_project, m_task, path);
    EXPECT_EQ(read(path), "id,text,label,split,annotator,time,note,'=thread\r\n1,'=cmd|'/c calc'!A1,,,,,,'@x\r\n");
    expect_error(ErrorKind::Usage, ".jsonl", [&] { export_labels(m_project, m_task, m_folder / "out.xlsx"); });
}

TEST_F(Importing, ScoresAreExportedWithTheirPrediction)
{
    import("text,label\na,Positive\nb,Negative\n");
    winnow::Run run;
    run.task_id = m_task.id;
    run.model = "m";
    run.task = run.settings = "{}";
    const std::int64_t number = add_run(m_project, run);
    {
        Transaction transaction(m_project);
        set_scores(m_project, number, {{1, Split::Test, "Positive", {0.75, 0.25}, false}, {2, Split::Train, "Negative", {0.4, 0.6}, true}});
        transaction.commit();
    }
    const auto path = m_folder / "scores.csv";
    EXPECT_EQ(export_scores(m_project, number, path), 2);
    EXPECT_EQ(read(path), "id,text,label,split,predicted,score Positive,score Negative\r\n"
                          "1,a,Positive,test,Positive,0.75,0.25\r\n2,b,Negative,train,Negative,0.4,0.6\r\n");
    EXPECT_EQ(import_file(m_project, m_task, path, {}).skipped, 2);
}

}
