#pragma once

#include "evaluation/random.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace winnow {

enum class Resampling {
    Plain,      // n examples out of all n
    Stratified, // of each true label as many as there are
};

struct BootstrapSettings {
    int resamples = 1000; // 0: no intervals
    double confidence = 0.95;
    std::uint64_t seed = 1234;
    Resampling resampling = Resampling::Plain;
};

struct Interval {
    double low = 0;
    double high = 0;
};

// Draws examples with replacement (Efron 1979). The same settings and truths draw the same on every platform.
class Resampler {
public:
    Resampler(const BootstrapSettings& settings, std::span<const int> truths); // Error(Usage) for settings out of range

    // How often each example is drawn, [n]; valid until the next call.
    const std::vector<std::uint32_t>& next();

private:
    RandomIndex m_random;
    std::vector<std::vector<std::size_t>> m_strata; // one holding all for Plain
    std::vector<std::uint32_t> m_weights;
};

// The interval between the (1 - confidence)/2 and (1 + confidence)/2 quantiles, interpolated linearly as numpy's
// default. None where fewer than half of the resamples have a value: the measure is not defined often enough.
std::optional<Interval> percentile_interval(const std::vector<std::optional<double>>& values, double confidence);

}
