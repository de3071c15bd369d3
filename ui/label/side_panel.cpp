#include "label/side_panel.h"

#include "widgets/comment_text.h"
#include "widgets/qt_text.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

QLabel* title_of(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel* plain_label(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

}

SidePanel::SidePanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_policy(new QPlainTextEdit(this)), m_policy_title(title_of(tr("Policy"), this)), m_details(new QWidget(this)),
      m_last(plain_label({}, this))
{
    setObjectName(QStringLiteral("side_panel"));
    m_policy->setObjectName(QStringLiteral("policy"));
    m_policy->setAccessibleName(tr("Policy"));
    m_policy->setReadOnly(true);
    m_policy->setFrameShape(QFrame::NoFrame);
    m_policy->setFocusPolicy(Qt::ClickFocus);
    m_last->setObjectName(QStringLiteral("last_decisions"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_policy_title);
    layout->addWidget(m_policy, 1);
    layout->addSpacing(8);
    layout->addWidget(title_of(tr("About this comment"), this));
    layout->addWidget(m_details);
    layout->addSpacing(8);
    layout->addWidget(title_of(tr("Last decisions"), this));
    layout->addWidget(m_last);
    show_policy();
}

void SidePanel::show_policy()
{
    const auto policy = current_policy(m_session.project(), m_session.task().id);
    m_policy->setPlainText(policy ? qt(policy->text)
                                  : tr("This task has no policy text yet. Task settings, in the box at the top left, is where to write what each label means."));
}

void SidePanel::show_comment(const std::optional<CommentRow>& row)
{
    delete m_details->layout();
    qDeleteAll(m_details->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* form = new QFormLayout(m_details);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignLeft);
    if (!row)
        return;
    const auto add = [&](const QString& name, const std::string& value) {
        if (!value.empty())
            form->addRow(plain_label(name, m_details), plain_label(shown_text(value), m_details));
    };
    add(tr("Id"), row->external_id);
    const nlohmann::json metadata = nlohmann::json::parse(row->metadata, nullptr, false);
    if (metadata.is_object())
        for (const auto& [key, value] : metadata.items())
            add(shown_text(key), value.is_string() ? value.get<std::string>() : value.dump());
    if (row->decision)
        add(tr("Note"), row->decision->note);
}

void SidePanel::show_last(const QStringList& decisions)
{
    m_last->setText(decisions.isEmpty() ? tr("None yet.") : decisions.join(QStringLiteral(" · ")));
}

}
