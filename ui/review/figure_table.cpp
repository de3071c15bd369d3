#include "review/figure_table.h"

#include "widgets/row_table.h"

#include <QGuiApplication>
#include <QPalette>

namespace winnow {

void FigureTable::set_columns(const QStringList& columns)
{
    beginResetModel();
    m_columns = columns;
    m_rows.clear();
    endResetModel();
}

void FigureTable::set_rows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FigureTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant FigureTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.cells.value(index.column());
    case Qt::TextAlignmentRole: return alignment(index.column() != 0);
    case Qt::ToolTipRole: return row.help.isEmpty() ? QVariant() : row.help;
    case Qt::ForegroundRole: return row.quiet ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText)) : QVariant();
    default: return {};
    }
}

QVariant FigureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_columns.value(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section != 0);
    return {};
}

}
