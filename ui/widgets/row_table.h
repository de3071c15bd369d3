#pragma once

#include <QVariant>

class QTableView;

namespace winnow {

// Of the cells and of the title of a column, for Qt::TextAlignmentRole: numbers stand below one another.
QVariant alignment(bool of_numbers);

// A table that is read row by row: rows are selected and copied (Ctrl+C), not edited, and Tab leaves the table.
void show_as_rows(QTableView* view);

}
