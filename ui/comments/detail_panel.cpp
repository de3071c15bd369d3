#include "comments/detail_panel.h"

#include "shell/masking.h"
#include "store/annotations.h"
#include "widgets/comment_text.h"
#include "widgets/qt_text.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <nlohmann/json.hpp>

namespace winnow {

DetailPanel::DetailPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_text(new CommentView(this)), m_facts(new QLabel(this))
{
    setObjectName(QStringLiteral("detail_panel"));
    m_text->setObjectName(QStringLiteral("detail_text"));
    m_text->setAccessibleName(tr("Comment"));
    m_text->set_scale(1.2);
    m_facts->setObjectName(QStringLiteral("detail_facts"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 16, 12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_facts, 1);
}

void DetailPanel::show_comment(const CommentRow* row)
{
    m_text->set_text(row ? shown_text(row->text) : QString(), row ? m_session.masking().masked(*row) : QString());
    m_facts->setText(row ? facts(*row) + history(*row) : QString());
}

QString DetailPanel::facts(const CommentRow& row) const
{
    QStringList lines;
    if (!row.external_id.empty())
        lines << tr("Id: %1").arg(shown_text(row.external_id));
    if (row.score)
        lines << tr("Score of %1: %2").arg(qt(m_session.task().task.positive_label), QLocale().toString(*row.score, 'f', 3));
    const nlohmann::json metadata = nlohmann::json::parse(row.metadata, nullptr, false);
    if (metadata.is_object())
        for (const auto& [key, value] : metadata.items())
            lines << QStringLiteral("%1: %2").arg(shown_text(key), shown_text(value.is_string() ? value.get<std::string>() : value.dump()));
    return lines.join(QLatin1Char('\n'));
}

QString DetailPanel::history(const CommentRow& row) const
{
    QStringList lines;
    for (const Annotation& entry : Annotations(m_session.project()).history(row.id, m_session.task().id)) {
        const QDateTime time = QDateTime::fromString(qt(entry.time), Qt::ISODate).toLocalTime();
        const QString what = entry.kind == AnnotationKind::Cleared ? tr("taken away") : decision_text(entry);
        lines << QStringLiteral("%1  %2  %3  %4").arg(QLocale().toString(time, QLocale::ShortFormat), shown_text(entry.annotator), what, shown_text(entry.note)).trimmed();
    }
    return lines.isEmpty() ? QString() : QStringLiteral("\n\n") + tr("History of the label:") + QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

}
