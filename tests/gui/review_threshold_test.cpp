// The operating point: dragged, by keys, by number, by a rule, and saved with the run.

#include "gui/review_page_test.h"

#include "evaluation/threshold.h"
#include "jobs/run_threshold.h"

#include <QDoubleSpinBox>

namespace winnow {
namespace {

QPoint place_of(const Plot& plot, double x, double y)
{
    return {static_cast<int>(plot.xAxis->coordToPixel(x)), static_cast<int>(plot.yAxis->coordToPixel(y))};
}

void drag(QWidget* widget, const QPoint& from, const QPoint& to)
{
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    QTest::mouseMove(widget, (from + to) / 2);
    QTest::mouseMove(widget, to);
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
}

TEST_F(Review, DraggingThePointOnTheRocMovesEverything)
{
    open_review();
    auto* roc = find<RocPlot>("roc_plot");
    auto* histogram = find<ScoreHistogram>("score_histogram");
    QTest::qWait(50); // plots are laid out when they are drawn
    const BinarySample sample = one_against_rest(part(Split::Validation).sample, 1);
    const auto curve = roc_curve(sample, RocPoints::All);
    const auto at = std::find_if(curve.rbegin(), curve.rend(), [](const RocPoint& point) { return point.threshold >= 0.5; });
    const RocPoint& target = curve[curve.size() / 4];
    drag(roc, place_of(*roc, at->false_positive_rate, at->true_positive_rate), place_of(*roc, target.false_positive_rate, target.true_positive_rate));
    // Points that lie on one another on the screen are alike: the threshold is one of theirs.
    const double threshold = static_cast<QCPItemStraightLine*>(histogram->item(0))->point1->coords().x();
    EXPECT_NEAR(threshold, target.threshold, 0.03);
    EXPECT_NEAR(find<QDoubleSpinBox>("threshold")->value(), threshold, 0.0006);
    expect_page_says(evaluated(Split::Validation, threshold));
}

TEST_F(Review, DraggingTheLineOfTheHistogramMovesEverything)
{
    open_review();
    auto* histogram = find<ScoreHistogram>("score_histogram");
    QTest::qWait(50);
    drag(histogram, place_of(*histogram, 0.5, 1), place_of(*histogram, 0.3, 1));
    const double threshold = static_cast<QCPItemStraightLine*>(histogram->item(0))->point1->coords().x();
    EXPECT_NEAR(threshold, 0.3, 0.02);
    expect_page_says(evaluated(Split::Validation, threshold));
}

// The whole of the scores is shown: there is nothing to pan to, and what is zoomed stays between 0 and 1.
TEST_F(Review, ADragBesideTheLineMovesNeitherTheLineNorTheAxes)
{
    open_review();
    auto* histogram = find<ScoreHistogram>("score_histogram");
    QTest::qWait(50);
    const QCPRange all = histogram->xAxis->range();
    drag(histogram, place_of(*histogram, 0.7, 1), place_of(*histogram, 0.9, 1));
    EXPECT_EQ(histogram->xAxis->range(), all);
    EXPECT_EQ(find<QDoubleSpinBox>("threshold")->value(), 0.5);
    histogram->xAxis->setRange(0.4, 0.8);
    drag(histogram, place_of(*histogram, 0.7, 1), place_of(*histogram, 0.6, 1));
    EXPECT_GT(histogram->xAxis->range().lower, 0.4) << "what is zoomed is panned";
    histogram->xAxis->setRange(0.1, 0.4);
    drag(histogram, place_of(*histogram, 0.15, 1), place_of(*histogram, 0.38, 1));
    EXPECT_EQ(histogram->xAxis->range().lower, all.lower);
    histogram->xAxis->setRange(-3, 4);
    EXPECT_EQ(histogram->xAxis->range(), all);
}

TEST_F(Review, KeysMoveThePointToTheNextScore)
{
    open_review();
    find<RocPlot>("roc_plot")->setFocus();
    const double before = find<QDoubleSpinBox>("threshold")->value();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_LT(find<QDoubleSpinBox>("threshold")->value(), before);
}

TEST_F(Review, AThresholdIsSetByNumber)
{
    open_review();
    auto* threshold = find<QDoubleSpinBox>("threshold");
    threshold->setFocus();
    threshold->selectAll();
    type(QStringLiteral("0.62"));
    press(Qt::Key_Return);
    expect_page_says(evaluated(Split::Validation, 0.62));
}

TEST_F(Review, EscapeTakesBackANumberThatIsOnlyTyped)
{
    open_review({.threshold = 0.7});
    auto* threshold = find<QDoubleSpinBox>("threshold");
    threshold->setFocus();
    threshold->selectAll();
    type(QStringLiteral("0.3"));
    press(Qt::Key_Escape);
    EXPECT_EQ(threshold->text(), QStringLiteral("0.700"));
    find<RocPlot>("roc_plot")->setFocus();
    EXPECT_EQ(threshold->value(), 0.7);
    EXPECT_FALSE(find<QPushButton>("save_threshold")->isEnabled());
}

TEST_F(Review, ATinyThresholdHasTheDigitsThatTellItFromNoneAndEnterRoundsNone)
{
    open_review({.threshold = 0.000297086});
    auto* threshold = find<QDoubleSpinBox>("threshold");
    EXPECT_EQ(threshold->text(), QStringLiteral("0.000297"));
    threshold->setFocus();
    press(Qt::Key_Return);
    EXPECT_FALSE(find<QPushButton>("save_threshold")->isEnabled());
    EXPECT_EQ(find<QComboBox>("threshold_rule")->currentText(), QStringLiteral("As saved with the run"));
    threshold->setValue(0.99987);
    EXPECT_EQ(threshold->text(), QStringLiteral("0.999870"));
    threshold->setValue(1);
    EXPECT_EQ(threshold->text(), QStringLiteral("1.000"));
}

TEST_F(Review, ARuleChoosesOnValidationAlsoWhileTestIsShown)
{
    open_review();
    show_test();
    auto* rule = find<QComboBox>("threshold_rule");
    choose("threshold_rule", rule->findText(QStringLiteral("Recall at least")));
    const BinarySample validation = one_against_rest(part(Split::Validation).sample, 1);
    const auto point = choose_threshold(validation, {ThresholdGoal::RecallAtLeast, 0.9});
    ASSERT_TRUE(point);
    expect_page_says(evaluated(Split::Test, point->threshold));
    EXPECT_TRUE(find<QLabel>("threshold_origin")->text().contains(QStringLiteral("validation")));
    EXPECT_EQ(rule->currentText(), QStringLiteral("Recall at least"));
}

TEST_F(Review, TheThresholdIsSavedWithTheRunAndTakenBack)
{
    open_review();
    auto* threshold = find<QDoubleSpinBox>("threshold");
    threshold->setValue(0.31);
    click("save_threshold");
    EXPECT_EQ(run_numbered(session().project(), 1).threshold, 0.31);
    click("message_action");
    EXPECT_EQ(run_numbered(session().project(), 1).threshold, 0.5);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(run_numbered(session().project(), 1).threshold, 0.31) << "each is a step of undo like any other";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(run_numbered(session().project(), 1).threshold, 0.5);
    wait_for("the page", [&] { return threshold->value() == 0.5; });
}

// A rule's threshold goes into the document with the rule, and the figures that the page Train shows are those at it.
TEST_F(Review, HowTheThresholdWasChosenIsSavedWithIt)
{
    open_review();
    auto* rule = find<QComboBox>("threshold_rule");
    choose("threshold_rule", rule->findText(QStringLiteral("Recall at least")));
    click("save_threshold");
    const auto run = run_numbered(session().project(), 1);
    EXPECT_EQ(threshold_of(run).choice, (ThresholdChoice{ThresholdChoice::Way::RecallAtLeast, 0.9}));
    EXPECT_EQ(nlohmann::json::parse(run.metrics)["validation"]["threshold"], *run.threshold);
    click("message_action");
    EXPECT_EQ(threshold_of(run_numbered(session().project(), 1)).choice, ThresholdChoice{});
}

TEST_F(Review, ARunKeepsItsOperatingPointOnBothPartsAndWhileAnotherIsShown)
{
    open_two_runs();
    find<QDoubleSpinBox>("threshold")->setValue(0.62);
    const auto part_is = [this](const char* words) {
        wait_for(words, [&] { return find<QComboBox>("review_part")->currentText().startsWith(QLatin1String(words)) && matrix()->model()->rowCount() > 0; });
    };
    choose("review_part", 0);
    wait_for("the question before the first look", [this] { return find<QPushButton>("empty_button")->isVisible(); });
    click("empty_button");
    wait_for("the test part", [this] { return find<QLabel>("test_looks")->isVisible() && list()->isVisible(); });
    EXPECT_EQ(find<QDoubleSpinBox>("threshold")->value(), 0.62);
    EXPECT_TRUE(find<QLabel>("threshold_origin")->text().contains(QStringLiteral("applied to the test part")));
    choose("review_part", 1);
    part_is("Validation");
    EXPECT_EQ(find<QDoubleSpinBox>("threshold")->value(), 0.62);
    EXPECT_EQ(find<QComboBox>("threshold_rule")->currentText(), QStringLiteral("By hand"));
    choose("review_run", 0);
    wait_for("run 1", [this] { return find<QDoubleSpinBox>("threshold")->value() == 0.5; });
    choose("review_run", 1);
    wait_for("run 2 with its point", [this] { return find<QDoubleSpinBox>("threshold")->value() == 0.62; });
}

}
}
