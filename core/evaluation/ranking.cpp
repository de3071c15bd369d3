#include "evaluation/ranking.h"

#include <algorithm>

namespace winnow {

Ranking::Ranking(const BinarySample& sample)
{
    check_sample(sample);
    m_places.reserve(sample.size());
    for (std::size_t i = 0; i < sample.size(); ++i)
        m_places.push_back({sample.scores[i], i, sample.positives[i] == 1});
    std::stable_sort(m_places.begin(), m_places.end(),
                     [](const Place& one, const Place& other) { return one.score > other.score; });
}

std::vector<CountsAt> Ranking::cumulative_counts() const
{
    const std::vector<std::uint32_t> once(m_places.size(), 1);
    return cumulative_counts(once);
}

std::vector<CountsAt> Ranking::cumulative_counts(std::span<const std::uint32_t> weights) const
{
    std::vector<CountsAt> counts;
    CountsAt sum;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Place& place = m_places[i];
        (place.positive ? sum.true_positives : sum.false_positives) += weights[place.example];
        sum.threshold = place.score;
        if (i + 1 == m_places.size() || m_places[i + 1].score != place.score)
            counts.push_back(sum);
    }
    return counts;
}

}
