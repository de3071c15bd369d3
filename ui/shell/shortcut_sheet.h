#pragma once

#include "shell/label_looks.h"

class QWidget;

namespace winnow {

// The window of all commands with their keys: searched by typing, changed below. No command gets a key of one of the labels.
void show_shortcuts(std::vector<LabelLook> labels, QWidget* parent);

}
