#pragma once

class QWidget;

namespace winnow {

// The window of all commands with their keys: searched by typing, changed by a double click.
void show_shortcuts(QWidget* parent);

}
