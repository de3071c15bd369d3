#pragma once

#include "evaluation/bootstrap.h"
#include "evaluation/sample.h"

#include <vector>

namespace winnow {

// Where a curve may lie at one place of its x axis.
struct CurveInterval {
    double at = 0;
    Interval interval;
};

// Pointwise bootstrap intervals of a curve (vertical averaging: Fawcett 2006, "An introduction to ROC analysis", 8.1) at
// `steps` + 1 equally spaced places from 0 to 1. The examples of both classes are drawn together, as for the intervals of
// the figures. Empty where one class is missing, and for no resamples. Throws Error as check_sample and Resampler do.
std::vector<CurveInterval> roc_band(const BinarySample& sample, const BootstrapSettings& settings = {}, int steps = 100);

// Of the precision at each recall. Empty where no example is positive.
std::vector<CurveInterval> precision_recall_band(const BinarySample& sample, const BootstrapSettings& settings = {}, int steps = 100);

}
