#pragma once

class QTableView;

namespace winnow {

// Ctrl+C in a table puts the selected cells on the clipboard as tab-separated text.
void copy_on_request(QTableView* view);

}
