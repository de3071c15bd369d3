#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace winnow {
class MainWindow;
}

// Pictures of what a page shows on second sight only: its folded parts and dialogs, the menus, a file to be imported, and what
// keeps a project safe. Of a window with an open project, in which comments are deleted for it.
void take_further_pictures(winnow::MainWindow& window, const std::function<void(QWidget&, const QString&)>& take);
