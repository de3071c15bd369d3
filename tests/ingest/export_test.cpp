#include "ingest/export.h"

#include "ingest/import_test.h"
#include "ingest/own_columns.h"
#include "store/labelling.h"
#include "store/runs.h"
#include "store/second_reading.h"
#include "store/scores.h"
#include "store/splits.h"
#include "support/expect_error.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <regex>
#include <utility>
#include <vector>

namespace winnow {
namespace {

using test::expect_error;

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

// A spreadsheet should count with a number that is below 0, and a file that is read again has each cell as it was.
TEST_F(Importing, ANumberIsNoFormula)
{
    import("text,delta\na,-0.25\nb,+3e-2\nc,-2+3\nd,'-1\ne,-inf\n");
    const auto path = m_folder / "out.csv";
    export_labels(m_project, m_task, path);
    EXPECT_EQ(read(path), "id,text,label,split,annotator,time,note,delta\r\n1,a,,,,,,-0.25\r\n2,b,,,,,,+3e-2\r\n3,c,,,,,,'-2+3\r\n4,d,,,,,,''-1\r\n5,e,,,,,,'-inf\r\n");
}

// Three comments, of which ben reads two blind; they differ about the first, which eve settles.
class ReadTwice : public Importing {
protected:
    ReadTwice()
    {
        import("text,label,annotator,label by x\na,Positive,anna,m\nb,Negative,anna,\nc,,,\n");
        decide(1, {.label = "Negative"}, "ben", Reading::Second);
        decide(2, {.kind = AnnotationKind::Skip}, "ben", Reading::Second);
        settle(m_project, m_task.id, 1, "Negative", "by the policy", "eve");
    }

    void decide(std::int64_t comment, const Decision& decision, const std::string& annotator, Reading reading)
    {
        label_comments(m_project, m_task.id, {{comment}}, decision, annotator, reading);
    }

