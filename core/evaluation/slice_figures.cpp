#include "evaluation/slice_figures.h"

#include "common/error.h"

#include <algorithm>

namespace winnow {

namespace {

ScoredSample part_of(const ScoredSample& sample, std::span<const std::size_t> examples)
{
    ScoredSample part;
    for (const std::size_t example : examples) {
        if (example >= sample.size())
            throw Error(ErrorKind::BadInput, "A slice names an example that the sample does not have.");
        part.scores.push_back(sample.scores[example]);
        part.truths.push_back(sample.truths[example]);
    }
    return part;
}

}

bool SliceFigures::too_small() const
{
    return examples < least_slice_examples || std::min(positives, examples - positives) < least_slice_class;
}

SliceFigures slice_figures(const ScoredSample& sample, std::span<const std::size_t> examples, int positive,
                           std::optional<double> threshold, const BootstrapSettings& bootstrap)
{
    const ScoredSample part = part_of(sample, examples);
    const MeasuredRun run(part, positive, threshold);
    SliceFigures figures;
    figures.examples = static_cast<std::int64_t>(part.size());
    figures.positives = std::count(part.truths.begin(), part.truths.end(), positive);
    figures.measures = run.defined_measures();
    figures.intervals = bootstrap_intervals(run, bootstrap);
    return figures;
}

}
