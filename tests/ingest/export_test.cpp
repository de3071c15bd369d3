#include "ingest/export.h"

#include "ingest/import_test.h"
#include "store/runs.h"
#include "store/scores.h"
#include "store/splits.h"
#include "support/expect_error.h"

#include <nlohmann/json.hpp>

#include <optional>
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
}
