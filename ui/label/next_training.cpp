#include "label/next_training.h"

#include "label/label_queues.h"
#include "store/label_changes.h"
#include "store/scores.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr std::int64_t first_labels = 60;
constexpr std::int64_t first_of_each = 30;
constexpr std::int64_t larger_by = 4; // one part in four

std::int64_t until_first(const LabelCounts& counts, std::size_t label_count)
{
    const auto kinds = static_cast<std::int64_t>(std::max(label_count, counts.labels.size()));
    std::int64_t missing = first_of_each * (kinds - static_cast<std::int64_t>(counts.labels.size()));
    for (const auto& [label, count] : counts.labels)
        missing += std::max<std::int64_t>(0, first_of_each - count);
    return std::max(missing, first_labels - counts.labelled());
}

std::int64_t trained_in(Project& project, std::int64_t run)
{
    const std::vector<StoredScore> part = scores(project, run, Split::Train);
    return std::ranges::count_if(part, [](const StoredScore& score) { return !score.label.empty(); });
}

}

std::int64_t labels_until_training(const LabelCounts& counts, std::size_t label_count, const std::optional<LastTraining>& last)
{
    if (!last)
        return std::max<std::int64_t>(0, until_first(counts, label_count));
    const std::int64_t wanted = std::max<std::int64_t>(1, (last->trained + larger_by - 1) / larger_by);
    return std::max<std::int64_t>(0, wanted - std::ssize(last->changed));
}

std::optional<LastTraining> last_training(Project& project, std::int64_t task, const std::optional<LastTraining>& known)
{
    const std::int64_t run = last_run(project, task);
    if (run == 0)
        return std::nullopt;
    const std::int64_t trained = known && known->run == run ? known->trained : trained_in(project, run);
    return LastTraining{run, trained, labels_changed_since(project, task, run)};
}

}
