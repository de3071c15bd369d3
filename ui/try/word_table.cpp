#include "try/word_table.h"

#include "common/number_text.h"
#include "widgets/row_table.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr int change_digits = 3;

}

void WordTable::set(const QString& text, std::vector<WordMark> marks, Changes changes)
{
    beginResetModel();
    m_text = text;
    m_marks = std::move(marks);
    m_changes = changes;
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const WordMark& one, const WordMark& other) { return std::abs(one.change) > std::abs(other.change); });
    endResetModel();
}

int WordTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_marks.size());
}

int WordTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant WordTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const WordMark& mark = m_marks[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() == 1);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() != 0 && m_changes == Changes::Awaited)
        return index.column() == 1 ? QStringLiteral("…") : QString();
    if (index.column() == 2)
        return direction_text(direction_of(mark.change), m_label);
    if (index.column() == 0)
        return m_text.mid(mark.begin, mark.end - mark.begin);
    const double change = with_plain_zero(mark.change, change_digits);
    return (change > 0 ? QStringLiteral("+") : QString()) + QLocale().toString(change, 'f', change_digits);
}

QVariant WordTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section == 1);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles = {tr("Word"), tr("Change of the score"), tr("Direction")};
    return titles.value(section);
}

}
