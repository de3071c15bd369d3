#include "gui/review_page_test.h"

#include "evaluation/comparison.h"

#include <QAbstractItemModelTester>
#include <QDoubleSpinBox>
#include <QTabWidget>

namespace winnow {
namespace {

TEST_F(Review, SlicesComeWorstFirstAndShowTheirComments)
{
    open_review({.validation = 150, .test = 20});
    find<QTabWidget>("review_tabs")->setCurrentIndex(1);
    auto* slices = find<QTableView>("slices");
    wait_for("the slices", [&] { return slices->model()->rowCount() > 0; });
    slices->setFocus();
    slices->selectRow(0);
    const int comments = slices->model()->index(0, 1).data().toInt();
    press(Qt::Key_Return);
    EXPECT_EQ(find<QTabWidget>("review_tabs")->currentIndex(), 0);
    EXPECT_EQ(list()->model()->rowCount(), comments);
    EXPECT_TRUE(list()->hasFocus());
}

TEST_F(Review, TwoRunsAreComparedOnTheSameComments)
{
    open_two_runs();
    choose("compare_with", 1);
    auto* table = find<QTableView>("comparison");
    wait_for("the comparison", [&] { return table->model()->rowCount() == static_cast<int>(measure_count); });
    // Run 2 is the newest, so the one that is shown.
    const auto measured = [this](std::int64_t run) { return MeasuredRun(part(Split::Validation, run).sample, 1, 0.5); };
    const auto difference = compare_runs(measured(1), measured(2))[0]; // what run 2 has more
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), figure_text(measured(2).measures()[0], 3));
    EXPECT_EQ(table->model()->index(0, 2).data().toString(), figure_text(measured(1).measures()[0], 3));
    EXPECT_NEAR(table->model()->index(0, 3).data().toString().toDouble(), difference->difference, 0.0011);
    const MeasuredRun first = measured(2);
    const MeasuredRun second = measured(1);
    int only_first = 0;
    for (std::size_t i = 0; i < first.truths().size(); ++i)
        only_first += first.predictions()[i] == first.truths()[i] && second.predictions()[i] != first.truths()[i];
    click("only_this_right");
    EXPECT_EQ(list()->model()->rowCount(), only_first);
    choose("compare_with", 0);
    EXPECT_FALSE(find<QTabWidget>("review_tabs")->isTabVisible(3));
}

TEST_F(Review, AComparisonThatIsChosenWhileTheRunIsStillReadComesWithIt)
{
    open_two_runs();
    choose("review_run", find<QComboBox>("review_run")->findData(1));
    choose("compare_with", 1);
    wait_for("the comparison", [this] { return find<QTableView>("comparison")->model()->rowCount() == static_cast<int>(measure_count); });
    EXPECT_EQ(find<QComboBox>("compare_with")->currentData().toLongLong(), 2);
}

TEST_F(Review, AComparisonOnTheTestPartIsALookThatShows)
{
    open_two_runs();
    choose("review_part", 0);
    wait_for("the question before the first look", [this] { return find<QPushButton>("empty_button")->isVisible(); });
    click("empty_button");
    wait_for("the test part", [this] { return find<QLabel>("test_looks")->isVisible(); });
    const QString before = find<QLabel>("test_looks")->text();
    choose("compare_with", 1);
    wait_for("the comparison", [this] { return find<QTableView>("comparison")->model()->rowCount() == static_cast<int>(measure_count); });
    EXPECT_EQ(test_looks(session().project(), session().task().id), 2);
    EXPECT_NE(find<QLabel>("test_looks")->text(), before);
    EXPECT_TRUE(find<QLabel>("test_looks")->text().contains(QLatin1Char('2')));
}

TEST_F(Review, ARunIsNamedWithItsModelAsPeopleCallIt)
{
    open_review({.model = "gemma-2b"});
    EXPECT_TRUE(find<QComboBox>("review_run")->currentText().endsWith(QStringLiteral(" · Gemma 1 2B"))) << find<QComboBox>("review_run")->currentText().toStdString();
}

TEST_F(Review, ItsModelsKeepTheRulesOfModels)
{
    open_review();
    const QAbstractItemModelTester comments(list()->model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    const QAbstractItemModelTester cells(matrix()->model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    const QAbstractItemModelTester slices(find<QTableView>("slices")->model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    find<QDoubleSpinBox>("threshold")->setValue(0.2);
    find<QDoubleSpinBox>("threshold")->setValue(0.9);
    list()->selectRow(0);
    choose("list_order", 2);
    find<QTabWidget>("review_tabs")->setCurrentIndex(1);
    wait_for("the slices", [this] { return find<QTableView>("slices")->model()->rowCount() > 0; });
}

}
}
