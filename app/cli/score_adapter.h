#pragma once

#include "score_options.h"

namespace winnow {

// Scores texts with an exported adapter.
void score_with_adapter(const ScoreOptions& options);

}
