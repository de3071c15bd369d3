#include "gui/review_page_test.h"

#include <QDoubleSpinBox>
#include <QTabWidget>

namespace winnow {
namespace {

TEST_F(Review, ARunThatIsNotThereYetLeadsToTrain)
{
    open(make_project(), PageId::Review);
    EXPECT_TRUE(find<QPushButton>("empty_button")->isVisible());
    click("empty_button");
    EXPECT_EQ(window().workspace()->page_id(), PageId::Train);
}

TEST_F(Review, ARunWithNothingToMeasureItBySaysSo)
{
    open_review({.validation = 0, .test = 0});
    wait_for("the empty state", [this] { return find<QPushButton>("empty_button")->isVisible(); });
}

TEST_F(Review, BeginsOnValidationWithTheRunsThreshold)
{
    open_review({.threshold = 0.42});
    EXPECT_EQ(find<QDoubleSpinBox>("threshold")->value(), 0.42);
    expect_page_says(evaluated(Split::Validation, 0.42));
    EXPECT_EQ(test_looks(session().project(), session().task().id), 0);
}

TEST_F(Review, IntervalsAreThoseOfTheEvaluation)
{
    open_review();
    const Evaluation evaluation = evaluated(Split::Validation, 0.5);
    const QString wanted = interval_text(evaluation.intervals[static_cast<std::size_t>(Measure::F1)]);
    wait_for("the interval", [&] { return find<QLabel>("interval_f1")->text() == wanted; });
}

TEST_F(Review, TheFirstLookAtTestIsAskedForAndCountedOnce)
{
    open_review();
    show_test();
    EXPECT_EQ(test_looks(session().project(), session().task().id), 1);
    expect_page_says(evaluated(Split::Test, 0.5));
    choose("review_part", 1);
    wait_for("validation again", [this] { return find<QLabel>("test_looks")->isHidden(); });
    choose("review_part", 0);
    wait_for("the test part again", [this] { return find<QLabel>("test_looks")->isVisible(); });
    EXPECT_EQ(test_looks(session().project(), session().task().id), 1);
}

// A table that is hidden still asks for the words of its headers, after the run has gone.
TEST_F(Review, ACellThatWasChosenIsForgottenBeforeTheFirstLook)
{
    open_review();
    find<QTabWidget>("review_tabs")->setCurrentIndex(2);
    const QRect cell_rect = matrix()->visualRect(matrix()->model()->index(0, 1));
    QTest::mouseClick(matrix()->viewport(), Qt::LeftButton, {}, cell_rect.center());
    EXPECT_EQ(list()->model()->rowCount(), evaluated(Split::Validation, 0.5).confusion_matrix.at(0, 1));
    EXPECT_EQ(find<QTabWidget>("review_tabs")->currentIndex(), 0) << "the list shows what was chosen";
    choose("review_part", 0);
    wait_for("the question before the first look", [this] { return find<QPushButton>("empty_button")->isVisible(); });
    EXPECT_EQ(matrix()->model()->rowCount(), 0);
    matrix()->model()->headerData(0, Qt::Horizontal);
    QTest::qWait(50); // what is put off until the table is laid out
    EXPECT_EQ(list()->model()->rowCount(), 0);
}

TEST_F(Review, APrecisionOfNothingIsNoFigureAndMovesNoOther)
{
    open_review();
    wait_for("the intervals", [this] { return find<QLabel>("interval_f1")->text().contains(QStringLiteral("–")); });
    const auto places = [this] {
        QList<int> places;
        for (const char* name : {"figure_roc_auc", "figure_f1", "figure_precision", "figure_recall", "figure_accuracy"})
            places << find<QLabel>(name)->mapTo(&window(), QPoint()).x();
        return places;
    };
    const QList<int> before = places();
    find<QDoubleSpinBox>("threshold")->setValue(1);
    EXPECT_EQ(find<QLabel>("figure_precision")->text(), QStringLiteral("–"));
    EXPECT_EQ(find<QLabel>("interval_precision")->text(), QStringLiteral("–"));
    EXPECT_EQ(find<QLabel>("figure_recall")->text(), QStringLiteral("0.00"));
    EXPECT_TRUE(find<QLabel>("figure_precision")->parentWidget()->toolTip().endsWith(QStringLiteral("Precision is not defined here: no comment is called positive.")));
    EXPECT_EQ(find<QLabel>("interval_f1")->text(), QStringLiteral("…"));
    wait_for("the intervals again", [this] { return find<QLabel>("interval_f1")->text() != QStringLiteral("…"); });
    EXPECT_EQ(find<QLabel>("interval_f1")->text(), QStringLiteral("–"));
    EXPECT_EQ(places(), before);
}

TEST_F(Review, InASmallWindowTheCurvesKeepTheirSizeAndGiveUpTheirLegend)
{
    open_review();
    window().resize(window().minimumSizeHint());
    QApplication::processEvents();
    auto* roc = find<RocPlot>("roc_plot");
    EXPECT_LE(window().height(), 600);
    EXPECT_GE(roc->width(), 200);
    EXPECT_GE(roc->height(), 190);
    roc->replot();
    EXPECT_FALSE(roc->legend->visible());
    EXPECT_GE(roc->axisRect()->width(), 100);
    EXPECT_LE(roc->xAxis->ticker()->tickCount(), 4);
    const auto* rule = find<QComboBox>("threshold_rule");
    EXPECT_GE(rule->width(), rule->sizeHint().width());
    window().resize(1280, 800);
    QApplication::processEvents();
    roc->replot();
    EXPECT_TRUE(roc->legend->visible());
    EXPECT_EQ(roc->xAxis->ticker()->tickCount(), 5);
}

TEST_F(Review, WhatRoundsToNothingHasNoSign)
{
    EXPECT_EQ(figure_text(-0.004), QStringLiteral("0.00"));
    EXPECT_EQ(figure_text(-0.006), QStringLiteral("-0.01"));
}

TEST_F(Review, ARunWhoseTestWasNotLookedAtBeginsOnValidationThoughAnothersWas)
{
    open_two_runs();
    choose("review_part", 0);
    wait_for("the question before the first look", [this] { return find<QPushButton>("empty_button")->isVisible(); });
    click("empty_button");
    wait_for("the test part", [this] { return find<QLabel>("test_looks")->isVisible(); });
    choose("review_run", 0);
    wait_for("run 1 on validation", [this] { return find<QLabel>("test_looks")->isHidden(); });
    EXPECT_EQ(test_looks(session().project(), session().task().id), 1);
    EXPECT_EQ(find<QLabel>("message_text")->text(), QStringLiteral("Validation is shown: nobody has looked at the test part of run 1 yet."));
    const QString first = find<QLabel>("figure_roc_auc")->text();
    choose("review_run", 1);
    wait_for("run 2 on validation, as run 1 was", [&] { return find<QLabel>("figure_roc_auc")->text() != first && find<QLabel>("test_looks")->isHidden(); });
    choose("review_part", 0);
    wait_for("its test part", [this] { return find<QLabel>("test_looks")->isVisible(); });
    choose("review_run", 0);
    wait_for("run 1 again", [this] { return find<QLabel>("test_looks")->isHidden(); });
    choose("review_part", 0);
    wait_for("its test part", [this] { return find<QLabel>("test_looks")->isVisible(); });
    EXPECT_EQ(test_looks(session().project(), session().task().id), 2);
}

TEST_F(Review, AClickOnACellShowsItsComments)
{
    open_review();
    const int missed = cell(1, 0);
    QTest::mouseClick(matrix()->viewport(), Qt::LeftButton, {}, matrix()->visualRect(matrix()->model()->index(1, 0)).center());
    EXPECT_EQ(list()->model()->rowCount(), missed);
    for (int row = 0; row < missed; ++row)
        EXPECT_EQ(list()->model()->index(row, 2).data().toString(), QStringLiteral("Hostile"));
    click("show_misclassified");
    EXPECT_EQ(list()->model()->rowCount(), cell(1, 0) + cell(0, 1));
}

TEST_F(Review, KeysChooseARowOfTheMatrixByItsTotal)
{
    open_review();
    matrix()->setFocus();
    matrix()->setCurrentIndex(matrix()->model()->index(0, 1));
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    EXPECT_EQ(list()->model()->rowCount(), cell(0, 0) + cell(0, 1));
}

TEST_F(Review, SharesOfTheTrueLabelAddUpInARow)
{
    open_review();
    choose("normalisation", 1);
    const auto share = [this](int column) { return matrix()->model()->index(0, column).data().toString().toDouble(); };
    EXPECT_NEAR(share(0) + share(1), 1, 0.011);
}

}
}
