#pragma once

class QTableView;

namespace winnow {

// A table that is read row by row: rows are selected and copied (Ctrl+C), not edited, and Tab leaves the table.
void show_as_rows(QTableView* view);

}
