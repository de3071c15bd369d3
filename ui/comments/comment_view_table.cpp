#include "comments/comment_view_table.h"

#include "comments/comment_table.h"
#include "widgets/cut_line.h"
#include "widgets/text_size.h"

#include <QCache>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>
#include <unordered_set>
#include <utility>

namespace winnow {

namespace {

constexpr int row_space = 10; // pixels above and below a line together
constexpr int chip = 10;
constexpr int lines_kept = 200; // laid out: those of some screenfuls

class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& cell, const QModelIndex& index) const override
    {
        if (index.column() != CommentTable::Text)
            return QStyledItemDelegate::paint(painter, cell, index);
        QStyleOptionViewItem option = cell;
        initStyleOption(&option, index);
        const QString text = std::exchange(option.text, {});
        const QStyle* style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
        painter->setPen(option.palette.color(group_of(option), option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
        line_of(text, option).draw(*painter, QRectF(option.rect).adjusted(margin, 0, -margin, 0));
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        if (index.column() == CommentTable::Label)
            option->decorationSize = QSize(chip, chip);
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == CommentTable::Text)
            option->direction = static_cast<Qt::LayoutDirection>(index.data(CommentTable::DirectionRole).toInt());
    }

private:
    static QPalette::ColorGroup group_of(const QStyleOptionViewItem& option)
    {
        if (!(option.state & QStyle::State_Enabled))
            return QPalette::Disabled;
        return option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    }

    const CutLine& line_of(const QString& text, const QStyleOptionViewItem& option) const
    {
        if (const CutLine* line = m_lines.object(text); line && line->is_for(option.font, option.direction))
            return *line;
        auto* line = new CutLine(text, option.font, option.direction);
        m_lines.insert(text, line);
        return *line;
    }

    mutable QCache<QString, CutLine> m_lines{lines_kept};
};

// First and last row of each range, in order: columns say nothing, as rows are selected as a whole.
std::vector<std::pair<int, int>> ranges_of(const QItemSelection& selection)
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : selection)
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    const auto same = std::ranges::unique(ranges);
    ranges.erase(same.begin(), same.end());
    return ranges;
}

}

CommentTableView::CommentTableView(CommentTable* table, QWidget* parent) : QTableView(parent), m_table(table)
{
    setObjectName(QStringLiteral("comments"));
    setAccessibleName(tr("Comments"));
    setModel(table);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    set_row_height(this, row_space);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setHighlightSections(false);
}

std::vector<std::int64_t> CommentTableView::chosen() const
{
    std::vector<std::int64_t> ids;
    for (const auto& [first, last] : ranges_of(selectionModel()->selection()))
        ids.insert(ids.end(), m_table->ids().begin() + first, m_table->ids().begin() + last + 1);
    return ids;
}

int CommentTableView::chosen_count() const
{
    int count = 0;
    for (const auto& [first, last] : ranges_of(selectionModel()->selection()))
        count += last - first + 1;
    return count;
}

void CommentTableView::choose(const std::vector<std::int64_t>& ids, std::int64_t current, int row)
{
    const int rows = m_table->rowCount();
    if (rows == 0)
        return;
    QItemSelection selection = rows_of(ids);
    int place = row_of(current);
    if (place < 0)
        place = std::clamp(row, 0, rows - 1);
    if (selection.isEmpty())
        selection.select(m_table->index(place, 0), m_table->index(place, m_table->columnCount() - 1));
    selectionModel()->setCurrentIndex(m_table->index(place, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

QModelIndex CommentTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveHome && action != MoveEnd)
        return QTableView::moveCursor(action, modifiers);
    return m_table->index(action == MoveHome ? 0 : m_table->rowCount() - 1, std::max(0, currentIndex().column()));
}

void CommentTableView::keyboardSearch(const QString&) {}

// Rows that follow one another are one range: a selection of everything is one.
QItemSelection CommentTableView::rows_of(const std::vector<std::int64_t>& ids) const
{
    const std::unordered_set<std::int64_t> wanted(ids.begin(), ids.end());
    QItemSelection selection;
    const int rows = wanted.empty() ? 0 : m_table->rowCount();
    for (int row = 0; row < rows; ++row) {
        const int first = row;
        while (row < rows && wanted.contains(m_table->id(row)))
            ++row;
        if (row > first)
            selection.append(QItemSelectionRange(m_table->index(first, 0), m_table->index(row - 1, m_table->columnCount() - 1)));
    }
    return selection;
}

int CommentTableView::row_of(std::int64_t id) const
{
    const auto found = std::ranges::find(m_table->ids(), id);
    return found == m_table->ids().end() ? -1 : static_cast<int>(found - m_table->ids().begin());
}

}
