#pragma once

#include "review/compared_figure.h"
#include "review/review_state.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace winnow {

// Two runs on the same comments: every figure of both, the paired interval of the difference, whether these comments are
// enough to tell them apart, and which comments each alone gets right.
class ComparisonPanel : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonPanel(ReviewState& state, QWidget* parent = nullptr);

    // The other run, read for the same part; none ends the comparison. Throws Error(Usage) for a run of other labels and
    // for one without a comment in common.
    void set_other(std::shared_ptr<const ReviewData> other);
    bool is_on() const { return m_other != nullptr; }
    BinarySample other_sample() const; // of the comments in common

Q_SIGNALS:
    void chosen(); // the list shows the comments of one of the groups

private:
    QWidget* make_groups();
    void follow_point();
    void start();
    void show_differences(const ByMeasure<std::optional<MeasureDifference>>& differences);
    OtherRun other_run() const;
    ComparedRuns compared_runs() const;
    void show_groups();
    void choose(ListFilter::Kind kind);
    std::optional<double> other_threshold() const;

    ReviewState& m_state;
    std::shared_ptr<const ReviewData> m_other;
    PairedParts m_pairs;
    std::vector<ComparedFigure> m_figures;
    FigureTable* m_model;
    QLabel* m_said;
    QPushButton* m_only_this;
    QPushButton* m_only_other;
    QPushButton* m_both_wrong;
    QTimer m_rest;
    Background m_work;
};

}
