#pragma once

#include <QVariant>

class QTableView;

namespace winnow {

// Of the cells and of the title of a column, for Qt::TextAlignmentRole: numbers stand below one another.
QVariant alignment(bool of_numbers);

// A table that is read row by row: rows are selected and copied (Ctrl+C), not edited, Tab leaves the table, and a cell that
// is cut shows all of itself when pointed at.
void show_as_rows(QTableView* view);

// Makes a column as wide as its cells in view need, up to a third of the table; never narrower than it is.
void widen_to_content(QTableView* view, int column);

}
