#pragma once

#include "score_options.h"

namespace winnow {

// Scores the comments of a project that a run has not scored yet, and keeps the scores in the document.
void score_project(const ScoreOptions& options);

}
