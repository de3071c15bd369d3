#include "evaluation/comparison.h"
#include "evaluation/evaluation.h"
#include "evaluation/threshold.h"
#include "gui/gui_test.h"
#include "gui/run_fixture.h"
#include "jobs/run_figures.h"
#include "plots/run_plots.h"
#include "review/figure_text.h"
#include "store/labelling.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace winnow {
namespace {

class Review : public GuiTest {
protected:
    void open_review(const MadeUpRun& run = {})
    {
        m_file = make_project();
        add_made_up_run(m_file, run);
        open(m_file, PageId::Review);
        wait_for("the run", [this] { return list()->model()->rowCount() > 0 || find<QWidget>("test_looks")->isHidden(); });
    }

    void show_test()
    {
        choose("review_part", 0);
        wait_for("the question before the first look", [this] { return find<QPushButton>("empty_button")->isVisible(); });
        click("empty_button");
        const QString auc = figure_text(evaluated(Split::Test, 0.5).roc_auc); // the same at every threshold
        wait_for("the test part", [&] { return find<QLabel>("test_looks")->isVisible() && find<QLabel>("figure_roc_auc")->text() == auc; });
    }

    void choose(const char* combo, int index)
    {
        auto* box = find<QComboBox>(combo);
        box->setFocus();
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    QTableView* list() { return find<QTableView>("review_list"); }
    QTableView* matrix() { return find<QTableView>("confusion_matrix"); }
    int cell(int row, int column) { return matrix()->model()->index(row, column).data().toString().toInt(); }

    // What core says of the run.
    ScoredPart part(Split split, std::int64_t run = 1)
    {
        Project& project = session().project();
        return scored_part(scores(project, run), session().task().task, split);
    }
    Evaluation evaluated(Split split, double threshold)
    {
        return evaluate(part(split).sample, session().task().task.labels, session().task().task.positive_index(), threshold);
    }

    void expect_page_says(const Evaluation& evaluation)
    {
        for (int row = 0; row < 2; ++row)
            for (int column = 0; column < 2; ++column)
                EXPECT_EQ(cell(row, column), evaluation.confusion_matrix.at(row, column));
        const LabelMeasures& positive = evaluation.report.labels[1];
        EXPECT_EQ(find<QLabel>("figure_f1")->text(), figure_text(positive.f1));
        EXPECT_EQ(find<QLabel>("figure_precision")->text(), figure_text(positive.precision));
        EXPECT_EQ(find<QLabel>("figure_recall")->text(), figure_text(positive.recall));
        EXPECT_EQ(find<QLabel>("figure_accuracy")->text(), figure_text(evaluation.report.accuracy));
        EXPECT_EQ(find<QLabel>("figure_roc_auc")->text(), figure_text(evaluation.roc_auc));
        EXPECT_EQ(find<QLabel>("figure_average_precision")->text(), figure_text(evaluation.average_precision));
        EXPECT_EQ(list()->model()->rowCount(), evaluation.confusion_matrix.total() - evaluation.confusion_matrix.correct());
    }

    std::filesystem::path m_file;
};

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
}

TEST_F(Review, TwoRunsAreComparedOnTheSameComments)
{
    m_file = make_project();
    add_made_up_run(m_file);
    add_made_up_run(m_file, {.sharpness = 0.4, .seed = 9});
    open(m_file, PageId::Review);
    wait_for("the run", [this] { return list()->model()->rowCount() > 0; });
    choose("compare_with", 1);
    auto* table = find<QTableView>("comparison");
    wait_for("the comparison", [&] { return table->model()->rowCount() == static_cast<int>(measure_count); });
    // Run 2 is the newest, so the one that is shown.
    const auto measured = [this](std::int64_t run) { return MeasuredRun(part(Split::Validation, run).sample, 1, 0.5); };
    const auto difference = compare_runs(measured(1), measured(2))[0]; // what run 2 has more
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), figure_text(measured(2).measures()[0]));
    EXPECT_EQ(table->model()->index(0, 2).data().toString(), figure_text(measured(1).measures()[0]));
    EXPECT_EQ(table->model()->index(0, 3).data().toString(), (difference->difference > 0 ? QStringLiteral("+") : QString()) + figure_text(difference->difference));
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
