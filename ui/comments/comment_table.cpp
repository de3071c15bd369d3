#include "comments/comment_table.h"

#include "shell/label_looks.h"
#include "shell/masking.h"
#include "widgets/comment_text.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QApplication>
#include <QLocale>
#include <nlohmann/json.hpp>
#include <span>

namespace winnow {

namespace {

constexpr int page_size = 200;
constexpr std::size_t most_rows = 20 * page_size;
constexpr qsizetype most_characters = 300; // of a cell

}

CommentTable::CommentTable(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {}

void CommentTable::set_ids(std::vector<std::int64_t> ids)
{
    beginResetModel();
    m_ids = std::move(ids);
    m_rows.clear();
    endResetModel();
}

void CommentTable::set_metadata_keys(const std::vector<std::string>& keys)
{
    if (keys == m_keys)
        return;
    beginResetModel();
    m_keys = keys;
    endResetModel();
}

void CommentTable::forget_rows()
{
    m_rows.clear();
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const CommentRow* CommentTable::row(int row) const
{
    const std::int64_t id = m_ids.at(static_cast<std::size_t>(row));
    if (!m_rows.contains(id))
        read_page(row);
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? nullptr : &found->second;
}

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
    default:
        break;
    }
    const auto key = static_cast<std::size_t>(column - FirstMetadata);
    if (key >= m_keys.size())
        return std::nullopt;
    return CommentOrder{OrderKey::Metadata, Direction::Ascending, 0, m_keys[key]};
}

int CommentTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int CommentTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstMetadata + static_cast<int>(m_keys.size());
}

QVariant CommentTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ForegroundRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == Score ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    const CommentRow* comment = row(index.row());
    if (!comment)
        return {};
    if (role == Qt::DisplayRole)
        return cell(*comment, index.column());
    if (index.column() != Label || !comment->decision || comment->decision->kind != AnnotationKind::Label)
        return {};
    for (const LabelLook& look : label_looks(m_session.project(), m_session.task().task, QApplication::palette()))
        if (look.label == comment->decision->label)
            return look.colour;
    return {};
}

QVariant CommentTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return QLocale().toString(section + 1);
    const QStringList titles = {tr("Comment"), tr("Label"), tr("Annotator"), tr("Split"), tr("Score"), tr("Source")};
    return section < FirstMetadata ? titles.value(section) : shown_text(m_keys.at(static_cast<std::size_t>(section - FirstMetadata)));
}

void CommentTable::read_page(int row) const
{
    if (m_rows.size() > most_rows)
        m_rows.clear();
    const auto first = static_cast<std::size_t>(row - row % page_size);
    const std::size_t count = std::min<std::size_t>(page_size, m_ids.size() - first);
    try {
        const std::span<const std::int64_t> page(m_ids.data() + first, count);
        for (CommentRow& comment : comment_rows(m_session.project(), m_session.task().id, m_session.run().value_or(0), page))
            m_rows.emplace(comment.id, std::move(comment));
    } catch (...) {
        Q_EMIT failed(sentence_of(std::current_exception()));
    }
}

QString CommentTable::text_of(const CommentRow& row) const
{
    return m_session.masking().masked(shown_text(row.text).left(most_characters).simplified(), row.score);
}

QString CommentTable::cell(const CommentRow& row, int column) const
{
    switch (column) {
    case Text:
        return text_of(row);
    case Label:
        return decision_text(row.decision);
    case Annotator:
        return row.decision ? qt(row.decision->annotator) : QString();
    case Split:
        return split_text(row.split);
    case Score:
        return row.score ? QLocale().toString(*row.score, 'f', 3) : QString();
    case Source:
        return shown_text(row.import_file);
    default:
        return metadata_of(row, m_keys.at(static_cast<std::size_t>(column - FirstMetadata)));
    }
}

QString CommentTable::metadata_of(const CommentRow& row, const std::string& key) const
{
    const nlohmann::json metadata = nlohmann::json::parse(row.metadata, nullptr, false);
    if (!metadata.is_object() || !metadata.contains(key))
        return {};
    return shown_text(metadata[key].is_string() ? metadata[key].get<std::string>() : metadata[key].dump()).left(most_characters).simplified();
}

QString decision_text(const std::optional<Annotation>& decision)
{
    if (!decision || decision->kind == AnnotationKind::Cleared)
        return {};
    if (decision->kind == AnnotationKind::Skip)
        return CommentTable::tr("skipped");
    if (decision->kind == AnnotationKind::Unsure)
        return CommentTable::tr("unsure");
    return qt(decision->label);
}

QString split_text(Split split)
{
    switch (split) {
    case Split::Train:
        return CommentTable::tr("training");
    case Split::Validation:
        return CommentTable::tr("validation");
    case Split::Test:
        return CommentTable::tr("test");
    case Split::None:
        break;
    }
    return {};
}

}
