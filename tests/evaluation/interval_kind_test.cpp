#include "evaluation/interval_kind.h"

#include <gtest/gtest.h>

namespace winnow {
namespace {

ByMeasure<IntervalKind> kinds_of(const ScoredSample& sample)
{
    const MeasuredRun run(sample, 1, 0.5);
    return interval_kinds(run, bootstrap_intervals(run, {}), 0.95);
}

IntervalKind kind(const ByMeasure<IntervalKind>& kinds, Measure measure)
{
    return kinds[static_cast<std::size_t>(measure)];
}

// Nothing is called positive that is not: each resample has a precision of 1, and some have another recall.
TEST(IntervalKind, AProportionStandsWhereTheResamplesAgree)
{
    const ScoredSample sample{{{0.1, 0.9}, {0.2, 0.8}, {0.6, 0.4}, {0.7, 0.3}, {0.8, 0.2}, {0.3, 0.7}, {0.1, 0.9}, {0.9, 0.1}}, {1, 1, 1, 0, 0, 1, 1, 0}};
    const auto kinds = kinds_of(sample);
    EXPECT_EQ(kind(kinds, Measure::Precision), IntervalKind::Wilson);
    EXPECT_EQ(kind(kinds, Measure::Recall), IntervalKind::Bootstrap);
    EXPECT_EQ(kind(kinds, Measure::Accuracy), IntervalKind::Bootstrap);
}

TEST(IntervalKind, WhatHasNoIntervalHasNoKind)
{
    const auto kinds = kinds_of({{{0.1, 0.9}, {0.2, 0.8}}, {1, 1}});
    EXPECT_EQ(kind(kinds, Measure::RocAuc), IntervalKind::None);
}

}
}
