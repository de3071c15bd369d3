#pragma once

#include "shell/training_desk.h"

#include <QString>

namespace winnow {

// "120 of 800 steps, about 4 minutes left".
QString progress_text(const TrainingState& state);

// "Run 2 is finished."
QString end_text(std::int64_t run, const Outcome& outcome);

// "about 4 minutes", "less than a minute".
QString duration_text(double seconds);

}
