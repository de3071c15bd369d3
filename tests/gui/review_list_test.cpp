#include "gui/review_page_test.h"

#include "review/comment_model.h"

#include <QDoubleSpinBox>
#include <QLineEdit>

namespace winnow {
namespace {

TEST_F(Review, TheSurestMistakeComesFirst)
{
    open_review();
    const auto margin = [this](int row) { return list()->model()->index(row, 1).data().toDouble(); };
    const int rows = list()->model()->rowCount();
    ASSERT_GT(rows, 3);
    for (int row = 1; row < rows; ++row)
        EXPECT_GE(margin(row - 1), margin(row));
    choose("list_order", 1);
    EXPECT_LE(margin(0), margin(rows - 1));
}

TEST_F(Review, ADigitLabelsAnewGoesOnAndIsUndone)
{
    open_review();
    show_test();
    list()->setFocus();
    list()->selectRow(0);
    const QString before = list()->model()->index(0, 2).data().toString();
    const Qt::Key other = before == QStringLiteral("Hostile") ? Qt::Key_1 : Qt::Key_2;
    press(other);
    EXPECT_EQ(list()->currentIndex().row(), 1);
    wait_for("the new label", [&] { return list()->model()->index(0, 2).data().toString() != before; });
    EXPECT_TRUE(find<QLabel>("changed_labels")->isVisible());
    EXPECT_TRUE(find<QLabel>("changed_labels")->text().contains(QStringLiteral("after looking")));
    press(Qt::Key_Z, Qt::ControlModifier);
    wait_for("the old label", [&] { return list()->model()->index(0, 2).data().toString() == before; });
    EXPECT_TRUE(find<QLabel>("changed_labels")->isHidden());
}

TEST_F(Review, ADigitLabelsAlsoAfterTheTaskChangedOnThePage)
{
    open_review();
    list()->setFocus();
    list()->selectRow(0);
    const QString before = list()->model()->index(0, 2).data().toString();
    session().announce({.tasks = true});
    wait_for("the comments once more", [this] { return list()->model()->rowCount() > 0; });
    list()->selectRow(0);
    press(before == QStringLiteral("Hostile") ? Qt::Key_1 : Qt::Key_2);
    wait_for("the new label", [&] { return list()->model()->index(0, 2).data().toString() != before; });
}

TEST_F(Review, ADigitLabelsOneCommentAlsoWhenTheThresholdTookItOutOfTheList)
{
    open_review();
    list()->setFocus();
    list()->selectRow(0);
    find<QDoubleSpinBox>("threshold")->setValue(list()->model()->index(0, 3).data().toString() == QStringLiteral("Hostile") ? 1.0 : 0.0);
    EXPECT_FALSE(list()->selectionModel()->hasSelection());
    press(Qt::Key_1);
    const auto step = next_undo(session().project(), session().annotator());
    ASSERT_TRUE(step && step->kind == ChangeKind::Label);
    EXPECT_EQ(step->count, 1);
}

TEST_F(Review, ADigitThatIsTypedIntoAFieldLabelsNothing)
{
    open_review();
    list()->selectRow(0);
    press(Qt::Key_Slash);
    type(QStringLiteral("1 2"));
    EXPECT_EQ(find<QLineEdit>("list_search")->text(), QStringLiteral("1 2"));
    EXPECT_FALSE(next_undo(session().project(), session().annotator()) &&
                 next_undo(session().project(), session().annotator())->kind == ChangeKind::Label);
}

TEST_F(Review, WhatIsMaskedInTheListIsSaidAndShowsItselfWhenPointedAt)
{
    open_review();
    auto* hint = find<QWidget>("mask_hint");
    wait_for("the hint", [&] { return hint->isVisible(); });
    const auto* model = list()->model();
    int covered = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex text = model->index(row, 5);
        const bool is_covered = text.data().toString().contains(QChar(0x25CF));
        EXPECT_EQ(!text.data(Qt::ToolTipRole).toString().isEmpty(), is_covered);
        EXPECT_FALSE(text.data(Qt::ToolTipRole).toString().contains(QChar(0x25CF)));
        covered += is_covered ? 1 : 0;
    }
    EXPECT_GT(covered, 0);
    list()->setFocus();
    press(Qt::Key_B);
    EXPECT_FALSE(hint->isVisible());
}

TEST_F(Review, SearchKeepsTheCommentsThatHoldTheWords)
{
    open_review();
    list()->setFocus();
    press(Qt::Key_B); // nothing is masked now
    const int before = list()->model()->rowCount();
    press(Qt::Key_Slash);
    type(QStringLiteral("the"));
    EXPECT_LT(list()->model()->rowCount(), before);
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        EXPECT_TRUE(list()->model()->index(row, 5).data().toString().contains(QStringLiteral("the"), Qt::CaseInsensitive));
}

TEST_F(Review, TheSelectedCommentIsMarkedOnTheCurve)
{
    open_review();
    list()->selectRow(0);
    const auto* histogram = find<ScoreHistogram>("score_histogram");
    const auto* mark = static_cast<QCPItemStraightLine*>(histogram->item(1));
    EXPECT_TRUE(mark->visible());
    EXPECT_NEAR(mark->point1->coords().x(), list()->model()->index(0, 0).data().toDouble(), 0.0006);
}

TEST_F(Review, NeighboursInScoreAreTheNearest)
{
    open_review();
    list()->setFocus();
    list()->selectRow(2);
    press(Qt::Key_N);
    EXPECT_LE(list()->model()->rowCount(), 11);
    EXPECT_GE(list()->model()->rowCount(), 6);
    for (int row = 1; row < list()->model()->rowCount(); ++row)
        EXPECT_GE(list()->model()->index(row - 1, 0).data().toDouble(), list()->model()->index(row, 0).data().toDouble());
}

TEST_F(Review, AfterNeighboursTheListIsInTheOrderOfBefore)
{
    open_review();
    auto* order = find<QComboBox>("list_order");
    list()->setFocus();
    list()->selectRow(2);
    press(Qt::Key_N);
    EXPECT_EQ(order->currentIndex(), 2);
    list()->selectRow(1);
    press(Qt::Key_N);
    press(Qt::Key_M);
    EXPECT_EQ(order->currentIndex(), 0) << "surest first";
    list()->setFocus();
    list()->selectRow(2);
    press(Qt::Key_N);
    choose("list_order", 3);
    press(Qt::Key_M);
    EXPECT_EQ(order->currentIndex(), 3) << "chosen by the user";
}

TEST_F(Review, AnotherListIsScrolledToTheSelectedComment)
{
    open_review();
    const auto is_in_sight = [this](int row) { return list()->viewport()->rect().contains(list()->visualRect(list()->model()->index(row, CommentModel::Score)).center()); };
    list()->setFocus();
    list()->selectRow(0); // the surest mistake
    const bool is_hostile = list()->model()->index(0, CommentModel::Labelled).data().toString() == QStringLiteral("Hostile");
    choose("list_order", is_hostile ? 2 : 3); // among all of its label it is the last now
    matrix()->setFocus();
    matrix()->setCurrentIndex(matrix()->model()->index(is_hostile ? 1 : 0, 1));
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    ASSERT_GT(list()->currentIndex().row(), 10);
    EXPECT_TRUE(is_in_sight(list()->currentIndex().row()));
    matrix()->setFocus();
    matrix()->setCurrentIndex(matrix()->model()->index(is_hostile ? 0 : 1, 1));
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    EXPECT_TRUE(is_in_sight(0)) << "it is not in this list";
}

TEST_F(Review, LSendsTheSelectedCommentsToTheLabelQueue)
{
    open_review();
    std::vector<std::int64_t> sent;
    QObject::connect(&session(), &Session::label_wanted, &session(), [&](const std::vector<std::int64_t>& comments) { sent = comments; });
    list()->setFocus();
    list()->selectRow(0);
    press(Qt::Key_L);
    EXPECT_EQ(sent.size(), 1u);
}

}
}
