#include "train/progress_panel.h"

#include "shell/progress_text.h"
#include "widgets/colours.h"
#include "widgets/qt_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace winnow {

namespace {

constexpr double smoothing = 0.9; // share of the old value in the exponential mean

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

}

LossPlot::LossPlot(QWidget* parent) : Plot(parent), m_raw(addGraph()), m_smooth(addGraph()), m_auc(addGraph(xAxis, yAxis2))
{
    setObjectName(QStringLiteral("loss_plot"));
    set_name(tr("Loss and validation AUC"), QStringLiteral("training"));
    xAxis->setLabel(tr("Step"));
    yAxis->setLabel(tr("Loss"));
    yAxis2->setLabel(tr("Validation AUC"));
    yAxis2->setVisible(true);
    yAxis2->setRange(0.4, 1.0);
    m_raw->removeFromLegend();
    m_smooth->setName(tr("Loss"));
    m_auc->setName(tr("Validation AUC"));
    legend->setVisible(true);
    axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignTop | Qt::AlignRight);
    connect(this, &Plot::colours_changed, this, &LossPlot::draw_colours);
    draw_colours();
}

void LossPlot::show_training(const std::vector<std::pair<std::int64_t, double>>& losses, const std::vector<std::pair<double, double>>& auc_by_step)
{
    QVector<double> steps;
    QVector<double> values;
    PlotTable table{{xAxis->label(), yAxis->label()}, {}};
    double highest = 0.1;
    for (const auto& [step, loss] : losses) {
        steps << static_cast<double>(step);
        values << loss;
        highest = std::max(highest, loss);
        table.rows.push_back({static_cast<double>(step), loss});
    }
    QVector<double> epochs;
    QVector<double> auc;
    for (const auto& [step, value] : auc_by_step) {
        epochs << step;
        auc << value;
    }
    m_raw->setData(steps, values, true);
    m_smooth->setData(steps, smoothed(values), true);
    m_auc->setData(epochs, auc, true);
    set_table(table);
    set_full_view({0, steps.isEmpty() ? 1.0 : std::max(steps.last(), epochs.isEmpty() ? 0.0 : epochs.last())}, {0, highest * 1.05});
}

void LossPlot::draw_colours()
{
    const Colours colours = colours_of(palette());
    QColor light = colours.accent;
    light.setAlpha(80);
    m_raw->setPen(QPen(light, 1));
    m_smooth->setPen(QPen(colours.accent, 2.5));
    m_auc->setPen(QPen(colours.second, 2));
    m_auc->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, colours.second, 7));
}

ProgressPanel::ProgressPanel(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_line(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_plot(new LossPlot(this))
{
    setObjectName(QStringLiteral("progress_panel"));
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setObjectName(QStringLiteral("progress_title"));
    m_line->setObjectName(QStringLiteral("progress_line"));
    m_line->setTextFormat(Qt::PlainText);
    m_cancel->setObjectName(QStringLiteral("cancel_training"));
    m_cancel->setToolTip(tr("Ends the training after the present step. The best adapter so far is kept."));
    m_bar->setTextVisible(false);
    m_plot->setMinimumHeight(220);
    auto* row = new QHBoxLayout;
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addLayout(row);
    layout->addWidget(m_line);
    layout->addWidget(m_plot, 1);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPanel::cancel_wanted);
}

void ProgressPanel::show_state(const TrainingState& state)
{
    m_title->setText(state.device.empty() ? tr("Run %1").arg(state.run) : tr("Run %1 on %2").arg(state.run).arg(qt(state.device)));
    m_line->setText(progress_text(state));
    m_bar->setVisible(true);
    m_cancel->setVisible(true);
    m_cancel->setEnabled(!state.is_cancelled);
    m_bar->setRange(0, static_cast<int>(state.total_steps));
    m_bar->setValue(static_cast<int>(state.step));
    std::vector<std::pair<double, double>> auc;
    const double steps_an_epoch = state.epochs.empty() ? 0 : static_cast<double>(state.step) / static_cast<double>(state.epochs.size());
    for (const EpochEnded& epoch : state.epochs)
        if (epoch.validation_auc)
            auc.emplace_back(epoch.epoch * steps_an_epoch, *epoch.validation_auc);
    m_plot->show_training(state.losses, auc);
}

void ProgressPanel::show_result(std::int64_t run, const JobResult& result)
{
    m_title->setText(tr("Run %1").arg(run));
    m_bar->hide();
    m_cancel->hide();
    m_line->setText(tr("%1 steps in %2 minutes, best epoch %3, at most %4 MB of memory, on %5")
                        .arg(result.steps)
                        .arg(QLocale().toString(result.seconds / 60, 'f', 1))
                        .arg(result.best_epoch)
                        .arg(result.peak_memory_bytes / (1 << 20))
                        .arg(qt(result.device)));
    std::vector<std::pair<std::int64_t, double>> losses;
    for (const StepLoss& step : result.losses)
        losses.emplace_back(step.step, step.loss);
    std::vector<std::pair<double, double>> auc;
    const double steps_an_epoch = result.epochs.empty() ? 0 : static_cast<double>(result.steps) / static_cast<double>(result.epochs.size());
    for (const EpochFigures& epoch : result.epochs)
        if (epoch.validation_auc)
            auc.emplace_back(epoch.epoch * steps_an_epoch, *epoch.validation_auc);
    m_plot->show_training(losses, auc);
}

}
