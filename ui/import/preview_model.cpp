#include "import/preview_model.h"

#include "widgets/comment_text.h"

namespace winnow {

namespace {

constexpr std::size_t most_columns_shown = 300;
constexpr qsizetype most_characters = 300; // of a cell

}

void PreviewModel::set(const ImportPreview& preview)
{
    beginResetModel();
    m_columns = preview.columns;
    m_has_more_columns = m_columns.size() > most_columns_shown;
    if (m_has_more_columns)
        m_columns.resize(most_columns_shown);
    m_records = preview.records;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Record& record = m_records[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return cell(record, index.column());
    if (role == Qt::ToolTipRole && record.refused())
        return tr("Line %1 is refused: it cannot be read.").arg(record.line);
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return shown_text(m_columns[static_cast<std::size_t>(section)]);
    return QString::number(m_records[static_cast<std::size_t>(section)].line);
}

// A refused row is shown as it stands in the file, in the first column.
QString PreviewModel::cell(const Record& record, int column) const
{
    if (record.refused())
        return column == 0 ? shown_beginning(record.raw, most_characters).simplified() : QString();
    const std::string* const value = record.value(static_cast<std::size_t>(column));
    return value ? shown_beginning(*value, most_characters).simplified() : QString();
}

}
