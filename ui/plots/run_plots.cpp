#include "plots/run_plots.h"

#include "widgets/colours.h"
#include "widgets/qt_text.h"
#include "widgets/whole_ticker.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr int histogram_bins = 20;
constexpr double room = 1.1; // for the bars of a histogram, times their height

QString figure(const std::optional<double>& value)
{
    return value ? QLocale().toString(*value, 'f', 3) : QStringLiteral("–");
}

template <typename Points, typename Make>
std::vector<CurvePoint> curve_of(const Points& points, Make make)
{
    std::vector<CurvePoint> curve;
    for (const auto& point : points)
        curve.push_back(make(point));
    return curve;
}

std::vector<CurvePoint> roc_of(const BinarySample& sample)
{
    return curve_of(roc_curve(sample, RocPoints::All),
                    [](const RocPoint& point) { return CurvePoint{point.false_positive_rate, point.true_positive_rate, point.threshold}; });
}

std::vector<CurvePoint> precision_recall_of(const BinarySample& sample)
{
    return curve_of(precision_recall_curve(sample), [](const PrecisionRecallPoint& point) { return CurvePoint{point.recall, point.precision, point.threshold}; });
}

// Counts downwards are counts all the same.
class CountTicker : public WholeTicker {
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar, int) override { return locale.toString(std::abs(tick), 'g', 6); }
};

PlotTable table_of(const QStringList& columns, const std::vector<CurvePoint>& points)
{
    PlotTable table{columns, {}};
    for (const CurvePoint& point : points)
        table.rows.push_back({point.x, point.y, point.threshold});
    return table;
}

}

RocPlot::RocPlot(QWidget* parent) : CurvePlot(Shape::Lines, parent)
{
    setObjectName(QStringLiteral("roc_plot"));
    set_name(tr("ROC curve"), QStringLiteral("roc"));
    xAxis->setLabel(tr("False positive rate"));
    yAxis->setLabel(tr("True positive rate"));
    set_chance(tr("Chance"), 0, 1);
}

void RocPlot::set_sample(const BinarySample& sample, const QString& run)
{
    const std::vector<CurvePoint> points = roc_of(sample);
    set_curve(tr("%1 (AUC %2)").arg(run, figure(roc_auc(sample))), points);
    set_table(table_of({xAxis->label(), yAxis->label(), tr("Threshold")}, points));
}

void RocPlot::set_second_sample(const BinarySample& sample, const QString& run)
{
    set_second_curve(tr("%1 (AUC %2)").arg(run, figure(roc_auc(sample))), roc_of(sample));
}

PrecisionRecallPlot::PrecisionRecallPlot(QWidget* parent) : CurvePlot(Shape::Steps, parent)
{
    setObjectName(QStringLiteral("precision_recall_plot"));
    set_name(tr("Precision and recall"), QStringLiteral("precision_recall"));
    xAxis->setLabel(tr("Recall"));
    yAxis->setLabel(tr("Precision"));
}

void PrecisionRecallPlot::set_sample(const BinarySample& sample, const QString& run)
{
    const std::vector<CurvePoint> points = precision_recall_of(sample);
    set_curve(tr("%1 (AP %2)").arg(run, figure(average_precision(sample))), points);
    const double share = sample.size() == 0 ? 0 : static_cast<double>(sample.positive_count()) / static_cast<double>(sample.size());
    set_chance(tr("Chance"), share, share);
    set_table(table_of({xAxis->label(), yAxis->label(), tr("Threshold")}, points));
}

void PrecisionRecallPlot::set_second_sample(const BinarySample& sample, const QString& run)
{
    set_second_curve(tr("%1 (AP %2)").arg(run, figure(average_precision(sample))), precision_recall_of(sample));
}

CalibrationPlot::CalibrationPlot(QWidget* parent) : ScorePlot(parent), m_perfect(addGraph()), m_curve(addGraph()), m_second(addGraph())
{
    setObjectName(QStringLiteral("calibration_plot"));
    set_name(tr("Calibration"), QStringLiteral("calibration"));
    xAxis->setLabel(tr("Mean score"));
    yAxis->setLabel(tr("Share of positives"));
    set_full_view({-0.01, 1.01}, {-0.01, 1.01});
    set_square(true);
    m_perfect->setName(tr("Perfectly calibrated"));
    m_perfect->setData({0, 1}, {0, 1}, true);
    m_second->removeFromLegend();
    put_legend_above();
    CalibrationPlot::take_colours();
}

