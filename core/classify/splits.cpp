#include "classify/splits.h"

#include "classify/near_duplicates.h"
#include "classify/permutation.h"
#include "classify/stratified.h"
#include "common/error.h"
#include "common/names.h"

#include <algorithm>
#include <cmath>

namespace winnow {
namespace {

constexpr Names<SplitOrder, 2> orders = {{{SplitOrder::Stratified, "stratified"}, {SplitOrder::Numpy, "numpy"}}};
constexpr double default_train_share = 0.8;

using Indices = std::vector<std::size_t>;

[[noreturn]] void refuse(const std::string& sentence)
{
    throw Error(ErrorKind::Usage, sentence);
}

Indices labelled(const std::vector<SplitItem>& items, std::size_t label_count)
{
    Indices indices;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].label >= static_cast<int>(label_count))
            throw Error(ErrorKind::Internal, "A comment has a label that the task does not have.");
        if (items[i].label >= 0)
            indices.push_back(i);
    }
    if (indices.empty())
        refuse("No comment has a label yet. Label some, or import a file with a label column.");
    return indices;
}

bool are_all_given(const SplitPlan& plan)
{
    return plan.train && plan.validation && plan.test;
}

std::string more_than(std::int64_t all)
{
    return "more comments with a label than the " + (all == 1 ? "one there is" : std::to_string(all) + " there are") + ". ";
}

// Not rounded; 0 where there is no size.
double wanted(const std::optional<SplitSize>& size, std::int64_t all)
{
    const double count = size ? size->exactly_of(all) : 0;
    if (count > static_cast<double>(all))
        refuse("The split asks for " + more_than(all) + "Ask for fewer, or label more.");
    return count;
}

double wanted_train(const SplitPlan& plan, std::int64_t all)
{
    if (plan.train)
        return wanted(plan.train, all);
    return plan.test ? static_cast<double>(all) - wanted(plan.test, all) : SplitSize::share(default_train_share).exactly_of(all);
}

// What is rounded is where a part ends, not its size: shares that make 100 % leave no comment over, and ask for none
// too many.
PartSizes sizes_of(const SplitPlan& plan, std::int64_t all)
{
    const double train = wanted_train(plan, all);
    const double validation = wanted(plan.validation, all);
    const double both = are_all_given(plan) ? train + validation : train;
    PartSizes sizes;
    sizes.train = std::llround(both);
    sizes.validation = are_all_given(plan) ? sizes.train - std::llround(train) : std::llround(validation);
    sizes.test = (plan.test ? std::llround(both + wanted(plan.test, all)) : all) - sizes.train;
    return sizes;
}

void check_sizes(const SplitPlan& plan, const PartSizes& sizes, std::int64_t all)
{
    const std::int64_t training = sizes.train - sizes.validation;
    const std::string validation = std::to_string(sizes.validation);
    if (are_all_given(plan) && sizes.train + sizes.test > all)
        refuse("Training with " + std::to_string(training) + ", validation with " + validation + " and test with " +
               std::to_string(sizes.test) + " together ask for " + more_than(all) +
               "Ask for fewer, or leave the size of the test out: then the validation is taken out of the training part.");
    if (sizes.train + sizes.test > all)
        refuse("Training with " + std::to_string(sizes.train) + " and test with " + std::to_string(sizes.test) +
               " together ask for " + more_than(all) + "Ask for fewer, or label more.");
    if (training <= 0)
        refuse("A validation of " + validation + (sizes.validation == 1 ? " comment" : " comments") + " leaves nothing of " +
               std::to_string(sizes.train) + " to train on. Ask for a smaller validation or a larger training part.");
}

// The part of each of the items that `indices` names.
std::vector<Split> stratified(const std::vector<SplitItem>& items, const Indices& indices, std::size_t label_count,
                              const PartSizes& sizes, std::int64_t seed)
{
    std::vector<int> labels;
    std::vector<std::string> texts;
    for (const std::size_t index : indices) {
        labels.push_back(items[index].label);
        texts.push_back(items[index].text);
    }
    return deal_stratified(labels, near_duplicate_groups(texts), label_count, sizes, seed);
}

void assign(std::vector<Split>& parts, const Indices& indices, const std::vector<Split>& values)
{
    for (std::size_t i = 0; i < indices.size(); ++i)
        parts[indices[i]] = values[i];
}

Indices permuted(const Indices& indices, std::int64_t seed)
{
    Indices result;
    for (const std::int64_t position : numpy_permutation(static_cast<std::int64_t>(indices.size()), seed))
        result.push_back(indices[static_cast<std::size_t>(position)]);
    return result;
}

std::vector<Split> in_numpy_order(const std::vector<SplitItem>& items, const Indices& indices, std::size_t label_count,
                                  const PartSizes& sizes, std::int64_t seed)
{
    const Indices order = permuted(indices, seed);
    const auto test_begin = order.begin() + sizes.train;
    Indices train(order.begin(), test_begin);
    std::sort(train.begin(), train.end());
    std::vector<Split> parts(items.size(), Split::None);
    assign(parts, train, stratified(items, train, label_count, {sizes.train, sizes.validation, 0}, seed));
    std::for_each(test_begin, test_begin + sizes.test, [&](std::size_t index) { parts[index] = Split::Test; });
    return parts;
}

void require_labels_in_training(const std::vector<SplitItem>& items, const std::vector<Split>& parts, const std::vector<std::string>& labels)
{
    for (std::size_t label = 0; label < labels.size(); ++label) {
        bool trained = false;
        bool there = false;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const bool has = items[i].label == static_cast<int>(label);
            there |= has;
            trained |= has && parts[i] == Split::Train;
        }
        if (!there)
            refuse("No comment has the label \"" + labels[label] + "\" yet. Label some with it before you split.");
        if (!trained)
            refuse("No comment with the label \"" + labels[label] + "\" would be in the training part. Label more with it, or enlarge that part.");
    }
}

}

std::string to_string(SplitOrder order)
{
    return name_in(orders, order);
}

SplitOrder split_order_from_string(const std::string& name)
{
    return value_in(orders, name, "order");
}

std::vector<Split> split_items(const std::vector<SplitItem>& items, const std::vector<std::string>& labels, const SplitPlan& plan)
{
    const Indices indices = labelled(items, labels.size());
    const auto all = static_cast<std::int64_t>(indices.size());
    const PartSizes sizes = sizes_of(plan, all);
    check_sizes(plan, sizes, all);
    std::vector<Split> parts(items.size(), Split::None);
    if (plan.order == SplitOrder::Numpy)
        parts = in_numpy_order(items, indices, labels.size(), sizes, plan.seed);
    else
        assign(parts, indices, stratified(items, indices, labels.size(), sizes, plan.seed));
    require_labels_in_training(items, parts, labels);
    return parts;
}

}
