#include "gui/comments_page_test.h"

#include "store/labelling.h"

#include <QPushButton>
#include <tuple>

namespace winnow {
namespace {

TEST_F(CommentsPageTest, ADigitLabelsAllThatIsChosenAndUndoTakesItBack)
{
    open_page(make_project());
    const QString before = label(1) + label(2) + label(3);
    choose_rows(0, 2);
    EXPECT_TRUE(count().endsWith(QStringLiteral("3 chosen")));
    press(Qt::Key_2);
    EXPECT_EQ(label(1) + label(2) + label(3), QStringLiteral("HostileHostileHostile"));
    EXPECT_EQ(cell(0, CommentTable::Label), QStringLiteral("Hostile"));
    EXPECT_EQ(view()->chosen(), (std::vector<std::int64_t>{1, 2, 3}));
    press(Qt::Key_0);
    EXPECT_EQ(decision(2)->kind, AnnotationKind::Cleared);
    press(Qt::Key_U);
    EXPECT_EQ(decision(3)->kind, AnnotationKind::Unsure);
    press(Qt::Key_Space);
    EXPECT_EQ(decision(1)->kind, AnnotationKind::Skip);
    for (int step = 0; step < 4; ++step)
        press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(label(1) + label(2) + label(3), before);
}

TEST_F(CommentsPageTest, WhatIsLabelledOutOfTheListMakesRoomForTheNext)
{
    const auto file = make_project();
    {
        Project project = Project::open(file);
        const std::int64_t ids[] = {4, 5, 6};
        label_comments(project, 1, ids, {AnnotationKind::Cleared, {}, {}}, "else");
    }
    open_page(file);
    filter("filter_label", QStringLiteral("unlabelled"));
    wait_for("the unlabelled", [&] { return table()->ids() == std::vector<std::int64_t>{4, 5, 6}; });
    choose_row(1);
    press(Qt::Key_1);
    wait_for("one fewer", [&] { return table()->ids() == std::vector<std::int64_t>{4, 6}; });
    EXPECT_EQ(view()->chosen(), std::vector<std::int64_t>{6});
}

TEST_F(CommentsPageTest, AfterSeveralThatLeftTheListTheNextOneIsChosen)
{
    const auto file = make_project();
    {
        Project project = Project::open(file);
        const std::int64_t ids[] = {4, 5, 6, 7, 8, 9, 10};
        label_comments(project, 1, ids, {AnnotationKind::Cleared, {}, {}}, "else");
    }
    open_page(file);
    filter("filter_label", QStringLiteral("unlabelled"));
    wait_for("the unlabelled", [&] { return table()->rowCount() == 7; });
    choose_rows(1, 3);
    press(Qt::Key_1);
    wait_for("three fewer", [&] { return table()->ids() == std::vector<std::int64_t>{4, 8, 9, 10}; });
    EXPECT_EQ(view()->chosen(), std::vector<std::int64_t>{8});
}

TEST_F(CommentsPageTest, CommentsMoveBetweenTheParts)
{
    open_page(make_project());
    choose_rows(0, 1);
    window().findChild<QAction*>(QStringLiteral("comments.to_validation"))->trigger();
    EXPECT_EQ(cell(0, CommentTable::Split), QStringLiteral("validation"));
    EXPECT_EQ(cell(1, CommentTable::Split), QStringLiteral("validation"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cell(1, CommentTable::Split), QString());
}

TEST_F(CommentsPageTest, DeletedCommentsComeBackByTheButtonOfTheMessage)
{
    open_page(make_project());
    const auto all = table()->ids();
    choose_rows(0, 2);
    press(Qt::Key_Delete);
    wait_for("three fewer", [&] { return table()->ids().size() == all.size() - 3; });
    auto* message = find<QWidget>("message_bar");
    EXPECT_TRUE(said().startsWith(QStringLiteral("Deleted 3 comment")));
    QTest::mouseClick(message->findChild<QPushButton*>(QStringLiteral("message_action")), Qt::LeftButton);
    wait_for("all again", [&] { return table()->ids() == all; });
}

TEST_F(CommentsPageTest, AChangeOfManyIsSaidUntilItIsTakenBack)
{
    open_page(make_project());
    choose_row(0);
    press(Qt::Key_2);
    EXPECT_TRUE(said().isEmpty()) << "of one its row tells";
    choose_rows(0, 2);
    const std::tuple<Qt::Key, QString, QString> changes[] = {{Qt::Key_2, QStringLiteral("Labelled 3 comment"), QStringLiteral("Hostile")},
                                                             {Qt::Key_Backspace, QStringLiteral("Took the labels from 3 comments"), QString()},
                                                             {Qt::Key_U, QStringLiteral("Marked 3 comment"), QStringLiteral("unsure")},
                                                             {Qt::Key_Space, QStringLiteral("Marked 3 comment"), QStringLiteral("skipped")}};
    for (const auto& [key, start, end] : changes) {
        press(key);
        EXPECT_TRUE(said().startsWith(start)) << said().toStdString();
        EXPECT_TRUE(said().contains(end)) << said().toStdString();
        press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_TRUE(said().isEmpty()) << said().toStdString();
    }
    window().findChild<QAction*>(QStringLiteral("comments.to_train"))->trigger();
    EXPECT_TRUE(said().startsWith(QStringLiteral("Moved 3 comment")) && said().endsWith(QStringLiteral("to training"))) << said().toStdString();
    window().findChild<QAction*>(QStringLiteral("comments.to_none"))->trigger();
    EXPECT_TRUE(said().startsWith(QStringLiteral("Took 3 comment")) && said().endsWith(QStringLiteral("out of the split"))) << said().toStdString();
    click("message_action");
    EXPECT_EQ(cell(1, CommentTable::Split), QStringLiteral("training"));
    EXPECT_TRUE(said().isEmpty());
}

TEST_F(CommentsPageTest, WhatIsDeletedIsSaidUntilItIsTakenBack)
{
    open_page(make_project());
    const auto all = table()->ids();
    choose_row(0);
    press(Qt::Key_Delete);
    EXPECT_TRUE(said().startsWith(QStringLiteral("Deleted 1 comment")));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(said().isEmpty());
    wait_for("all again", [&] { return table()->ids() == all; });
}

TEST_F(CommentsPageTest, ManyCommentsAreChangedOnAnotherThread)
{
    const auto file = make_project(Filling::Empty);
    {
        Project project = Project::open(file);
        Transaction transaction(project);
        Comments comments(project);
        for (int i = 0; i < 1500; ++i)
            comments.add({.text = "comment " + std::to_string(i)}, "comment " + std::to_string(i));
        transaction.commit();
    }
    open_page(file);
    wait_for("the whole list", [&] { return table()->rowCount() == 1500; });
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_1);
    wait_for("all labelled", [&] { return label(1) == QStringLiteral("Fine") && label(1500) == QStringLiteral("Fine"); });
    EXPECT_EQ(view()->chosen_count(), 1500);
    wait_for("what was done", [this] { return said().startsWith(QStringLiteral("Labelled ")); });
}

TEST_F(CommentsPageTest, WhatIsChosenStaysChosenWhenAnotherProgramChangesTheProject)
{
    const auto file = make_project();
    open_page(file);
    choose_rows(3, 5);
    const auto chosen = view()->chosen();
    {
        Project other = Project::open_again(file);
        const std::int64_t first = 1;
        delete_comments(other, std::span(&first, 1), "else");
    }
    wait_for("one fewer", [&] { return table()->ids().front() == 2; });
    EXPECT_EQ(view()->chosen(), chosen);
    EXPECT_EQ(view()->currentIndex().row(), 4); // was 5, of the same comment
}

}
}
