#include "import/number_bars.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace winnow {

namespace {

constexpr std::size_t most_singles = 20;
constexpr double thinnest = 1.0 / 60; // bar of a single number, of the whole width
constexpr int most_bins = 30;
constexpr double least_width = 1e-9;  // of a bin
constexpr double least_share = 1e-12; // of the greatest number: borders are counted, and a double counts no finer

// None: there are too many.
std::vector<double> few_different(const std::vector<double>& numbers)
{
    std::set<double> different;
    for (const double number : numbers)
        if (different.insert(number).second && different.size() > most_singles)
            return {};
    return {different.begin(), different.end()};
}

double smallest_gap(const std::vector<double>& sorted)
{
    double gap = sorted.size() > 1 ? sorted.back() - sorted.front() : 1;
    for (std::size_t i = 1; i < sorted.size(); ++i)
        gap = std::min(gap, sorted[i] - sorted[i - 1]);
    return gap;
}

double nearest_of(const std::vector<double>& places, double place)
{
    return *std::ranges::min_element(places, {}, [place](double other) { return std::abs(other - place); });
}

}

NumberBars::NumberBars(std::vector<double> numbers) : m_numbers(std::move(numbers))
{
    if (m_numbers.empty())
        return;
    m_singles = few_different(m_numbers);
    const auto [least, greatest] = std::ranges::minmax(m_numbers);
    if (!m_singles.empty() && (m_singles.size() == 1 || smallest_gap(m_singles) >= (greatest - least) * thinnest))
        m_width = smallest_gap(m_singles);
    else
        make_bins(least, greatest);
}

// The borders are round numbers, each the nearest to what is written with few digits: a number that is one belongs to the bar above.
void NumberBars::make_bins(double least, double greatest)
{
    m_singles.clear();
    const double finest = std::max(std::abs(least), std::abs(greatest)) * least_share;
    const double wanted = std::max({greatest / most_bins - least / most_bins, finest, least_width});
    const double exponent = std::floor(std::log10(wanted));
    const double power = std::pow(10, std::abs(exponent));
    const auto scaled = [&](double count) { return exponent < 0 ? count / power : count * power; };
    double steps = 1;
    for (const double more : {2.0, 5.0, 10.0})
        if (scaled(steps) < wanted)
            steps = more;
    m_width = scaled(steps);
    double border = std::floor(least / m_width) - 1; // one before, as the division may have been rounded up
    while (scaled((border + 1) * steps) <= least)
        ++border;
    for (; m_borders.empty() || m_borders.back() <= greatest; ++border)
        m_borders.push_back(scaled(border * steps));
}

std::vector<double> NumberBars::middles() const
{
    if (have_one_number_each())
        return m_singles;
    std::vector<double> middles;
    for (std::size_t bar = 0; bar + 1 < m_borders.size(); ++bar)
        middles.push_back((m_borders[bar] + m_borders[bar + 1]) / 2);
    return middles;
}

std::size_t NumberBars::bar_of(double number) const
{
    if (have_one_number_each())
        return static_cast<std::size_t>(std::ranges::lower_bound(m_singles, number) - m_singles.begin());
    return static_cast<std::size_t>(std::ranges::upper_bound(m_borders, number) - m_borders.begin() - 1);
}

NumberBars::Counts NumberBars::counts(double threshold) const
{
    const std::size_t bars = have_one_number_each() ? m_singles.size() : m_borders.size() - 1;
    Counts counts{std::vector<double>(bars), std::vector<double>(bars)};
    for (const double number : m_numbers)
        (number < threshold ? counts.below : counts.above)[bar_of(number)] += 1;
    return counts;
}

double NumberBars::line_of(double threshold) const
{
    if (!have_one_number_each() || m_singles.empty())
        return threshold;
    const auto above = std::ranges::lower_bound(m_singles, threshold);
    if (above == m_singles.begin())
        return *above - m_width / 2;
    return above == m_singles.end() ? m_singles.back() + m_width / 2 : (*std::prev(above) + *above) / 2;
}

double NumberBars::threshold_at(double place) const
{
    return nearest_of(have_one_number_each() ? m_singles : m_borders, place);
}

double NumberBars::threshold_by_line(double place) const
{
    const std::vector<double>& choices = have_one_number_each() ? m_singles : m_borders;
    return *std::ranges::min_element(choices, {}, [&](double threshold) { return std::abs(line_of(threshold) - place); });
}

}
