#pragma once

#include "evaluation/measures.h"

#include <cstdint>
#include <span>

namespace winnow {

// Below this many examples, or of one of the two classes, figures of a slice say too little to act on: an F1 of 5 positives
// moves by a fifth with one of them.
inline constexpr std::int64_t least_slice_examples = 30;
inline constexpr std::int64_t least_slice_class = 5;

// How a run does on some of a sample's examples.
struct SliceFigures {
    std::int64_t examples = 0;
    std::int64_t positives = 0;
    ByMeasure<std::optional<double>> measures;
    ByMeasure<std::optional<Interval>> intervals;

    bool too_small() const; // see above
};

// Throws Error as evaluate does; BadInput for an index out of range and for no examples.
SliceFigures slice_figures(const ScoredSample& sample, std::span<const std::size_t> examples, int positive,
                           std::optional<double> threshold, const BootstrapSettings& bootstrap = {});

}
