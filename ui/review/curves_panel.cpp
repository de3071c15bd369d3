#include "review/curves_panel.h"

#include "widgets/qt_text.h"

#include <QHBoxLayout>
#include <QTabWidget>

namespace winnow {

namespace {

constexpr QSize least_plot(210, 195); // in which a curve can be read

}

CurvesPanel::CurvesPanel(ReviewState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_tabs(new QTabWidget(this)), m_roc(new RocPlot(this)), m_precision_recall(new PrecisionRecallPlot(this)),
      m_calibration(new CalibrationPlot(this)), m_histogram(new ScoreHistogram(this))
{
    setObjectName(QStringLiteral("curves_panel"));
    m_tabs->setObjectName(QStringLiteral("curve_tabs"));
    m_tabs->setAccessibleName(tr("Curves"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_roc, tr("ROC"));
    m_tabs->addTab(m_precision_recall, tr("Precision and recall"));
    m_tabs->addTab(m_calibration, tr("Calibration"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_histogram, 1);
    for (ThresholdPlot* plot : plots()) {
        plot->setMinimumSize(least_plot);
        connect(plot, &ThresholdPlot::threshold_wanted, this, [this](double threshold) { m_state.set_by_hand(threshold); });
    }
    connect(&state, &ReviewState::data_changed, this, &CurvesPanel::follow_data);
    connect(&state, &ReviewState::point_changed, this, &CurvesPanel::follow_point);
    connect(&state, &ReviewState::bands_changed, this, &CurvesPanel::follow_bands);
    connect(&state, &ReviewState::selection_changed, this, &CurvesPanel::follow_selection);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        follow_point();
        follow_selection();
    });
}

void CurvesPanel::set_second(const BinarySample& sample, const QString& name)
{
    m_roc->set_second_sample(sample, name);
    m_precision_recall->set_second_sample(sample, name);
    m_calibration->set_second_sample(sample, name);
}

void CurvesPanel::clear_second()
{
    m_roc->clear_second();
    m_precision_recall->clear_second();
    m_calibration->clear_second();
}

void CurvesPanel::follow_data()
{
    const ReviewData& review = m_state.data();
    if (review.size() == 0)
        return;
    const QString run = tr("Run %1").arg(review.run.number);
    for (ThresholdPlot* plot : plots())
        plot->set_owner(QStringLiteral("run%1").arg(review.run.number));
    m_roc->set_sample(review.binary, run);
    m_precision_recall->set_sample(review.binary, run);
    m_calibration->set_sample(review.binary, run);
    m_histogram->set_sample(review.binary, review.task);
    clear_second();
    follow_bands();
    follow_point();
    follow_selection();
}

// A plot that is not seen costs nothing: it is moved when its tab is opened.
void CurvesPanel::follow_point()
{
    if (!m_state.has_data())
        return;
    for (ThresholdPlot* plot : plots())
        if (!plot->isHidden())
            plot->set_threshold(m_state.threshold());
}

void CurvesPanel::follow_bands()
{
    m_roc->set_band(m_state.roc_band());
    m_precision_recall->set_band(m_state.precision_recall_band());
}

void CurvesPanel::follow_selection()
{
    if (!m_state.has_data())
        return;
    const auto selected = m_state.selected();
    for (ThresholdPlot* plot : plots())
        if (!plot->isHidden())
            plot->mark_score(selected ? std::optional(m_state.positive_score(*selected)) : std::nullopt);
}

}
