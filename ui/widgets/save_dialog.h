#pragma once

#include <QStringList>

class QFileDialog;
class QWidget;

namespace winnow {

// Asks where a file goes, without waiting: connect fileSelected, then open() it. It goes away by itself. A name that is typed
// without an ending gets `ending`. `name` is for styles and tests.
QFileDialog* make_save_dialog(QWidget* parent, const QString& name, const QString& title, const QStringList& filters, const QString& ending);

}
