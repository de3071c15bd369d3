#include "gui/review_page_test.h"

#include "evaluation/comparison.h"
#include "review/comment_model.h"

#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QTabWidget>

namespace winnow {
namespace {

class TwoRuns : public Review {
protected:
    QTableView* table() { return find<QTableView>("comparison"); }
    QString cell_of(Measure measure, int column) { return table()->model()->index(static_cast<int>(measure), column).data().toString(); }
    bool is_compared() { return find<QTabWidget>("review_tabs")->isTabVisible(3) && table()->model()->rowCount() == static_cast<int>(measure_count); }

    void compare()
    {
        choose("compare_with", 1);
        wait_for("the comparison", [this] { return is_compared(); });
    }

    // Run 2 is run 1 with some of its mistakes put right.
    void open_with_mistakes_put_right(int count)
    {
        m_file = make_project();
        add_made_up_run(m_file);
        Project project = Project::open(m_file);
        winnow::Run run = run_numbered(project, 1);
        std::vector<StoredScore> scores = winnow::scores(project, 1);
        for (StoredScore& score : scores) {
            const bool is_positive = score.label == "Hostile";
            if (score.split == Split::Validation && count > 0 && (score.scores[1] >= 0.5) != is_positive) {
                score.scores = {is_positive ? 0.0 : 1.0, is_positive ? 1.0 : 0.0};
                --count;
            }
        }
        Transaction transaction(project);
        run.number = add_run(project, run);
        update_run(project, run);
        set_scores(project, run.number, scores);
        transaction.commit();
        open(m_file, PageId::Review);
        wait_for("the run", [this] { return list()->model()->rowCount() > 0; });
    }

