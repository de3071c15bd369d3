#pragma once

#include "evaluation/threshold.h"

namespace winnow {

// The number beside a rule that chooses a threshold, as it was given last on this machine: a share, or the cost of a miss. At first a
// usual one.
double rule_value(ThresholdGoal goal);
void keep_rule_value(const ThresholdRule& rule);

}