void CalibrationPlot::set_sample(const BinarySample& sample, const QString& run)
{
    m_curve->setName(run);
    set_scores(sample.scores);
    QVector<double> x;
    QVector<double> y;
    PlotTable table{{xAxis->label(), yAxis->label(), tr("Comments")}, {}};
    for (QCPItemText* count : m_counts)
        removeItem(count);
    m_counts.clear();
    for (const CalibrationBin& bin : calibration_curve(sample)) {
        write_count(bin);
        x << bin.mean_score;
        y << bin.positive_share;
        table.rows.push_back({bin.mean_score, bin.positive_share, static_cast<double>(bin.count)});
    }
    m_curve->setData(x, y, true);
    set_table(table);
    replot(QCustomPlot::rpQueuedReplot);
}

void CalibrationPlot::set_second_sample(const BinarySample& sample, const QString& run)
{
    QVector<double> x;
    QVector<double> y;
    for (const CalibrationBin& bin : calibration_curve(sample)) {
        x << bin.mean_score;
        y << bin.positive_share;
    }
    m_second->setName(run);
    m_second->setData(x, y, true);
    m_second->addToLegend();
    replot(QCustomPlot::rpQueuedReplot);
}

void CalibrationPlot::clear_second()
{
    m_second->data()->clear();
    m_second->removeFromLegend();
    replot(QCustomPlot::rpQueuedReplot);
}

// Beside the point, where no curve passes: below it, and above where there is no room below.
void CalibrationPlot::write_count(const CalibrationBin& bin)
{
    auto* count = new QCPItemText(this);
    const bool has_room = bin.positive_share > 0.1;
    count->position->setCoords(bin.mean_score, bin.positive_share);
    const bool is_at_edge = bin.mean_score > 0.9;
    count->setPositionAlignment((has_room ? Qt::AlignTop : Qt::AlignBottom) | (is_at_edge ? Qt::AlignRight : Qt::AlignLeft));
    count->setPadding(QMargins(6, 2, 6, 2));
    count->setFont(font());
    count->setColor(colours_of(palette()).text);
    count->setText(QLocale().toString(static_cast<qlonglong>(bin.count)));
    m_counts.append(count);
}

void CalibrationPlot::take_colours()
{
    ScorePlot::take_colours();
    const Colours colours = colours_of(palette());
    for (QCPItemText* count : m_counts) {
        count->setColor(colours.text);
        count->setFont(font());
    }
    m_perfect->setPen(QPen(colours.muted, 1, Qt::DashLine));
    m_curve->setPen(QPen(colours.accent, 2));
    m_curve->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssSquare, QPen(colours.accent), colours.accent, 6));
    m_second->setPen(QPen(colours.second, 2));
    m_second->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssSquare, QPen(colours.second), colours.second, 6));
}

ScoreHistogram::ScoreHistogram(QWidget* parent) : ScorePlot(parent), m_positives(new QCPBars(xAxis, yAxis)), m_others(new QCPBars(xAxis, yAxis))
{
    setObjectName(QStringLiteral("score_histogram"));
    set_name(tr("Scores by label"), QStringLiteral("scores"));
    xAxis->setLabel(tr("Score"));
    yAxis->setLabel(tr("Comments"));
    yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new CountTicker));
    for (QCPBars* bars : {m_positives, m_others})
        bars->setWidth(0.9 / histogram_bins);
    put_legend_above();
    ScoreHistogram::take_colours();
}

void ScoreHistogram::set_sample(const BinarySample& sample, const Task& task)
{
    const QString positive = qt(task.positive_label);
    const QString other = task.labels.size() == 2 ? qt(task.labels[task.positive_index() == 0 ? 1 : 0]) : tr("All others");
    set_scores(sample.scores);
    QVector<double> middles(histogram_bins);
    QVector<double> positives(histogram_bins);
    QVector<double> others(histogram_bins);
    for (int bin = 0; bin < histogram_bins; ++bin)
        middles[bin] = (bin + 0.5) / histogram_bins;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const int bin = std::clamp(static_cast<int>(sample.scores[i] * histogram_bins), 0, histogram_bins - 1);
        (sample.positives[i] ? positives[bin] : others[bin]) += 1;
    }
    PlotTable table{{xAxis->label(), positive, other}, {}};
    for (int bin = 0; bin < histogram_bins; ++bin)
        table.rows.push_back({middles[bin], positives[bin], others[bin]});
    const double highest = std::max(1.0, *std::max_element(positives.begin(), positives.end()));
    const double deepest = std::max(1.0, *std::max_element(others.begin(), others.end()));
    for (double& count : others)
        count = -count;
    m_positives->setName(positive);
    m_positives->setData(middles, positives, true);
    m_others->setName(other);
    m_others->setData(middles, others, true);
    set_table(table);
    set_full_view({-0.01, 1.01}, {-deepest * room, highest * room});
}

void ScoreHistogram::take_colours()
{
    ScorePlot::take_colours();
    const Colours colours = colours_of(palette());
    m_positives->setPen(Qt::NoPen);
    m_positives->setBrush(colours.positive);
    m_others->setPen(Qt::NoPen);
    m_others->setBrush(colours.negative);
}

}
