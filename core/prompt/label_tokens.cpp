#include "prompt/label_tokens.h"

#include "classify/label_tokens.h"

#include <algorithm>
#include <set>

namespace winnow {

bool LabelTokens::single() const
{
    return std::all_of(of_label.begin(), of_label.end(), [](const auto& tokens) { return tokens.size() == 1; });
}

std::int64_t LabelTokens::longest() const
{
    std::int64_t longest = 0;
    for (const auto& tokens : of_label)
        longest = std::max<std::int64_t>(longest, std::ssize(tokens));
    return longest;
}

std::vector<std::int64_t> LabelTokens::first_tokens() const
{
    std::vector<std::int64_t> tokens;
    for (const auto& label : of_label)
        tokens.push_back(label.front());
    return tokens;
}

// In a sorted set a sequence stands right before those that begin with it.
std::vector<std::vector<std::int64_t>> LabelTokens::continuations() const
{
    std::set<std::vector<std::int64_t>> all;
    for (const auto& label : of_label)
        all.emplace(label.begin(), label.end() - 1);
    std::vector<std::vector<std::int64_t>> longest;
    for (auto it = all.begin(); it != all.end(); ++it) {
        const auto next = std::next(it);
        const bool is_covered = next != all.end() && next->size() >= it->size() && std::equal(it->begin(), it->end(), next->begin());
        if (!is_covered)
            longest.push_back(*it);
    }
    return longest;
}

LabelTokens label_tokens(const Tokenizer& tokenizer, const Task& task)
{
    LabelTokens labels;
    for (const std::string& label : task.labels)
        labels.of_label.push_back(tokenizer.encode(label));
    check_label_tokens(task.labels, labels.of_label);
    return labels;
}

}
