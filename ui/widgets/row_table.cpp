#include "widgets/row_table.h"

#include "widgets/table_copy.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolTip>
#include <algorithm>

namespace winnow {

namespace {

class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override
    {
        const bool has_tip = !index.data(Qt::ToolTipRole).toString().isEmpty();
        const QRect cell = view->visualRect(index);
        if (event->type() != QEvent::ToolTip || has_tip || sizeHint(option, index).width() <= cell.width())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(index.data().toString(), Qt::WhiteSpaceNormal), view->viewport(), cell);
        return true;
    }
};

}

QVariant alignment(bool of_numbers)
{
    return static_cast<int>((of_numbers ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
}

void show_as_rows(QTableView* view)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false); // bold titles are wider than their columns
    view->setItemDelegate(new RowDelegate(view));
    copy_on_request(view);
}

void widen_to_content(QTableView* view, int column)
{
    const int before = view->columnWidth(column);
    view->resizeColumnToContents(column);
    view->setColumnWidth(column, std::clamp(view->columnWidth(column), before, std::max(before, view->viewport()->width() / 3)));
}

}
