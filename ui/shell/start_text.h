#pragma once

#include "store/runs.h"

#include <QString>

namespace winnow {

// What a run's adapter began with: "A fresh adapter", "The adapter of run 3".
QString start_text(const Run& run);

}
