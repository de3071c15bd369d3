#include "train/uneven_parts.h"

#include "jobs/split_maker.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace winnow {

namespace {

constexpr std::array<std::pair<Split, double>, 3> wanted_shares = {{{Split::Train, 0.7}, {Split::Validation, 0.1}, {Split::Test, 0.2}}};
constexpr double far_off = 0.5;             // of the wanted size
constexpr std::int64_t few_of_a_label = 10; // fewer may miss a part by mere rounding

using Counts = std::map<std::string, std::int64_t>;

Counts counts_of_labels(const DataSummary& summary)
{
    Counts counts;
    for (const auto& [part, labels] : summary.labels)
        for (const auto& [label, count] : labels)
            counts[label] += count;
    return counts;
}

std::int64_t count_of(const DataSummary& summary, Split part, const std::string& label)
{
    const auto labels = summary.labels.find(part);
    return labels == summary.labels.end() || !labels->second.contains(label) ? 0 : labels->second.at(label);
}

// Whatever the reason may be.
std::vector<UnevenPart> suspected(const DataSummary& summary)
{
    const Counts labels = counts_of_labels(summary);
    const auto all = static_cast<double>(summary.labelled() - summary.without_part);
    std::vector<UnevenPart> found;
    for (const auto& [part, wanted] : wanted_shares) {
        const double share = static_cast<double>(summary.count(part)) / std::max(1.0, all);
        for (const auto& [label, count] : labels)
            if (count >= few_of_a_label && count_of(summary, part, label) == 0)
                found.push_back({part, label, share, wanted});
        if (std::abs(share - wanted) > far_off * wanted)
            found.push_back({part, {}, share, wanted});
    }
    return found;
}

}

std::vector<UnevenPart> uneven_parts(Project& project, const StoredTask& task, const DataSummary& summary)
{
    std::vector<UnevenPart> found = summary.is_split ? suspected(summary) : std::vector<UnevenPart>();
    if (found.empty())
        return found;
    const Counts labels = counts_of_labels(summary);
    const Counts groups = largest_groups(project, task);
    const auto all = static_cast<double>(summary.labelled() - summary.without_part);
    std::int64_t largest = 0;
    for (const auto& [label, count] : groups)
        largest = std::max(largest, count);
    std::erase_if(found, [&](const UnevenPart& part) {
        if (part.missing.empty())
            return static_cast<double>(largest) < std::abs(part.share - part.wanted) * all; // it was split by other shares
        const auto group = groups.find(part.missing);
        return group == groups.end() || static_cast<double>(group->second) <= part.wanted * static_cast<double>(labels.at(part.missing));
    });
    return found;
}

}
