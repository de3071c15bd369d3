#include "label/side_panel.h"

#include "label/muted_label.h"
#include "label/policy_view.h"
#include "label/thread_view.h"
#include "shell/settings.h"
#include "shell/shortcuts.h"
#include "store/imports.h"
#include "widgets/comment_text.h"
#include "widgets/qt_text.h"
#include "widgets/title.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

const QString policy_setting = QStringLiteral("label/policy");
constexpr qsizetype longest_fact = 200;

}

SidePanel::SidePanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_policy_part(new QWidget(this)), m_policy(new PolicyView(m_policy_part)),
      m_facts_title(make_title(tr("About this comment"), this)), m_facts(new QFormLayout), m_thread(new ThreadView(session, this))
{
    setObjectName(QStringLiteral("side_panel"));
    m_policy_part->setObjectName(QStringLiteral("policy_panel"));
    m_policy->setObjectName(QStringLiteral("policy"));
    m_policy->setAccessibleName(tr("Policy"));
    auto* policy = new QVBoxLayout(m_policy_part);
    policy->setContentsMargins(0, 0, 0, 12);
    policy->addWidget(make_title(tr("Policy"), m_policy_part));
    policy->addWidget(m_policy, 1);
    m_policy_part->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // what a short policy leaves is for the thread
    m_policy_part->setVisible(Settings().value(policy_setting, true).toBool());
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setLabelAlignment(Qt::AlignLeft);
    m_facts->setVerticalSpacing(4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_policy_part, 3);
    layout->addWidget(m_facts_title);
    layout->addLayout(m_facts);
    layout->addSpacing(8);
    layout->addWidget(m_thread, 2);
    layout->addStretch(0);
    show_policy();
}

void SidePanel::show_policy()
{
    const auto policy = current_policy(m_session.project(), m_session.task().id);
    m_policy->set_policy(policy ? qt(policy->text)
                                : tr("This task has no policy text yet. Task settings, in the box at the top left, is where to write what each label means."));
}

void SidePanel::toggle_policy()
{
    m_policy_part->setVisible(m_policy_part->isHidden());
    Settings().setValue(policy_setting, !m_policy_part->isHidden());
}

void SidePanel::show_comment(const std::optional<CommentRow>& row, Sight sight)
{
    clear_facts();
    m_thread->show_thread_of(row);
    m_facts_title->setVisible(row.has_value());
    if (!row)
        return;
    add_fact(tr("Id"), row->external_id, sight);
    const std::set<std::string> hidden = sight == Sight::Blind ? label_columns_of_imports(m_session.project()) : std::set<std::string>();
    const nlohmann::json metadata = nlohmann::json::parse(row->metadata, nullptr, false);
    if (metadata.is_object())
        for (const auto& [key, value] : metadata.items())
            if (!hidden.contains(key))
                add_fact(shown_text(key), value.is_string() ? value.get<std::string>() : value.dump(), sight);
    m_facts_title->setVisible(m_facts->rowCount() > 0);
}

void SidePanel::add_fact(const QString& name, const std::string& value, Sight sight)
{
    const bool gives_away = sight == Sight::Blind && m_session.task().task.label_index(value) >= 0;
    if (value.empty() || gives_away)
        return;
    QString text = shown_text(value);
    if (text.size() > longest_fact)
        text = text.first(longest_fact - 1) + QStringLiteral("…");
    auto* fact = new QLabel(this);
    fact->setTextFormat(Qt::PlainText);
    fact->setWordWrap(true);
    fact->setText(text);
    m_facts->addRow(new MutedLabel(name, this), fact);
}

void SidePanel::clear_facts()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
}

}
