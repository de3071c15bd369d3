// What the columns are called and what they sort by.

#include "comments/comment_table.h"

#include "widgets/comment_text.h"
#include "widgets/qt_text.h"

namespace winnow {

std::optional<CommentOrder> CommentTable::order_by(int column) const
{
    switch (column) {
    case Text:
        return CommentOrder{OrderKey::Length, Direction::Ascending, 0, {}};
    case Label:
        return CommentOrder{OrderKey::Label, Direction::Ascending, 0, {}};
    case Annotator:
        return CommentOrder{OrderKey::Decided, Direction::Ascending, 0, {}};
    case Split:
        return CommentOrder{OrderKey::Split, Direction::Ascending, 0, {}};
    case Score:
        if (m_session.run())
            return CommentOrder{OrderKey::Score, Direction::Ascending, *m_session.run(), {}};
        return std::nullopt;
    case Source:
        return CommentOrder{};
    case Note:
        return std::nullopt;
    default:
        break;
    }
    const auto key = static_cast<std::size_t>(column - FirstMetadata);
    if (key >= m_keys.size())
        return std::nullopt;
    return CommentOrder{OrderKey::Metadata, Direction::Ascending, 0, m_keys[key]};
}

void CommentTable::set_sorted_by(int column)
{
    m_sorted_by = column;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QString CommentTable::name_of(int column) const
{
    static const QStringList names = {QStringLiteral("text"),  QStringLiteral("label"),  QStringLiteral("annotator"), QStringLiteral("split"),
                                      QStringLiteral("score"), QStringLiteral("source"), QStringLiteral("note")};
    return column < FirstMetadata ? names[column] : QStringLiteral("metadata:") + qt(m_keys.at(static_cast<std::size_t>(column - FirstMetadata)));
}

QString CommentTable::title(int column) const
{
    switch (column) {
    case Text:
        return tr("Comment");
    case Label:
        return tr("Label");
    case Annotator:
        return tr("Annotator");
    case Split:
        return tr("Part");
    case Score:
        return m_session.run() ? tr("Score (run %1)").arg(*m_session.run()) : tr("Score");
    case Source:
        return tr("Source");
    case Note:
        return tr("Note");
    default:
        return shown_text(m_keys.at(static_cast<std::size_t>(column - FirstMetadata)));
    }
}

QString CommentTable::title_of_sorted(int column) const
{
    switch (column) {
    case Text:
        return tr("Comment (by length)");
    case Annotator:
        return tr("Annotator (by time)");
    default:
        return title(column);
    }
}

}
