#pragma once

#include "evaluation/evaluation.h"

#include <string>

namespace winnow {

// The figures with their intervals, a line each label, and the confusion matrix, for a terminal.
std::string evaluation_text(const Evaluation& evaluation);

}
