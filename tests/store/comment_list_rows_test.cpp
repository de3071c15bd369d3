// What the table shows of the comments of the list, and how many there are of each kind.

#include "comment_list_test.h"

#include "store/labelling.h"
#include "store/undo_log.h"

namespace winnow {
namespace {

TEST_F(List, RowsHaveWhatTheTableShows)
{
    fill(50);
    const Known& one = *std::ranges::find_if(all, [](const Known& known) { return known.score && !known.label.empty() && known.split == Split::Test; });
    set_note(project, task, one.id, "odd", "b");
    const std::vector<CommentRow> rows = comment_rows(project, task, run, {{one.id, 9999, all[0].id}});
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].id, one.id);
    EXPECT_EQ(rows[0].text, one.text);
    EXPECT_EQ(rows[0].import_file, one.import == import_ids[0] ? "one.csv" : "two.csv");
    EXPECT_EQ(rows[0].split, Split::Test);
    EXPECT_EQ(rows[0].score, one.score);
    EXPECT_EQ(rows[0].label_of_run, one.label);
    ASSERT_TRUE(rows[0].decision);
    EXPECT_EQ(rows[0].decision->label, one.label);
    EXPECT_EQ(rows[0].decision->annotator, "a"); // whose label it is, whoever noted something
    EXPECT_EQ(rows[0].decision->note, "odd");
    EXPECT_EQ(rows[1].id, all[0].id);
    EXPECT_FALSE(comment_rows(project, task, 0, {{one.id}})[0].score);
    EXPECT_EQ(comment_rows(project, task, run, {{one.id}}, 5)[0].text, one.text.substr(0, 5));
}

TEST_F(List, CountsAddUp)
{
    fill(200);
    const LabelCounts counts = label_counts(project, task);
    const auto number = [&](auto test) { return std::ranges::count_if(all, test); };
    EXPECT_EQ(counts.total, 200);
    EXPECT_EQ(counts.labels.at("Positive"), number([](const Known& one) { return one.label == "Positive"; }));
    EXPECT_EQ(counts.skipped, number([](const Known& one) { return one.kind == "skip"; }));
    EXPECT_EQ(counts.unsure, number([](const Known& one) { return one.kind == "unsure"; }));
    EXPECT_EQ(counts.unlabelled, number([](const Known& one) { return one.kind.empty(); }));
    EXPECT_EQ(counts.labelled() + counts.skipped + counts.unsure + counts.unlabelled, 200);
}

TEST_F(List, DecisionsSinceATimeAreCountedWithoutThoseTakenBack)
{
    fill(10);
    const std::string before = now_utc();
    label_comments(project, task, {{all[0].id, all[1].id}}, {.label = "Positive"}, "c");
    label_comments(project, task, {{all[2].id}}, {.kind = AnnotationKind::Skip}, "c");
    label_comments(project, task, {{all[3].id}}, {.label = "Positive"}, "d");
    EXPECT_EQ(labels_since(project, "c", before), 3);
    undo(project, "c");
    EXPECT_EQ(labels_since(project, "c", before), 2);
    EXPECT_EQ(labels_since(project, "c", "9999"), 0);
}

}
}
