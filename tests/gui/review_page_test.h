#pragma once

#include "gui/gui_test.h"
#include "gui/run_fixture.h"

#include "evaluation/evaluation.h"
#include "jobs/run_figures.h"
#include "plots/run_plots.h"
#include "review/figure_text.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace winnow {

// The page Review, with a run of made-up scores.
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

    // Of which run 2 is the newest, so the one that is shown.
    void open_two_runs()
    {
        m_file = make_project();
        add_made_up_run(m_file);
        add_made_up_run(m_file, {.sharpness = 0.4, .seed = 9});
        open(m_file, PageId::Review);
        wait_for("the run", [this] { return list()->model()->rowCount() > 0; });
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
        EXPECT_EQ(find<QLabel>("figure_f1")->text(), figure_text(positive.defined_f1()));
        EXPECT_EQ(find<QLabel>("figure_precision")->text(), figure_text(positive.defined_precision()));
        EXPECT_EQ(find<QLabel>("figure_recall")->text(), figure_text(positive.defined_recall()));
        EXPECT_EQ(find<QLabel>("figure_accuracy")->text(), figure_text(evaluation.report.accuracy));
        EXPECT_EQ(find<QLabel>("figure_roc_auc")->text(), figure_text(evaluation.roc_auc));
        EXPECT_EQ(find<QLabel>("figure_average_precision")->text(), figure_text(evaluation.average_precision));
        EXPECT_EQ(list()->model()->rowCount(), evaluation.confusion_matrix.total() - evaluation.confusion_matrix.correct());
    }

    std::filesystem::path m_file;
};

}
