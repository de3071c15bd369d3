#include "train/loss_plot.h"

#include "widgets/colours.h"
#include "widgets/whole_ticker.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr double smoothing = 0.9; // share of the old value in the exponential mean
constexpr double least_auc = 0.4; // below it a classifier guesses worse than a coin: the axis reaches lower only then

// Exponential mean, its start corrected as Adam's is (Kingma and Ba 2015), so that the first values are not pulled to 0.
QVector<double> smoothed(const QVector<double>& values)
{
    QVector<double> means;
    double mean = 0;
    double weight = 1;
    for (const double value : values) {
        mean = smoothing * mean + (1 - smoothing) * value;
        weight *= smoothing;
        means << mean / (1 - weight);
    }
    return means;
}

struct Points {
    QVector<double> x;
    QVector<double> y;
    double greatest_x = 0;
    double least_y = 1;
    double greatest_y = 0;
};

Points points_of(const std::vector<std::pair<double, double>>& curve)
{
    Points points;
    for (const auto& [x, y] : curve) {
        points.x << x;
        points.y << y;
        points.greatest_x = std::max(points.greatest_x, x);
        points.least_y = std::min(points.least_y, y);
        points.greatest_y = std::max(points.greatest_y, y);
    }
    return points;
}

}

TrainingCurves curves_of(const TrainingState& state)
{
    TrainingCurves curves;
    for (const auto& [step, loss] : state.losses)
        curves.loss.emplace_back(step, loss);
    for (const EpochAtStep& epoch : state.epochs)
        if (epoch.figures.validation_auc)
            curves.auc.emplace_back(epoch.step, *epoch.figures.validation_auc);
    return curves;
}

TrainingCurves curves_of(const JobResult& result)
{
    TrainingCurves curves;
    for (const StepLoss& step : result.losses)
        curves.loss.emplace_back(step.step, step.loss);
    const double steps_an_epoch = result.epochs.empty() ? 0 : static_cast<double>(result.steps) / static_cast<double>(result.epochs.size());
    for (std::size_t i = 0; i < result.epochs.size(); ++i)
        if (result.epochs[i].validation_auc)
            curves.auc.emplace_back(static_cast<double>(i + 1) * steps_an_epoch, *result.epochs[i].validation_auc);
    return curves;
}

LossPlot::LossPlot(QWidget* parent) : Plot(parent), m_raw(addGraph()), m_smooth(addGraph()), m_auc(addGraph(xAxis, yAxis2))
{
    setObjectName(QStringLiteral("loss_plot"));
    set_name(tr("Loss and validation AUC"), QStringLiteral("training"));
    xAxis->setLabel(tr("Step"));
    xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new WholeTicker));
    yAxis->setLabel(tr("Loss"));
    yAxis2->setLabel(tr("Validation AUC"));
    yAxis2->setVisible(true);
    yAxis2->grid()->setVisible(false);
    m_raw->removeFromLegend();
    m_smooth->setName(tr("Loss"));
    m_auc->setName(tr("Validation AUC"));
    put_legend_above();
    connect(this, &Plot::colours_changed, this, &LossPlot::draw_colours);
    draw_colours();
}

void LossPlot::set_curves(const TrainingCurves& curves)
{
    const Points loss = points_of(curves.loss);
    const Points auc = points_of(curves.auc);
    m_raw->setData(loss.x, loss.y, true);
    m_smooth->setData(loss.x, smoothed(loss.y), true);
    m_auc->setData(auc.x, auc.y, true);
    yAxis2->setRange(std::min(least_auc, auc.least_y - 0.02), 1.01);
    PlotTable table{{xAxis->label(), yAxis->label()}, {}};
    for (const auto& [step, value] : curves.loss)
        table.rows.push_back({step, value});
    set_table(table);
    set_full_view({0, std::max({1.0, loss.greatest_x, auc.greatest_x}) * 1.02}, {0, std::max(0.1, loss.greatest_y) * 1.05});
}

void LossPlot::draw_colours()
{
    const Colours colours = colours_of(palette());
    QColor light = colours.accent;
    light.setAlpha(110);
    m_raw->setPen(QPen(light, 1));
    m_smooth->setPen(QPen(colours.accent, 2.5));
    m_auc->setPen(QPen(colours.second, 2));
    m_auc->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, colours.second, 7));
}

}
