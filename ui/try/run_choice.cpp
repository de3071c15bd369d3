#include "try/run_choice.h"

#include "shell/run_title.h"
#include "store/runs.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace winnow {

RunChoice::RunChoice(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_runs(new QComboBox(this)), m_others_line(new QLabel(this)), m_others_button(new QPushButton(this)), m_others(make_others())
{
    m_runs->setObjectName(QStringLiteral("try_runs"));
    m_runs->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_runs->setToolTip(tr("The run whose classifier answers here, until you choose another one."));
    auto* label = new QLabel(tr("&Answered by:"), this);
    label->setBuddy(m_runs);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_runs);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_others);
    connect(m_runs, &QComboBox::activated, this, [this] { choose(m_runs->currentData().toLongLong()); });
    connect(m_others_button, &QPushButton::clicked, this, [this] { choose(m_session.run().value_or(m_run)); });
}

QWidget* RunChoice::make_others()
{
    auto* others = new QWidget(this);
    m_others_line->setObjectName(QStringLiteral("try_others"));
    m_others_line->setTextFormat(Qt::PlainText);
    m_others_button->setObjectName(QStringLiteral("try_others_run"));
    auto* row = new QHBoxLayout(others);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_others_line);
    row->addWidget(m_others_button);
    row->addStretch(1);
    return others;
}

void RunChoice::follow()
{
    fill();
    if (m_runs->findData(static_cast<qlonglong>(m_run)) < 0)
        m_run = m_session.run().value_or(0);
    show_chosen();
}

std::optional<std::int64_t> RunChoice::run() const
{
    return m_run > 0 ? std::optional(m_run) : std::nullopt;
}

// The newest first, as on the page Train.
void RunChoice::fill()
{
    const std::vector<Run> all = runs(m_session.project());
    m_runs->clear();
    for (auto run = all.rbegin(); run != all.rend(); ++run)
        if (run->task_id == m_session.task().id && run->state == RunState::Finished)
            m_runs->addItem(run_title(*run), static_cast<qlonglong>(run->number));
}

void RunChoice::choose(std::int64_t run)
{
    if (run == m_run)
        return;
    m_run = run;
    show_chosen();
    Q_EMIT chosen();
}

void RunChoice::show_chosen()
{
    m_runs->setCurrentIndex(m_runs->findData(static_cast<qlonglong>(m_run)));
    const std::int64_t other = m_session.run().value_or(m_run);
    m_others->setVisible(other != m_run);
    m_others_line->setText(tr("Run %1 answers here as before; the page Review shows run %2.").arg(m_run).arg(other));
    m_others_button->setText(tr("Ask &run %1").arg(other));
}

}
