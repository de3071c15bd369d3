#pragma once

#include "classify/split.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

enum class SplitOrder {
    Stratified, // by label and seed, near-duplicates in one part
    Numpy,      // numpy's legacy permutation of the seed: first the training part, then the test part
};

std::string to_string(SplitOrder order); // "stratified", "numpy"
SplitOrder split_order_from_string(const std::string& name); // throws Error(Usage)

// How many comments: a number of them, or a share (0 to 1) of all that have a label.
class SplitSize {
public:
    static SplitSize comments(std::int64_t count) { return SplitSize(count, 0); }
    static SplitSize share(double share) { return SplitSize(std::nullopt, share); }

    // "200" or "20%" (also "12.5%"). Throws Error(Usage).
    static SplitSize from_string(const std::string& text);

    bool is_share() const { return !m_count; }
    double exactly_of(std::int64_t all) const; // not rounded; throws Error(Usage)

private:
    SplitSize(std::optional<std::int64_t> count, double share) : m_count(count), m_share(share) {}

    std::optional<std::int64_t> m_count; // none: a share
    double m_share;
};

// With all three sizes each part gets its own: 70 %, 10 % and 20 % are 70, 10 and 20 of 100 comments. With fewer, the
// validation is taken out of the training part, as with the codelab's 800: 800 with 100 for validation leave 700 to
// train on, and the rest is the test. Without a size for training, its part is what the test leaves; without one for
// the test, the test is what the training part leaves; without both, the training part is 80 %. What no part claims is
// Split::None.
struct SplitPlan {
    SplitOrder order = SplitOrder::Stratified;
    std::optional<SplitSize> train;
    std::optional<SplitSize> validation; // none: no validation
    std::optional<SplitSize> test;
    std::int64_t seed = 1234;
};

struct SplitItem {
    std::int64_t id = 0;
    std::string text; // UTF-8
    int label = -1;   // index into the labels; -1: none, always Split::None
};

// The part of each item, in the order of `items`, which for SplitOrder::Numpy is the order that is permuted. With
// near-duplicates the sizes of a stratified split can differ from those asked for where a group does not fit.
// Throws Error(Usage): more asked for than there is, a label missing from training (it is named), a bad seed.
std::vector<Split> split_items(const std::vector<SplitItem>& items, const std::vector<std::string>& labels, const SplitPlan& plan);

}
