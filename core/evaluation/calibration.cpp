#include "evaluation/calibration.h"

#include "common/error.h"
#include "evaluation/probability.h"

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

// The upper edges of all bins but the last, computed as numpy's linspace does so that a score on an edge falls into
// the same bin.
std::vector<double> inner_edges(int bins)
{
    const double width = 1.0 / bins;
    std::vector<double> edges;
    for (int i = 1; i < bins; ++i)
        edges.push_back(i * width);
    return edges;
}

}

std::vector<CalibrationBin> calibration_curve(const BinarySample& sample, int bins)
{
    check_sample(sample);
    if (bins < 1)
        throw Error(ErrorKind::Usage, "A calibration curve needs at least one bin.");
    const std::vector<double> edges = inner_edges(bins);
    std::vector<CalibrationBin> sums(static_cast<std::size_t>(bins));
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const double score = as_probability(sample.scores[i]);
        CalibrationBin& bin = sums[static_cast<std::size_t>(std::lower_bound(edges.begin(), edges.end(), score) - edges.begin())];
        bin.mean_score += score;
        bin.positive_share += sample.positives[i];
        ++bin.count;
    }
    std::erase_if(sums, [](const CalibrationBin& bin) { return bin.count == 0; });
    for (CalibrationBin& bin : sums) {
        bin.mean_score /= static_cast<double>(bin.count);
        bin.positive_share /= static_cast<double>(bin.count);
    }
    return sums;
}

double calibration_error(const std::vector<CalibrationBin>& bins)
{
    double sum = 0;
    std::int64_t count = 0;
    for (const CalibrationBin& bin : bins) {
        sum += std::abs(bin.mean_score - bin.positive_share) * static_cast<double>(bin.count);
        count += bin.count;
    }
    return count == 0 ? 0 : sum / static_cast<double>(count);
}

}
