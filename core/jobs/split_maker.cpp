#include "jobs/split_maker.h"

#include "classify/near_duplicates.h"
#include "classify/permutation.h"
#include "jobs/frozen_examples.h"
#include "store/labelling.h"
#include "store/splits.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <numeric>
#include <set>

namespace winnow {

namespace {

std::vector<SplitItem> items_of(Project& project, const StoredTask& task)
{
    std::vector<SplitItem> items;
    for (Example& example : all_examples(project, task))
        items.push_back({example.id, std::move(example.text), task.task.label_index(example.label)});
    std::erase_if(items, [](const SplitItem& item) { return item.label < 0; });
    return items;
}

// The order in which a training limit takes the comments: the permutation of the reference split, or a drawn one.
std::vector<std::int64_t> order_of(std::size_t count, const SplitPlan& plan)
{
    if (plan.order == SplitOrder::Numpy)
        return numpy_permutation(static_cast<std::int64_t>(count), plan.seed);
    std::vector<std::int64_t> order(count);
    std::iota(order.begin(), order.end(), 0);
    Shuffler(plan.seed).shuffle(order);
    return order;
}

// In the order of `items`.
std::vector<Split> parts_of(Project& project, const StoredTask& task, const std::vector<SplitItem>& items)
{
    std::map<std::int64_t, Split> known;
    for (const SplitEntry& entry : splits(project, task.id))
        known[entry.comment_id] = entry.split;
    std::vector<Split> parts;
    for (const SplitItem& item : items)
        parts.push_back(known.contains(item.id) ? known[item.id] : Split::None);
    return parts;
}

std::vector<std::size_t> groups_of(const std::vector<SplitItem>& items)
{
    std::vector<std::string> texts;
    for (const SplitItem& item : items)
        texts.push_back(item.text);
    return near_duplicate_groups(texts);
}

// The labelled comments that are in no part.
struct Newcomers {
    std::vector<std::int64_t> to_learn_from;
    std::int64_t measured = 0; // nearly the same as comments of validation or test
};

Newcomers newcomers_of(Project& project, const StoredTask& task)
{
    const std::vector<SplitItem> items = items_of(project, task);
    const std::vector<Split> parts = parts_of(project, task, items);
    const std::vector<std::size_t> groups = groups_of(items);
    std::set<std::size_t> measured;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (parts[i] == Split::Validation || parts[i] == Split::Test)
            measured.insert(groups[i]);
    Newcomers newcomers;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (parts[i] != Split::None)
            continue;
        if (measured.contains(groups[i]))
            ++newcomers.measured;
        else
            newcomers.to_learn_from.push_back(items[i].id);
    }
    return newcomers;
}

nlohmann::json settings_of(const SplitPlan& plan, const SplitCounts& counts)
{
    return {{"order", to_string(plan.order)},
            {"seed", plan.seed},
            {"train", counts.train},
            {"validation", counts.validation},
            {"test", counts.test}};
}

}

SplitPlan default_split_plan(std::int64_t seed)
{
    SplitPlan plan;
    plan.train = SplitSize::share(0.7);
    plan.validation = SplitSize::share(0.1);
    plan.test = SplitSize::share(0.2);
    plan.seed = seed;
    return plan;
}

SplitCounts make_split(Project& project, const StoredTask& task, const SplitPlan& plan)
{
    const std::vector<SplitItem> items = items_of(project, task);
    const std::vector<Split> parts = split_items(items, task.task.labels, plan);
    const std::vector<std::int64_t> order = order_of(items.size(), plan);
    std::vector<SplitEntry> entries;
    for (std::int64_t position = 0; position < std::ssize(order); ++position) {
        const auto index = static_cast<std::size_t>(order[static_cast<std::size_t>(position)]);
        if (parts[index] != Split::None)
            entries.push_back({items[index].id, parts[index], position});
    }
    const auto count = [&](Split part) { return std::ranges::count(parts, part); };
    const SplitCounts counts{count(Split::Train), count(Split::Validation), count(Split::Test), count(Split::None)};
    set_splits(project, task.id, entries, settings_of(plan, counts).dump());
    return counts;
}

TakenIn take_into_training(Project& project, const StoredTask& task, const std::string& annotator)
{
    const Newcomers newcomers = newcomers_of(project, task);
    TakenIn taken{.step = {}, .left_out = newcomers.measured};
    if (!newcomers.to_learn_from.empty())
        taken.step = move_to_split(project, task.id, newcomers.to_learn_from, Split::Train, annotator);
    return taken;
}

std::map<std::string, std::int64_t> largest_groups(Project& project, const StoredTask& task)
{
    const std::vector<SplitItem> items = items_of(project, task);
    const std::vector<Split> parts = parts_of(project, task, items);
    const std::vector<std::size_t> groups = groups_of(items);
    std::map<std::pair<int, std::size_t>, std::int64_t> sizes;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (parts[i] != Split::None)
            ++sizes[{items[i].label, groups[i]}];
    std::map<std::string, std::int64_t> largest;
    for (const auto& [label_and_group, size] : sizes) {
        std::int64_t& most = largest[task.task.labels[static_cast<std::size_t>(label_and_group.first)]];
        most = std::max(most, size);
    }
    return largest;
}

std::int64_t left_out_of_training(Project& project, const StoredTask& task)
{
    return newcomers_of(project, task).measured;
}

}
