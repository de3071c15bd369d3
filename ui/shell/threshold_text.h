#pragma once

#include "store/runs.h"

#include <QString>

namespace winnow {

// "0.380"; one that three digits would not tell from 0 or 1 has more: "0.000297".
QString threshold_number(double threshold);

// Of a run that has a threshold, with how it was chosen: "0.380 (recall of at least 0.9 on the validation part)".
QString threshold_text(const Run& run);

}
