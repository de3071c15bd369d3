#pragma once

#include <optional>
#include <vector>

namespace winnow {

// How far a row of scores is from another decision, 0 .. 1. Without a threshold: the highest score less the next one. With
// one: what the positive label's score lies above the threshold, or below it; below it, with more than two labels, also
// how far the best of the others is ahead of the next of them, whichever is less.
double decision_margin(const std::vector<double>& scores, int positive, std::optional<double> threshold);

}
