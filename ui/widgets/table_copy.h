#pragma once

#include <QList>
#include <QStringList>

class QTableView;

namespace winnow {

// Ctrl+C in a table puts the selected cells on the clipboard as copied_text().
void copy_on_request(QTableView* view);

// Rows as tab-separated text, each on one line, for a spreadsheet. More than one column has its titles above.
QString copied_text(const QStringList& titles, const QList<QStringList>& rows);

}
