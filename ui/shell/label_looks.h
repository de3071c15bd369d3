#pragma once

#include "shell/session.h"

#include <QColor>
#include <QPalette>
#include <QString>
#include <vector>

namespace winnow {

// How a label of the task looks and which key gives it: what the project says, else a colour by its place and the digits
// 1 to 9.
struct LabelLook {
    std::string label;
    QColor colour;
    QString key;
};

std::vector<LabelLook> label_looks(Project& project, const Task& task, const QPalette& palette);

}
