#pragma once

class QWidget;

namespace winnow {

// What this program is, under which terms, and where its models come from.
void show_about(QWidget* parent);

}