    std::string exported(const char* name)
    {
        export_labels(m_project, m_task, m_folder / name);
        return std::regex_replace(read(m_folder / name), std::regex("[0-9]{4}-[0-9T:.-]+Z"), "TIME");
    }
};

TEST_F(ReadTwice, EveryReaderHasAColumnBesideTheCurrentLabel)
{
    EXPECT_EQ(exported("out.csv"), "id,text,label,split,annotator,time,note,label by anna,label by ben,settled by,metadata:label by x\r\n"
                                   "1,a,Negative,,eve,TIME,by the policy,Positive,Negative,eve,m\r\n"
                                   "2,b,Negative,,anna,TIME,,Negative,skip,,\r\n"
                                   "3,c,,,,,,,,,\r\n");
}

TEST_F(ReadTwice, EveryReaderIsAMemberOfAnObjectOfJsonLines)
{
    EXPECT_EQ(exported("out.jsonl").substr(0, exported("out.jsonl").find('\n')),
              R"({"id":"1","text":"a","label":"Negative","split":null,"annotator":"eve","time":"TIME","note":"by the policy",)"
              R"("label by":{"anna":"Positive","ben":"Negative"},"settled by":"eve","metadata:label by x":"m"})");
}

TEST_F(ReadTwice, WhatAReaderNotedHasAColumnBesideAndTheFilesLabelsAreCalledTheFiles)
{
    import("text,label\nd,Positive\n");
    decide(4, {.label = "Negative", .note = "mild"}, "ben", Reading::Second);
    EXPECT_EQ(exported("out.csv"), "id,text,label,split,annotator,time,note,label by the file,label by anna,label by ben,note by ben,settled by,metadata:label by x\r\n"
                                   "1,a,Negative,,eve,TIME,by the policy,,Positive,Negative,,eve,m\r\n"
                                   "2,b,Negative,,anna,TIME,,,Negative,skip,,,\r\n"
                                   "3,c,,,,,,,,,,,\r\n"
                                   "4,d,Positive,,,TIME,,Positive,,Negative,mild,,\r\n");
    EXPECT_TRUE(is_beside_the_label("note by ben"));
}

TEST_F(ReadTwice, NoFormulaStandsInTheColumnOfAReader)
{
    const std::int64_t task = add_task(m_project, {.name = "other", .labels = {"=1+1", "No"}, .positive_label = "No"});
    label_comments(m_project, task, {{1}}, {.label = "=1+1"}, "=ben", Reading::Second);
    label_comments(m_project, task, {{1}}, {.label = "No"}, "=eve", Reading::First);
    export_labels(m_project, task_named(m_project, "other"), m_folder / "out.csv");
    EXPECT_NE(read(m_folder / "out.csv").find(",label by =ben,label by =eve,"), std::string::npos);
    EXPECT_NE(read(m_folder / "out.csv").find(",'=1+1,No,"), std::string::npos);
}

TEST_F(ReadTwice, AnImportTakesTheCurrentLabelAndLeavesTheReadersOut)
{
    for (const char* name : {"out.csv", "out.jsonl"}) {
        exported(name);
        Project other = Project::create(m_folder / (name + std::string(".winnow")));
        add_task(other, Task{});
        const StoredTask task = task_named(other, "");
        const ImportSummary summary = import_file(other, task, m_folder / name, {});
        EXPECT_EQ(*summary.mapping.label, "label");
        EXPECT_EQ(summary.mapping.ignored.size(), 3u);
        EXPECT_EQ(Annotations(other).current(1, task.id)->label, "Negative");
        EXPECT_EQ(Annotations(other).current(1, task.id)->annotator, "eve");
        EXPECT_FALSE(Annotations(other).current(3, task.id));
        EXPECT_EQ(Comments(other).get(1).metadata, R"({"label by x":"m"})");
        EXPECT_EQ(annotators(other, task.id), (std::vector<std::string>{"anna", "eve"}));
    }
}

TEST_F(ReadTwice, AColumnOfAReaderCanBeNamedAsTheLabel)
{
    exported("out.csv");
    Project other = Project::create(m_folder / "other.winnow");
    add_task(other, Task{});
    ImportOptions options;
    options.source.mapping.label = "label by anna";
    import_file(other, task_named(other, ""), m_folder / "out.csv", options);
    EXPECT_EQ(Annotations(other).current(1, task_named(other, "").id)->label, "Positive");
}

TEST_F(Importing, ReadersWhoHaveSharedTheCommentsOutHaveNoColumns)
{
    import("text,label,annotator\na,Positive,anna\nb,Negative,ben\n");
    const auto path = m_folder / "out.csv";
    export_labels(m_project, m_task, path);
    EXPECT_EQ(read(path).substr(0, read(path).find('\r')), "id,text,label,split,annotator,time,note");
    label_comments(m_project, m_task.id, {{2}}, {.label = "Positive"}, "eve"); // instead of ben's
    export_labels(m_project, m_task, path);
    EXPECT_EQ(read(path).substr(0, read(path).find('\r')), "id,text,label,split,annotator,time,note,label by ben,label by eve");
}

TEST_F(Importing, ScoresAreExportedWithTheirPredictionAndBothLabels)
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
    EXPECT_EQ(read(path), "id,text,label,split,predicted,label in the run,score Positive,score Negative\r\n"
                          "1,a,Positive,test,Positive,Positive,0.75,0.25\r\n2,b,Negative,train,Negative,Negative,0.4,0.6\r\n");
    EXPECT_EQ(import_file(m_project, m_task, path, {}).skipped, 2);

    // Labelled anew since: the label is the one that holds now, and an import takes that one.
    label_comments(m_project, m_task.id, {{1}}, {.label = "Negative"}, "ben");
    label_comments(m_project, m_task.id, {{2}}, {.kind = AnnotationKind::Unsure}, "ben");
    export_scores(m_project, number, path);
    EXPECT_EQ(read(path), "id,text,label,split,predicted,label in the run,score Positive,score Negative\r\n"
                          "1,a,Negative,test,Positive,Positive,0.75,0.25\r\n2,b,,train,Negative,Negative,0.4,0.6\r\n");
    Project other = Project::create(m_folder / "other.winnow");
    add_task(other, Task{});
    EXPECT_EQ(import_file(other, task_named(other, ""), path, {}).mapping.ignored, std::vector<std::string>{"label in the run"});
    EXPECT_EQ(Annotations(other).current(1, task_named(other, "").id)->label, "Negative");
}

}
}
