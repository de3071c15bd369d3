#pragma once

#include "classify/task.h"
#include "evaluation/evaluation.h"
#include "plots/curve_plot.h"
#include "plots/score_plot.h"

namespace winnow {

// The plots of a run, drawn as scikit-learn's displays draw them: the page Review and the report show the same ones.

class RocPlot : public CurvePlot {
    Q_OBJECT

public:
    explicit RocPlot(QWidget* parent = nullptr);
    void set_sample(const BinarySample& sample, const QString& run);
    void set_second_sample(const BinarySample& sample, const QString& run);
    void clear_second() { set_second_curve({}, {}); }
};

class PrecisionRecallPlot : public CurvePlot {
    Q_OBJECT

public:
    explicit PrecisionRecallPlot(QWidget* parent = nullptr);
    void set_sample(const BinarySample& sample, const QString& run);
    void set_second_sample(const BinarySample& sample, const QString& run);
    void clear_second() { set_second_curve({}, {}); }
};

// Share of positives over the mean score, in bins of equal width, each with the number of its comments.
class CalibrationPlot : public ScorePlot {
    Q_OBJECT

public:
    explicit CalibrationPlot(QWidget* parent = nullptr);
    void set_sample(const BinarySample& sample, const QString& run);
    void set_second_sample(const BinarySample& sample, const QString& run);
    void clear_second();

protected:
    void take_colours() override;

private:
    void write_count(const CalibrationBin& bin);

    QCPGraph* m_perfect;
    QCPGraph* m_curve;
    QCPGraph* m_second;
    QList<QCPItemText*> m_counts;
};

// How many comments of each kind have which score of the positive label: the positives upwards, the others downwards.
class ScoreHistogram : public ScorePlot {
    Q_OBJECT

public:
    explicit ScoreHistogram(QWidget* parent = nullptr);
    void set_sample(const BinarySample& sample, const Task& task);

protected:
    void take_colours() override;

private:
    QCPBars* m_positives;
    QCPBars* m_others;
};

}
