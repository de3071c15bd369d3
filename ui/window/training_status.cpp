#include "window/training_status.h"

#include "shell/progress_text.h"
#include "shell/session.h"
#include "shell/training_desk.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace winnow {

namespace {

constexpr int bar_width = 160;

}

TrainingStatus::TrainingStatus(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_text(new QToolButton(this)), m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("training_status"));
    m_text->setObjectName(QStringLiteral("training_status_text"));
    m_text->setAutoRaise(true);
    m_text->setToolTip(tr("Show the training"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(bar_width);
    m_bar->setMaximumHeight(10);
    m_bar->setAccessibleName(tr("Progress of the training"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 3, 12, 3);
    layout->addWidget(m_bar);
    layout->addWidget(m_text);
    layout->addStretch(1);
    connect(m_text, &QToolButton::clicked, this, [this] { Q_EMIT m_session.page_wanted(PageId::Train); });
    connect(&m_session.training(), &TrainingDesk::changed, this, &TrainingStatus::follow);
    follow();
}

void TrainingStatus::follow()
{
    const std::optional<TrainingState>& state = m_session.training().state();
    setVisible(state.has_value());
    if (!state)
        return;
    m_text->setText(state->run > 0 ? tr("Training run %1: %2").arg(state->run).arg(progress_text(*state)) : tr("Training: %1").arg(progress_text(*state)));
    m_bar->setRange(0, static_cast<int>(state->total_steps));
    m_bar->setValue(static_cast<int>(state->step));
}

}
