#include "label/next_training.h"

#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr std::int64_t first_labels = 60;
constexpr std::int64_t first_of_each = 15;
constexpr double step = 1.25;

std::int64_t until_first(const LabelCounts& counts, std::size_t label_count)
{
    std::int64_t missing_of_labels = 0;
    for (const auto& [label, count] : counts.labels)
        missing_of_labels += std::max<std::int64_t>(0, first_of_each - count);
    missing_of_labels += first_of_each * static_cast<std::int64_t>(label_count - std::min(label_count, counts.labels.size()));
    return std::max(missing_of_labels, first_labels - counts.labelled());
}

}

std::int64_t labels_until_training(const LabelCounts& counts, std::size_t label_count, std::optional<std::int64_t> labelled_at_last_training)
{
    const std::int64_t missing = labelled_at_last_training
                                     ? static_cast<std::int64_t>(std::ceil(static_cast<double>(*labelled_at_last_training) * step)) - counts.labelled()
                                     : until_first(counts, label_count);
    return std::max<std::int64_t>(0, missing);
}

}
