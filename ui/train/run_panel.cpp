#include "train/run_panel.h"

#include "jobs/training_so_far.h"
#include "protocol/job.h"
#include "shell/progress_text.h"
#include "train/log_view.h"
#include "train/loss_plot.h"
#include "train/run_text.h"
#include "widgets/qt_text.h"
#include "widgets/title.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr int log_height = 130;

// What it had found by its last checkpoint, where it can go on from one.
std::optional<JobResult> figures_of(const ShownRun& shown)
{
    const auto so_far = shown.can_resume ? training_so_far(shown.folder) : std::nullopt;
    return so_far ? so_far->result : result_of(shown.run);
}

}

RunPanel::RunPanel(QWidget* parent) : QWidget(parent), m_plot(new LossPlot(this)), m_log_fold(new QToolButton(this)), m_log(new LogView(this))
{
    setObjectName(QStringLiteral("run_panel"));
    m_line = new QLabel(this);
    m_line->setObjectName(QStringLiteral("progress_line"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_plot->setMinimumHeight(180);
    m_log_fold->setObjectName(QStringLiteral("show_log"));
    m_log_fold->setText(tr("Log"));
    m_log_fold->setCheckable(true);
    m_log_fold->setAutoRaise(true);
    m_log_fold->setArrowType(Qt::RightArrow);
    m_log_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_log->setFixedHeight(log_height);
    m_log->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(make_head());
    layout->addWidget(m_line);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_log_fold);
    layout->addWidget(m_log);
    layout->addStretch(0); // where there is no plot
    connect(m_cancel, &QPushButton::clicked, this, &RunPanel::cancel_wanted);
    connect(m_resume, &QPushButton::clicked, this, [this] { Q_EMIT resume_wanted(m_run); });
    connect(m_way_back, &QPushButton::clicked, this, &RunPanel::way_back_wanted);
    connect(m_log_fold, &QToolButton::toggled, m_log, &QWidget::setVisible);
    connect(m_log_fold, &QToolButton::toggled, this, [this](bool open) { m_log_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow); });
}

QLayout* RunPanel::make_head()
{
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("progress_title"));
    m_title->setTextFormat(Qt::PlainText);
    set_title_font(m_title);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(QStringLiteral("training_progress"));
    m_bar->setAccessibleName(tr("Progress of the training"));
    m_bar->setTextVisible(false);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("cancel_training"));
    m_cancel->setToolTip(tr("Ends the training after the present step. The best adapter so far is kept, and it can go on later."));
    m_resume = new QPushButton(tr("Resume"), this);
    m_resume->setObjectName(QStringLiteral("resume_training"));
    m_resume->setToolTip(tr("Goes on from the last checkpoint, and ends as if nothing had happened."));
    m_way_back = new QPushButton(tr("Back to the training"), this);
    m_way_back->setObjectName(QStringLiteral("back_to_training"));
    m_way_back->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_title);
    row->addWidget(m_bar, 1);
    row->addStretch(0);
    row->addWidget(m_cancel);
    row->addWidget(m_resume);
    row->addWidget(m_way_back);
    return row;
}

void RunPanel::take_focus()
{
    QWidget* taker = m_cancel->isEnabled() && m_cancel->isVisible() ? static_cast<QWidget*>(m_cancel) : this;
    taker->setFocus(Qt::OtherFocusReason);
}

// A button that is disabled gives the focus to what comes next, which may be far: it stays here.
void RunPanel::allow_cancel(bool allow)
{
    const bool has_focus = hasFocus() || m_cancel->hasFocus();
    if (has_focus && !allow)
        setFocus(Qt::OtherFocusReason);
    m_cancel->setEnabled(allow);
    if (has_focus && allow)
        take_focus();
}

void RunPanel::show_state(const TrainingState& state)
{
    m_run = state.run;
    const QString name = state.run > 0 ? tr("Run %1").arg(state.run) : tr("New run");
    m_title->setText(state.device.empty() ? name : tr("%1 on %2").arg(name, device_text(state.device)));
    m_line->setText(progress_text(state));
    m_line->show();
    m_bar->show();
    m_cancel->show();
    allow_cancel(state.run > 0 && !state.is_cancelled && !state.is_being_kept);
    m_resume->hide();
    m_bar->setRange(0, static_cast<int>(state.total_steps));
    m_bar->setValue(static_cast<int>(state.step));
    m_plot->show();
    m_plot->set_curves(curves_of(state));
    m_log->follow(state.log);
    m_log_fold->show();
}

void RunPanel::show_run(const ShownRun& shown)
{
    m_run = shown.run.number;
    m_title->setText(tr("Run %1, %2").arg(m_run).arg(text_of(shown.standing)));
    show_no_training();
    m_resume->setVisible(shown.can_resume);
    m_line->setText(run_text(shown.run, shown.standing, shown.can_resume));
    m_line->setVisible(!m_line->text().isEmpty());
    const std::optional<JobResult> found = figures_of(shown);
    m_plot->setVisible(found.has_value());
    if (found)
        m_plot->set_curves(curves_of(*found));
    show_log(shown.folder.empty() ? std::filesystem::path() : shown.folder / job_files::log);
}

void RunPanel::show_several(int count)
{
    m_title->setText(tr("%n run(s) chosen", nullptr, count));
    show_no_training();
    m_resume->hide();
    m_line->setText(count == 2 ? tr("Choose one run alone to see its curves. These two can be compared, by their settings or in Review.")
                               : tr("Choose one run alone to see its curves, or two to compare them."));
    m_line->show();
    m_plot->hide();
    show_log({});
}

void RunPanel::offer_way_back(bool offer)
{
    m_way_back->setVisible(offer);
}

void RunPanel::show_no_training()
{
    m_bar->hide();
    allow_cancel(false);
    m_cancel->hide();
}

void RunPanel::show_log(const std::filesystem::path& log)
{
    m_log->follow(log);
    m_log_fold->setVisible(!log.empty());
    if (log.empty())
        m_log_fold->setChecked(false);
}

}
