#include "window/training_status.h"

#include "shell/progress_text.h"
#include "shell/session.h"
#include "shell/training_desk.h"
#include "widgets/error_text.h"
#include "widgets/message_bar.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr int bar_width = 160;

}

TrainingStatus::TrainingStatus(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_end(new MessageBar(this)), m_line(make_line())
{
    setObjectName(QStringLiteral("training_status"));
    m_end->setObjectName(QStringLiteral("training_end"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_end);
    column->addWidget(m_line);
    connect(m_text, &QToolButton::clicked, this, [this] { Q_EMIT m_session.page_wanted(PageId::Train); });
    connect(m_end, &MessageBar::cleared, this, &TrainingStatus::follow);
    connect(&m_session.training(), &TrainingDesk::changed, this, &TrainingStatus::follow);
    follow();
}

QWidget* TrainingStatus::make_line()
{
    auto* line = new QWidget(this);
    m_text = new QToolButton(line);
    m_text->setObjectName(QStringLiteral("training_status_text"));
    m_text->setAutoRaise(true);
    m_text->setToolTip(tr("Show the training"));
    m_bar = new QProgressBar(line);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(bar_width);
    m_bar->setMaximumHeight(10);
    m_bar->setAccessibleName(tr("Progress of the training"));
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(12, 3, 12, 3);
    layout->addWidget(m_bar);
    layout->addWidget(m_text);
    layout->addStretch(1);
    return line;
}

void TrainingStatus::show_end(std::int64_t run, const Outcome& outcome)
{
    const QString text = end_text(run, outcome);
    const auto go_to = [this](PageId page) { return [this, page] { Q_EMIT m_session.page_wanted(page); }; };
    if (outcome.kind == Outcome::Kind::Finished)
        m_end->show_message(MessageBar::Kind::Success, text, tr("Open in Review"), [this, run, open = go_to(PageId::Review)] {
            m_session.choose_run(run);
            open();
        });
    else if (outcome.kind == Outcome::Kind::Cancelled)
        m_end->show_message(MessageBar::Kind::Information, text, tr("Go to Train"), go_to(PageId::Train));
    else
        m_end->show_message(MessageBar::Kind::Error, text + QLatin1Char(' ') + error_text(outcome.error, outcome.sentence), tr("Go to Train"), go_to(PageId::Train));
    follow();
}

void TrainingStatus::clear_end()
{
    m_end->clear();
}

void TrainingStatus::follow()
{
    const std::optional<TrainingState>& state = m_session.training().state();
    if (state)
        m_end->clear(); // the next one is on its way
    m_line->setVisible(state.has_value());
    setVisible(state.has_value() || !m_end->isHidden());
    if (!state)
        return;
    m_text->setText(state->run > 0 ? tr("Training run %1: %2").arg(state->run).arg(progress_text(*state)) : tr("Training: %1").arg(progress_text(*state)));
    m_bar->setRange(0, static_cast<int>(state->total_steps));
    m_bar->setValue(static_cast<int>(state->step));
}

}
