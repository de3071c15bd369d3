#include "review/figure_view.h"

#include "review/figure_table.h"
#include "widgets/table_copy.h"

#include <QHeaderView>
#include <QTableView>

namespace winnow {

namespace {

constexpr int first_column = 240;
constexpr int other_column = 130;

}

QTableView* make_figure_view(FigureTable* model, const QString& name, const QString& spoken, QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setObjectName(name);
    view->setAccessibleName(spoken);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 10);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultSectionSize(other_column);
    QObject::connect(model, &QAbstractItemModel::modelReset, view, [view] { view->setColumnWidth(0, first_column); });
    copy_on_request(view);
    return view;
}

}
