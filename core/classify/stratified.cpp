#include "classify/stratified.h"

#include "classify/permutation.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace winnow {
namespace {

using Counts = std::vector<std::int64_t>;                     // one a label
using Quotas = std::vector<std::array<std::int64_t, 4>>;      // [label][Split]: how many are still to come
using Group = std::vector<std::size_t>;                       // indices of items
constexpr std::array<Split, 4> parts = {Split::Test, Split::Validation, Split::Train, Split::None};

std::int64_t& quota_of(Quotas& quotas, std::size_t label, Split part)
{
    return quotas[label][static_cast<std::size_t>(part)];
}

// Shares `total` out in proportion to `available`, by largest remainder; the first label wins a tie.
Counts apportion(std::int64_t total, const Counts& available)
{
    const std::int64_t all = std::accumulate(available.begin(), available.end(), std::int64_t{0});
    Counts shares(available.size(), 0);
    if (all == 0)
        return shares;
    std::vector<std::size_t> by_remainder(available.size());
    std::iota(by_remainder.begin(), by_remainder.end(), 0);
    for (std::size_t i = 0; i < available.size(); ++i)
        shares[i] = total * available[i] / all;
    std::stable_sort(by_remainder.begin(), by_remainder.end(), [&](std::size_t a, std::size_t b) {
        return total * available[a] % all > total * available[b] % all;
    });
    std::int64_t left = total - std::accumulate(shares.begin(), shares.end(), std::int64_t{0});
    for (std::size_t i = 0; left > 0; ++i, --left)
        ++shares[by_remainder[i]];
    return shares;
}

Counts difference(const Counts& a, const Counts& b)
{
    Counts result(a.size());
    std::transform(a.begin(), a.end(), b.begin(), result.begin(), std::minus<>());
    return result;
}

Quotas quotas_for(const Counts& available, const PartSizes& sizes)
{
    const Counts test = apportion(sizes.test, available);
    const Counts rest = difference(available, test);
    const Counts train = apportion(sizes.train, rest);
    const Counts validation = apportion(sizes.validation, train);
    Quotas quotas(available.size());
    for (std::size_t label = 0; label < available.size(); ++label) {
        quota_of(quotas, label, Split::Test) = test[label];
        quota_of(quotas, label, Split::Validation) = validation[label];
        quota_of(quotas, label, Split::Train) = train[label] - validation[label];
        quota_of(quotas, label, Split::None) = rest[label] - train[label];
    }
    return quotas;
}

class Dealer {
public:
    Dealer(const std::vector<int>& labels, Quotas quotas, std::int64_t seed)
        : m_labels(labels), m_quotas(std::move(quotas)), m_shuffler(seed), m_parts(labels.size(), Split::None)
    {
    }

    // Groups of several come first, while there is room for them; single items then fill each part exactly.
    std::vector<Split> deal(std::vector<Group> several, std::vector<Group> singles_of_label)
    {
        m_shuffler.shuffle(several);
        for (const Group& group : several)
            place(group, part_for(group));
        for (Group& singles : singles_of_label) {
            m_shuffler.shuffle(singles);
            for (const std::size_t item : singles)
                place({item}, first_open(static_cast<std::size_t>(m_labels[item])));
        }
        return m_parts;
    }

private:
    Counts counts_of(const Group& group) const
    {
        Counts counts(m_quotas.size(), 0);
        for (const std::size_t item : group)
            ++counts[static_cast<std::size_t>(m_labels[item])];
        return counts;
    }

    bool fits(const Counts& counts, Split part)
    {
        for (std::size_t label = 0; label < counts.size(); ++label)
            if (counts[label] > 0 && counts[label] > quota_of(m_quotas, label, part))
                return false;
        return true;
    }

    std::uint64_t room_for(const Counts& counts, Split part)
    {
        std::int64_t room = 0;
        for (std::size_t label = 0; label < counts.size(); ++label)
            if (counts[label] > 0)
                room += std::max<std::int64_t>(quota_of(m_quotas, label, part), 0);
        return static_cast<std::uint64_t>(room);
    }

    // At random among the parts that it fits into, in proportion to their room; else the one with the most room.
    Split part_for(const Group& group)
    {
        const Counts counts = counts_of(group);
        std::vector<Split> fitting;
        std::copy_if(parts.begin(), parts.end(), std::back_inserter(fitting), [&](Split part) { return fits(counts, part); });
        if (fitting.empty())
            return *std::max_element(parts.begin(), parts.end(),
                                     [&](Split a, Split b) { return room_for(counts, a) < room_for(counts, b); });
        std::uint64_t rooms = 0;
        for (const Split part : fitting)
            rooms += room_for(counts, part);
        std::uint64_t drawn = m_shuffler.up_to(rooms - 1);
        for (const Split part : fitting) {
            if (drawn < room_for(counts, part))
                return part;
            drawn -= room_for(counts, part);
        }
        return fitting.back();
    }

    Split first_open(std::size_t label)
    {
        const auto open = std::find_if(parts.begin(), parts.end(), [&](Split part) { return quota_of(m_quotas, label, part) > 0; });
        return open == parts.end() ? Split::None : *open;
    }

    void place(const Group& group, Split part)
    {
        for (const std::size_t item : group) {
            m_parts[item] = part;
            --quota_of(m_quotas, static_cast<std::size_t>(m_labels[item]), part);
        }
    }

    const std::vector<int>& m_labels;
    Quotas m_quotas;
    Shuffler m_shuffler;
    std::vector<Split> m_parts;
};

}

std::vector<Split> deal_stratified(const std::vector<int>& labels, const std::vector<std::size_t>& groups,
                                   std::size_t label_count, const PartSizes& sizes, std::int64_t seed)
{
    Counts available(label_count, 0);
    std::map<std::size_t, Group> members; // in the order of the least item: the same for the same input everywhere
    for (std::size_t item = 0; item < labels.size(); ++item) {
        ++available[static_cast<std::size_t>(labels[item])];
        members[groups[item]].push_back(item);
    }
    std::vector<Group> several;
    std::vector<Group> singles_of_label(label_count);
    for (const auto& [name, group] : members) {
        if (group.size() > 1)
            several.push_back(group);
        else
            singles_of_label[static_cast<std::size_t>(labels[group.front()])].push_back(group.front());
    }
    return Dealer(labels, quotas_for(available, sizes), seed).deal(std::move(several), std::move(singles_of_label));
}

}
