#include "plots/run_plots.h"
#include "train/loss_plot.h"

#include <cmath>
#include <gtest/gtest.h>

namespace winnow {
namespace {

TEST(PlotAxes, TheLossCountsStepsInWholeNumbersAndHasItsLegendBesideTheCurves)
{
    for (const int steps : {3, 12, 37}) {
        LossPlot plot;
        TrainingCurves curves;
        for (int step = 1; step <= steps; ++step)
            curves.loss.emplace_back(step, 1.0 / step);
        plot.set_curves(curves);
        plot.resize(500, 260);
        plot.replot();
        ASSERT_GT(plot.xAxis->tickVector().size(), 2);
        for (const double tick : plot.xAxis->tickVector())
            EXPECT_EQ(tick, std::round(tick)) << steps;
        EXPECT_LT(plot.legend->outerRect().bottom(), plot.axisRect()->rect().top());
    }
}

TEST(PlotAxes, CommentsAreCountedInWholeNumbers)
{
    Task task;
    task.labels = {"Fine", "Hostile"};
    task.positive_label = "Hostile";
    for (const std::size_t comments : {3U, 9U, 24U}) {
        BinarySample sample;
        for (std::size_t i = 0; i < comments; ++i) {
            sample.scores.push_back(i % 2 ? 0.9 : 0.1);
            sample.positives.push_back(i % 2);
        }
        ScoreHistogram plot;
        plot.set_sample(sample, task);
        plot.resize(400, 300);
        plot.replot();
        ASSERT_GT(plot.yAxis->tickVector().size(), 1);
        for (const double tick : plot.yAxis->tickVector())
            EXPECT_EQ(tick, std::round(tick)) << comments;
    }
}

}
}
