#pragma once

#include "classify/split.h"
#include "evaluation/threshold.h"
#include "protocol/threshold_choice.h"

namespace winnow {

// Where the threshold comes from, so that the page can say how far its figures are to be trusted.
struct ThresholdOrigin {
    enum class Kind { Run, Hand, Rule };
    Kind kind = Kind::Run;
    ThresholdRule rule;
    bool reached = true;            // whether some threshold meets the rule; else it stayed where it was
    Split part = Split::Validation; // that was looked at when it was set by hand, also where a rule has left it there since
};

// The same as it is kept with the run.
ThresholdChoice choice_of(const ThresholdOrigin& origin);

}
