#pragma once

#include "store/runs.h"

#include <QWidget>

namespace winnow {

// A window beside the page with the settings in which two runs differ.
void show_settings_difference(const Run& first, const Run& second, QWidget* parent);

}
