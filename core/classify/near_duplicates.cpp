#include "classify/near_duplicates.h"

#include "classify/normalise.h"

#include <algorithm>
#include <compare>
#include <cstdint>
#include <numeric>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace winnow {
namespace {

constexpr std::size_t shingle_length = 5; // characters
constexpr std::size_t most_compared = 128;

using Shingles = std::vector<std::uint64_t>; // hashes, sorted, each once

class Groups {
public:
    explicit Groups(std::size_t count) : m_parent(count) { std::iota(m_parent.begin(), m_parent.end(), 0); }

    std::size_t of(std::size_t item)
    {
        while (m_parent[item] != item)
            item = m_parent[item] = m_parent[m_parent[item]];
        return item;
    }

    // The lesser index stays the name of the group.
    void join(std::size_t a, std::size_t b)
    {
        a = of(a);
        b = of(b);
        m_parent[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::size_t> m_parent;
};

// Where each character of valid UTF-8 begins, and the end.
std::vector<std::size_t> character_starts(std::string_view text)
{
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xc0) != 0x80)
            starts.push_back(i);
    starts.push_back(text.size());
    return starts;
}

// FNV-1a: the same on every platform, which std::hash is not.
std::uint64_t hash_of(std::string_view bytes)
{
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const char byte : bytes)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3u;
    return hash ^ (hash >> 32);
}

Shingles shingles_of(std::string_view text)
{
    const std::vector<std::size_t> starts = character_starts(text);
    const std::size_t characters = starts.size() - 1;
    Shingles shingles;
    if (characters < shingle_length)
        return {hash_of(text)};
    shingles.reserve(characters - shingle_length + 1);
    for (std::size_t i = 0; i + shingle_length <= characters; ++i)
        shingles.push_back(hash_of(text.substr(starts[i], starts[i + shingle_length] - starts[i])));
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

// Jaccard >= 0.8 in whole numbers: shared / (a + b - shared) >= 4 / 5.
bool alike(const Shingles& a, const Shingles& b)
{
    const std::size_t needed = (4 * (a.size() + b.size()) + 8) / 9;
    std::size_t shared = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (shared + std::min(a.size() - i, b.size() - j) < needed)
            return false;
        shared += a[i] == b[j];
        const bool step_a = a[i] <= b[j];
        const bool step_b = b[j] <= a[i];
        i += step_a;
        j += step_b;
    }
    return shared >= needed;
}

// About how often each shingle occurs: counters shared by hashes with the same low bits. The prefix filter needs one
// order for all texts, and works best, but not only, when the rare ones come first.
class Frequencies {
public:
    explicit Frequencies(const std::vector<Shingles>& texts) : m_counts(std::size_t{1} << bits)
    {
        for (const Shingles& shingles : texts)
            for (const std::uint64_t shingle : shingles)
                ++m_counts[shingle & mask];
    }

    // The shingles of which two alike texts share at least one: the rarest |x| - ceil(0.8 |x|) + 1.
    Shingles prefix(const Shingles& shingles) const
    {
        std::vector<std::pair<std::uint32_t, std::uint64_t>> by_count;
        by_count.reserve(shingles.size());
        for (const std::uint64_t shingle : shingles)
            by_count.emplace_back(m_counts[shingle & mask], shingle);
        const std::size_t length = shingles.size() - (4 * shingles.size() + 4) / 5 + 1;
        std::nth_element(by_count.begin(), by_count.begin() + static_cast<std::ptrdiff_t>(length - 1), by_count.end());
        Shingles rarest;
        for (std::size_t i = 0; i < length; ++i)
            rarest.push_back(by_count[i].second);
        return rarest;
    }

private:
    static constexpr int bits = 20; // 4 MB, which a processor's cache holds
    static constexpr std::uint64_t mask = (std::uint64_t{1} << bits) - 1;
    std::vector<std::uint32_t> m_counts;
};

struct Occurrence {
    std::uint64_t shingle;
    std::size_t text;
    friend auto operator<=>(const Occurrence&, const Occurrence&) = default;
};

// Every shingle of every prefix, those of one shingle together.
std::vector<Occurrence> occurrences_of(const std::vector<Shingles>& texts)
{
    const Frequencies frequencies(texts);
    std::vector<Occurrence> occurrences;
    for (std::size_t text = 0; text < texts.size(); ++text)
        for (const std::uint64_t shingle : frequencies.prefix(texts[text]))
            occurrences.push_back({shingle, text});
    std::sort(occurrences.begin(), occurrences.end());
    return occurrences;
}

void join_alike(const std::vector<Shingles>& texts, const std::vector<std::size_t>& indices, Groups& groups)
{
    const std::vector<Occurrence> occurrences = occurrences_of(texts);
    for (std::size_t i = 0; i < occurrences.size(); ++i)
        for (std::size_t back = 1; back <= std::min(i, most_compared); ++back) {
            const auto& [shingle, text] = occurrences[i - back];
            if (shingle != occurrences[i].shingle)
                break;
            const std::size_t other = occurrences[i].text;
            const bool joined = groups.of(indices[text]) == groups.of(indices[other]);
            if (!joined && alike(texts[text], texts[other]))
                groups.join(indices[text], indices[other]);
        }
}

}

std::vector<std::size_t> near_duplicate_groups(const std::vector<std::string>& texts)
{
    Groups groups(texts.size());
    std::vector<Shingles> shingles;
    std::vector<std::size_t> indices; // of the texts whose shingles these are: the first of each folded form
    std::unordered_map<std::string, std::size_t> seen;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto [first, is_new] = seen.try_emplace(folded(texts[i]), i);
        groups.join(first->second, i);
        if (is_new) {
            shingles.push_back(shingles_of(first->first));
            indices.push_back(i);
        }
    }
    join_alike(shingles, indices, groups);
    std::vector<std::size_t> group(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i)
        group[i] = groups.of(i);
    return group;
}

}
