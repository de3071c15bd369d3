#include "widgets/row_table.h"

#include "widgets/table_copy.h"

#include <QHeaderView>
#include <QTableView>

namespace winnow {

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
    copy_on_request(view);
}

}
