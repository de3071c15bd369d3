#include "widgets/row_table.h"

#include "widgets/table_copy.h"

#include <QHeaderView>
#include <QTableView>

namespace winnow {

void show_as_rows(QTableView* view)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false); // bold titles are wider than their columns
    copy_on_request(view);
}

}
