#pragma once

#include "store/runs.h"

#include <QString>

namespace winnow {

// Of a run that has a threshold, with how it was chosen: "0.380 (recall of at least 0.9 on the validation part)".
QString threshold_text(const Run& run);

}
