#pragma once

#include "known_comments.h"
#include "store/comment_list.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <utility>
#include <variant>

namespace winnow {

// What a plain loop over all comments chooses, in the order it has.
class Lists : public KnownComments {
protected:
    bool passes_run(const Known& one, const RunFilter& filter) const
    {
        if (!one.score || (filter.part && one.split != *filter.part))
            return false;
        if ((filter.least_score && *one.score < *filter.least_score) || (filter.below_score && *one.score >= *filter.below_score))
            return false;
        const double threshold = filter.threshold.value_or(0.5);
        const bool positive = filter.threshold ? *one.score >= threshold : *one.score > 1 - *one.score;
        const bool labelled = !one.label_of_run.empty();
        const bool is_right = labelled && positive == (one.label_of_run == "Negative");
        if (filter.outcome == RunFilter::Outcome::Right && !is_right)
            return false;
        if (filter.outcome == RunFilter::Outcome::Wrong && (!labelled || is_right))
            return false;
        if (!filter.true_label.empty() && one.label_of_run != filter.true_label)
            return false;
        return filter.predicted_label.empty() || (labelled && positive == (filter.predicted_label == "Negative"));
    }

    static bool has_words(const std::string& text, const std::string& words)
    {
        std::set<std::string> there;
        std::istringstream stream(text);
        for (std::string word; stream >> word;)
            there.insert(word);
        std::istringstream wanted(words);
        for (std::string word; wanted >> word;) {
            const bool last = wanted.eof();
            if (std::ranges::none_of(there, [&](const std::string& one) { return last ? one.starts_with(word) : one == word; }))
                return false;
        }
        return true;
    }

    bool passes(const Known& one, const CommentFilter& filter) const
    {
        static const std::map<LabelState, std::string> kinds = {{LabelState::Labelled, "label"}, {LabelState::Skipped, "skip"},
                                                                {LabelState::Unsure, "unsure"}, {LabelState::Unlabelled, ""}};
        if (filter.state && one.kind != kinds.at(*filter.state))
            return false;
        if (!filter.label.empty() && one.label != filter.label)
            return false;
        if (filter.split && one.split != *filter.split)
            return false;
        if (filter.import_id && one.import != *filter.import_id)
            return false;
        if (filter.ids && std::ranges::find(*filter.ids, one.id) == filter.ids->end())
            return false;
        for (const MetadataFilter& metadata : filter.metadata)
            if (one.thread.empty() || one.thread != metadata.value)
                return false;
        return has_words(one.text, filter.words) && (!filter.run || passes_run(one, *filter.run));
    }

    // What comes after the place: a comment without a value is last either way.
    std::pair<bool, std::vector<std::variant<double, std::string>>> place(const Known& one, OrderKey key) const
    {
        const double id = static_cast<double>(one.id);
        switch (key) {
        case OrderKey::Id: return {false, {id}};
        case OrderKey::Length: return {false, {static_cast<double>(one.text.size()), id}};
        case OrderKey::Label: return {one.kind.empty(), {one.kind == "label" ? 0.0 : one.kind == "skip" ? 1.0 : 2.0, one.label, id}};
        case OrderKey::Split: return {one.split == Split::None, {static_cast<double>(one.split), id}};
        case OrderKey::Score: return {!one.score, {one.score.value_or(0), id}};
        case OrderKey::SelfConfidence: {
            const bool known = one.score && !one.label_of_run.empty();
            return {!known, {known ? (one.label_of_run == "Negative" ? *one.score : 1 - *one.score) : 0.0, id}};
        }
        case OrderKey::Metadata: return {one.thread.empty(), {one.thread.empty() ? 0.0 : std::stod(one.thread), id}};
        case OrderKey::Decided: return {one.kind.empty(), {static_cast<double>(one.decided), id}};
        }
        return {};
    }

    std::vector<std::int64_t> expected(const CommentFilter& filter, const CommentOrder& order, std::int64_t limit) const
    {
        std::vector<std::pair<decltype(place({}, OrderKey::Id)), std::int64_t>> chosen;
        for (const Known& one : all)
            if (passes(one, filter))
                chosen.emplace_back(place(one, order.key), one.id);
        for (auto& [where, id] : chosen)
            if (where.first) // all alike: by id
                where.second = {static_cast<double>(id)};
        std::ranges::sort(chosen, [&](const auto& one, const auto& other) {
            if (one.first.first != other.first.first)
                return !one.first.first;
            return order.direction == Direction::Ascending ? one.first.second < other.first.second : other.first.second < one.first.second;
        });
        std::vector<std::int64_t> ids;
        for (const auto& item : chosen)
            if (limit == 0 || static_cast<std::int64_t>(ids.size()) < limit)
                ids.push_back(item.second);
        return ids;
    }

    CommentFilter random_filter(std::mt19937& random) const
    {
        CommentFilter filter;
        const auto sometimes = [&] { return random() % 5 == 0; };
        if (sometimes())
            filter.state = static_cast<LabelState>(random() % 4);
        if (sometimes())
            filter.label = random() % 2 ? "Positive" : "Negative";
        if (sometimes())
            filter.split = static_cast<Split>(random() % 4);
        if (sometimes())
            filter.import_id = import_ids[random() % 2];
        if (sometimes())
            filter.metadata = {{"thread", std::to_string(random() % 30)}};
        if (sometimes())
            filter.words = std::vector<std::string>{"bin", "st", "lamp loud", "bin lamp thanks loud", "nowhere", "?!"}[random() % 6];
        if (filter.words == "?!")
            filter.words.clear();
        if (random() % 3 == 0)
            filter.run = random_run_filter(random);
        if (random() % 8 == 0) {
            filter.ids.emplace();
            const unsigned share = random() % 2 ? 1 : 50;
            for (const Known& one : all)
                if (random() % share == 0)
                    filter.ids->push_back(one.id);
        }
        return filter;
    }

    RunFilter random_run_filter(std::mt19937& random) const
    {
        RunFilter filter{.run = run, .outcome = static_cast<RunFilter::Outcome>(random() % 3)};
        if (random() % 2)
            filter.threshold = static_cast<double>(random() % 10) / 10;
        if (random() % 3 == 0)
            filter.true_label = random() % 2 ? "Positive" : "Negative";
        if (random() % 3 == 0)
            filter.predicted_label = random() % 2 ? "Positive" : "Negative";
        if (random() % 4 == 0)
            filter.part = static_cast<Split>(random() % 4);
        if (random() % 4 == 0)
            filter.least_score = 0.3;
        if (random() % 4 == 0)
            filter.below_score = 0.6;
        return filter;
    }

    void expect_lists_of_a_plain_loop(int trials)
    {
        std::mt19937 random(3);
        std::size_t found = 0;
        for (int trial = 0; trial < trials; ++trial) {
            const CommentFilter filter = random_filter(random);
            const CommentOrder order{.key = static_cast<OrderKey>(random() % 8), .direction = static_cast<Direction>(random() % 2), .run = run, .metadata_key = "thread"};
            const std::int64_t limit = random() % 2 ? 0 : 50;
            const std::vector<std::int64_t> ids = matching_ids(project, task, filter, order, limit);
            ASSERT_EQ(ids, expected(filter, order, limit)) << "trial " << trial << ", order " << static_cast<int>(order.key);
            found += ids.size();
        }
        EXPECT_GT(found, 1000u);
    }
};

class List : public Lists {};

}
