#pragma once

#include "store/runs.h"

#include <QString>

namespace winnow {

// "Run 7 · Recommended · Gemma 3 270M".
QString run_title(const Run& run);

}
