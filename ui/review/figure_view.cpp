#include "review/figure_view.h"

#include "review/figure_table.h"
#include "widgets/row_table.h"
#include "widgets/text_size.h"

#include <QHeaderView>
#include <QTableView>
#include <algorithm>

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
    show_as_rows(view);
    view->setWordWrap(false);
    set_row_height(view, 10);
    view->horizontalHeader()->setHighlightSections(false);
    QObject::connect(model, &QAbstractItemModel::modelReset, view, [view] {
        view->resizeColumnsToContents();
        for (int column = 0; column < view->model()->columnCount(); ++column)
            view->setColumnWidth(column, std::max(view->columnWidth(column), column == 0 ? first_column : other_column));
    });
    return view;
}

}
