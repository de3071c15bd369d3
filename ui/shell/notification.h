#pragma once

#include <QString>

class QWidget;

namespace winnow {

// Tells the user of the desktop what happened in a window that is not in front, by the desktop's own notifications, else
// by a sign at the window's entry in the task bar. Nothing where the window is in front.
void notify(QWidget* window, const QString& title, const QString& text);

}
