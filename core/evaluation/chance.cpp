#include "evaluation/chance.h"

#include "evaluation/classification_report.h"
#include "evaluation/share.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace winnow {

namespace {

constexpr double rounding = 1e-12; // of differences that are equal
constexpr std::size_t most_to_try = 13; // examples that differ: 8192 swaps
constexpr std::uint64_t draws = 10'000;

struct Disagreement {
    int truth;
    int first;
    int second;
};

// What two runs say about the same examples.
class PairedPredictions {
public:
    PairedPredictions(const MeasuredRun& first, const MeasuredRun& second) : m_positive(first.positive()), m_agreed(first.label_count())
    {
        for (std::size_t i = 0; i < first.truths().size(); ++i) {
            const Disagreement here{first.truths()[i], first.predictions()[i], second.predictions()[i]};
            ++m_total;
            m_positives += here.truth == m_positive;
            if (here.first == here.second)
                m_agreed.add(here.truth, here.first);
            else
                m_differing.push_back(here);
        }
    }

    std::size_t differing() const { return m_differing.size(); }

    ChanceDifferences of_accuracy() const
    {
        return chance_of_share(std::count_if(m_differing.begin(), m_differing.end(), [](const Disagreement& one) { return one.first == one.truth || one.second == one.truth; }),
                               m_total);
    }

    ChanceDifferences of_recall() const
    {
        return chance_of_share(std::count_if(m_differing.begin(), m_differing.end(),
                                             [this](const Disagreement& one) { return one.truth == m_positive && (one.first == m_positive || one.second == m_positive); }),
                               m_positives);
    }

    // Precision, F1, macro F1 of the second run less the first's, without their signs, where `is_swapped(i)` says which change sides.
    template <typename Swapped>
    std::array<double, 3> differences(Swapped is_swapped) const
    {
        ConfusionMatrix first = m_agreed, second = m_agreed;
        for (std::size_t i = 0; i < m_differing.size(); ++i) {
            const Disagreement& here = m_differing[i];
            const bool swapped = is_swapped(i);
            first.add(here.truth, swapped ? here.second : here.first);
            second.add(here.truth, swapped ? here.first : here.second);
        }
        const ClassificationReport one = classification_report(first), other = classification_report(second);
        const auto place = static_cast<std::size_t>(m_positive);
        return {std::abs(other.labels[place].precision - one.labels[place].precision), std::abs(other.labels[place].f1 - one.labels[place].f1),
                std::abs(other.macro_f1 - one.macro_f1)};
    }

private:
    int m_positive;
    ConfusionMatrix m_agreed;
    std::vector<Disagreement> m_differing;
    std::int64_t m_total = 0;
    std::int64_t m_positives = 0;
};

// A coin for each example, in an order that is equal on every platform.
class Coins {
public:
    explicit Coins(std::uint64_t seed) : m_generator(seed) {}

    bool next()
    {
        if (m_left == 0) {
            m_bits = m_generator();
            m_left = 64;
        }
        --m_left;
        return ((m_bits >> m_left) & 1) == 1;
    }

private:
    std::mt19937_64 m_generator;
    std::uint64_t m_bits = 0;
    int m_left = 0;
};

// The runs as they are count as one of the draws, so that no p is smaller than the draws can say.
std::vector<std::array<double, 3>> swapped_differences(const PairedPredictions& pairs, std::uint64_t seed)
{
    std::vector<std::array<double, 3>> found;
    if (pairs.differing() <= most_to_try) {
        for (std::uint64_t swaps = 0; swaps < (std::uint64_t{1} << pairs.differing()); ++swaps)
            found.push_back(pairs.differences([swaps](std::size_t i) { return ((swaps >> i) & 1) == 1; }));
        return found;
    }
    Coins coins(seed);
    found.push_back(pairs.differences([](std::size_t) { return false; }));
    while (found.size() < draws)
        found.push_back(pairs.differences([&coins](std::size_t) { return coins.next(); }));
    return found;
}

}

ChanceDifferences::ChanceDifferences(std::vector<Size> sizes) : m_sizes(std::move(sizes))
{
    std::sort(m_sizes.begin(), m_sizes.end(), [](const Size& one, const Size& other) { return one.difference > other.difference; });
    double sum = 0;
    for (Size& size : m_sizes)
        size.probability = sum += size.probability;
}

double ChanceDifferences::p(double difference) const
{
    const double least = std::abs(difference) - rounding;
    const auto below = std::partition_point(m_sizes.begin(), m_sizes.end(), [least](const Size& size) { return size.difference >= least; });
    return below == m_sizes.begin() ? 0 : std::min(1.0, std::prev(below)->probability);
}

double ChanceDifferences::margin(double level) const
{
    const auto found = std::find_if(m_sizes.begin(), m_sizes.end(), [this, level](const Size& size) { return p(size.difference) >= level; });
    return found == m_sizes.end() ? 0 : found->difference;
}

bool ChanceDifferences::can_tell(double level) const
{
    return p(m_sizes.front().difference) < level;
}

ChanceDifferences chance_of_share(std::int64_t differing, std::int64_t whole)
{
    std::vector<ChanceDifferences::Size> sizes;
    double logarithm = -static_cast<double>(differing) * std::log(2.0); // of the probability: itself is too small for a double
    for (std::int64_t wins = 0; wins <= differing; ++wins) {
        sizes.push_back({share(std::abs(2 * wins - differing), whole), std::exp(logarithm)});
        logarithm += std::log(static_cast<double>(differing - wins) / static_cast<double>(wins + 1));
    }
    return ChanceDifferences(std::move(sizes));
}

ByMeasure<std::optional<ChanceDifferences>> chance_differences(const MeasuredRun& first, const MeasuredRun& second, std::uint64_t seed)
{
    const PairedPredictions pairs(first, second);
    const auto swapped = swapped_differences(pairs, seed);
    ByMeasure<std::optional<ChanceDifferences>> found;
    constexpr std::array of_swaps = {Measure::Precision, Measure::F1, Measure::MacroF1};
    for (std::size_t m = 0; m < of_swaps.size(); ++m) {
        std::vector<ChanceDifferences::Size> sizes;
        for (const auto& differences : swapped)
            sizes.push_back({differences[m], 1 / static_cast<double>(swapped.size())});
        found[static_cast<std::size_t>(of_swaps[m])] = ChanceDifferences(std::move(sizes));
    }
    found[static_cast<std::size_t>(Measure::Accuracy)] = pairs.of_accuracy();
    found[static_cast<std::size_t>(Measure::Recall)] = pairs.of_recall();
    return found;
}

}
