#include "export/part_choice.h"

#include "store/scores.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace winnow {

PartChoice::PartChoice(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_part(new QComboBox(this))
{
    m_part->setObjectName(QStringLiteral("export_part"));
    m_part->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_part, &QComboBox::activated, this, [this] { m_chosen = part(); });
    auto* label = new QLabel(tr("Figu&res of report, plots and tables:"), this);
    label->setBuddy(m_part);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_part);
    row->addStretch(1);
}

void PartChoice::follow()
{
    const std::int64_t run = m_session.run().value_or(0);
    const std::set<Split> parts = run > 0 ? labelled_parts(m_session.project(), run) : std::set<Split>();
    if (run != m_run || m_session.part() != m_shown)
        m_chosen.reset();
    m_run = run;
    m_shown = m_session.part();
    m_part->clear();
    const int looks = m_session.test_gate().looks();
    const auto add = [&](Split part, const QString& text) {
        if (parts.contains(part))
            m_part->addItem(text, static_cast<int>(part));
    };
    add(Split::Validation, tr("Validation part"));
    add(Split::Test, looks == 0 ? tr("Test part, not looked at yet") : tr("Test part, looked at %n time(s)", nullptr, looks));
    m_part->setCurrentIndex(std::max(0, m_part->findData(static_cast<int>(m_chosen.value_or(m_shown)))));
    setVisible(m_part->count() > 0);
}

void PartChoice::ask(std::function<void()> go_on)
{
    if (part() != Split::Test || !m_session.test_gate().is_closed())
        return go_on();
    auto* question = new QMessageBox(QMessageBox::Question, {}, TestGate::title(), QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("first_look_question"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(TestGate::sentence());
    QPushButton* look = question->addButton(TestGate::answer(), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel); // a look cannot be taken back
    look->setObjectName(QStringLiteral("first_look"));
    connect(look, &QPushButton::clicked, this, std::move(go_on));
    question->open();
}

Split PartChoice::take()
{
    const Split taken = part();
    if (taken == Split::Test)
        m_session.test_gate().count_look(m_run);
    follow();
    return taken;
}

Split PartChoice::part() const
{
    return static_cast<Split>(m_part->currentData().toInt());
}

}