    QString save_table_of(QTableView* view, const QString& name)
    {
        view->setFocus();
        Q_EMIT view->customContextMenuRequested(QPoint(5, 5));
        auto* menu = view->findChild<QMenu*>(QStringLiteral("table_menu"));
        EXPECT_NE(menu, nullptr);
        menu->actions().last()->trigger();
        menu->close();
        auto* dialog = view->findChild<QFileDialog*>(QStringLiteral("save_table_dialog"));
        EXPECT_NE(dialog, nullptr);
        const QString file = m_folder.filePath(name);
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        QFile written(file);
        EXPECT_TRUE(written.open(QIODevice::ReadOnly));
        return QString::fromUtf8(written.readAll());
    }
};

TEST_F(TwoRuns, FourCommentsOfOneRunAloneAreTooFewToTell)
{
    open_with_mistakes_put_right(4);
    compare();
    EXPECT_TRUE(find<QPushButton>("only_this_right")->text().endsWith(QStringLiteral("4")));
    EXPECT_TRUE(find<QPushButton>("only_other_right")->text().endsWith(QStringLiteral("0")));
    EXPECT_EQ(cell_of(Measure::Accuracy, 5), QStringLiteral("0.125"));
    for (const Measure measure : {Measure::Accuracy, Measure::Recall, Measure::Precision, Measure::F1, Measure::MacroF1})
        EXPECT_FALSE(cell_of(measure, 6).startsWith(QStringLiteral("yes"))) << name_of(measure);
    EXPECT_TRUE(cell_of(Measure::Accuracy, 6).startsWith(QStringLiteral("too few comments to tell"))) << cell_of(Measure::Accuracy, 6).toStdString();
}

TEST_F(TwoRuns, WhatIsSaidOfADifferenceIsShownWhole)
{
    open_with_mistakes_put_right(4);
    compare();
    QTest::qWait(50);
    for (const Measure measure : all_measures)
        EXPECT_GT(table()->columnWidth(6), table()->fontMetrics().horizontalAdvance(cell_of(measure, 6))) << cell_of(measure, 6).toStdString();
}

TEST_F(TwoRuns, EightCommentsOfOneRunAloneTellThemApart)
{
    open_with_mistakes_put_right(8);
    compare();
    EXPECT_EQ(cell_of(Measure::Accuracy, 5), QStringLiteral("0.008"));
    EXPECT_EQ(cell_of(Measure::Accuracy, 6), QStringLiteral("yes"));
}

TEST_F(TwoRuns, ADifferenceIsThatOfTheFiguresBesideIt)
{
    open_two_runs();
    compare();
    for (const Measure measure : all_measures)
        EXPECT_NEAR(cell_of(measure, 1).toDouble() - cell_of(measure, 2).toDouble(), cell_of(measure, 3).toDouble(), 1e-9) << name_of(measure);
}

TEST_F(TwoRuns, AComparisonComesBackWithTheOtherRunAndAfterAStart)
{
    open_two_runs();
    compare();
    choose("review_run", 0);
    wait_for("run 1 beside run 2", [this] { return find<QComboBox>("compare_with")->currentData().toLongLong() == 2 && is_compared(); });
    EXPECT_EQ(find<QTabWidget>("review_tabs")->currentIndex(), 3) << "it is in front as it was";
    m_window.reset();
    open(m_file, PageId::Review);
    wait_for("the same two runs", [this] { return is_compared(); });
    EXPECT_EQ(find<QComboBox>("compare_with")->currentData().toLongLong() + find<QComboBox>("review_run")->currentData().toLongLong(), 3);
    EXPECT_EQ(find<QTabWidget>("review_tabs")->currentIndex(), 0) << "it does not push itself in front";
    choose("compare_with", 0);
    m_window.reset();
    open(m_file, PageId::Review);
    wait_for("the run", [this] { return list()->model()->rowCount() > 0; });
    QTest::qWait(300);
    EXPECT_FALSE(is_compared());
}

TEST_F(TwoRuns, TheListHasBothScoresAndIsOrderedByHowFarTheyAreApart)
{
    open_two_runs();
    EXPECT_TRUE(list()->isColumnHidden(CommentModel::OtherScore));
    compare();
    click("only_this_right");
    ASSERT_FALSE(list()->isColumnHidden(CommentModel::OtherScore));
    EXPECT_EQ(list()->horizontalHeader()->visualIndex(CommentModel::OtherScore), 1);
    choose("list_order", 4);
    const auto number = [this](int row, int column) { return list()->model()->index(row, column).data().toString().toDouble(); };
    const auto apart = [&](int row) { return std::abs(number(row, CommentModel::Score) - number(row, CommentModel::OtherScore)); };
    ASSERT_GT(list()->model()->rowCount(), 2);
    for (int row = 1; row < list()->model()->rowCount(); ++row)
        EXPECT_GE(apart(row - 1) + 0.0011, apart(row));
    choose("compare_with", 0);
    EXPECT_TRUE(list()->isColumnHidden(CommentModel::OtherScore));
    EXPECT_EQ(find<QComboBox>("list_order")->currentIndex(), 0);
}

TEST_F(TwoRuns, TheTableAndTheListAreSavedForOtherPrograms)
{
    open_two_runs();
    compare();
    const QString figures = save_table_of(table(), QStringLiteral("figures.csv"));
    EXPECT_TRUE(figures.startsWith(QStringLiteral("measure,run 2,run 1,difference,low,high,p,told apart,comments\r\nroc_auc,"))) << figures.toStdString();
    EXPECT_EQ(figures.count(QStringLiteral("\r\n")), 1 + static_cast<int>(measure_count));
    click("only_this_right");
    const QString comments = save_table_of(list(), QStringLiteral("comments.csv"));
    EXPECT_TRUE(comments.startsWith(QStringLiteral("id,label,predicted,score of run 2,score of run 1\r\n"))) << comments.toStdString();
    EXPECT_EQ(comments.count(QStringLiteral("\r\n")), 1 + list()->model()->rowCount());
    EXPECT_TRUE(find<QWidget>("message_bar")->isVisible());
}

TEST_F(TwoRuns, EveryCurveNamesItsRun)
{
    open_two_runs();
    compare();
    const auto* calibration = find<CalibrationPlot>("calibration_plot");
    QStringList names;
    for (int i = 0; i < calibration->legend->itemCount(); ++i)
        names << static_cast<QCPPlottableLegendItem*>(calibration->legend->item(i))->plottable()->name();
    EXPECT_TRUE(names.contains(QStringLiteral("Run 2")) && names.contains(QStringLiteral("Run 1"))) << names.join(QLatin1Char(',')).toStdString();
    choose("compare_with", 0);
    EXPECT_EQ(calibration->legend->itemCount(), 2);
}

TEST_F(TwoRuns, NoLegendStandsWhereCurvesMayBe)
{
    open_two_runs();
    compare();
    for (int tab = 0; tab < 3; ++tab) {
        find<QTabWidget>("curve_tabs")->setCurrentIndex(tab);
        QTest::qWait(50);
        for (const char* name : {"roc_plot", "precision_recall_plot", "calibration_plot", "score_histogram"}) {
            auto* plot = find<Plot>(name);
            if (!plot->isVisible())
                continue;
            EXPECT_FALSE(plot->legend->outerRect().intersects(plot->axisRect()->rect())) << name;
            EXPECT_TRUE(plot->rect().contains(plot->legend->outerRect())) << name;
        }
    }
}

TEST_F(TwoRuns, TheNumberOfARuleIsRemembered)
{
    open_two_runs();
    const auto follow = [&](const char* words) { choose("threshold_rule", find<QComboBox>("threshold_rule")->findText(QLatin1String(words))); };
    follow("Recall at least");
    find<QDoubleSpinBox>("rule_value")->setValue(0.85);
    follow("Cost of a miss");
    EXPECT_EQ(find<QDoubleSpinBox>("rule_value")->value(), 5);
    follow("Best F1");
    follow("Recall at least");
    EXPECT_EQ(find<QDoubleSpinBox>("rule_value")->value(), 0.85);
    follow("Precision at least");
    EXPECT_EQ(find<QDoubleSpinBox>("rule_value")->value(), 0.9) << "each rule has its own";
    m_window.reset();
    open(m_file, PageId::Review);
    wait_for("the run", [this] { return list()->model()->rowCount() > 0; });
    follow("Recall at least");
    EXPECT_EQ(find<QDoubleSpinBox>("rule_value")->value(), 0.85);
}

}
}
