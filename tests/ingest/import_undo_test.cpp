#include "ingest/import_test.h"

#include "store/comment_list.h"
#include "store/imports.h"
#include "store/labelling.h"
#include "store/undo_log.h"
#include "support/expect_error.h"

#include <SQLiteCpp/Statement.h>

namespace winnow {
namespace {

using test::expect_error;

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

// A step of undo names rows by their numbers, so those of an import that was taken back are not given again.
TEST_F(Importing, AfterOneThatWasTakenBackRowsHaveNumbersOfTheirOwn)
{
    import("text,label\na,Positive\nb,Negative\n");
    undo(m_project, "");
    ASSERT_EQ(Comments(m_project).count(), 0);
    import("text,label\nc,Negative\nd,Positive\ne,\n");
    EXPECT_EQ(Comments(m_project).ids(), (std::vector<std::int64_t>{3, 4, 5}));
    EXPECT_EQ(Comments(m_project).get(3).text, "c");
    EXPECT_EQ(label_of(3), "Negative");
    EXPECT_EQ(label_of(4), "Positive");
    EXPECT_EQ(matching_ids(m_project, m_task.id, {.state = LabelState::Unlabelled}), std::vector<std::int64_t>{5});
}

TEST_F(Importing, ThatBringsNothingIsNoStepOfUndo)
{
    import("text,label\na,Positive\nb,\n");
    const std::int64_t first = next_undo(m_project, "")->id;
    EXPECT_EQ(import("text,label\na,Positive\nb,\n").import_id, 0);
    EXPECT_EQ(imports(m_project).size(), 1u);
    EXPECT_EQ(next_undo(m_project, "")->id, first);
    EXPECT_EQ(import("text,label\na,Negative\n").contradictory, 1);
    EXPECT_EQ(contradictions_of(m_project, 1).size(), 1u) << "which is told beside the comment";
    EXPECT_EQ(next_undo(m_project, "")->id, first);
    EXPECT_EQ(import("text,label\nb,Negative\n").label_added, 1);
    EXPECT_EQ(next_undo(m_project, "")->count, 1) << "a label came";
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

}
}
