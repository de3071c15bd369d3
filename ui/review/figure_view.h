#pragma once

class QTableView;
class QWidget;
class QString;

namespace winnow {

class FigureTable;

// A table of figures as the page shows it: rows, no grid, copied with Ctrl+C.
QTableView* make_figure_view(FigureTable* model, const QString& name, const QString& spoken, QWidget* parent);

}
