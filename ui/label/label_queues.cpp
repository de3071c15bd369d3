#include "label/label_queues.h"

#include "jobs/run_owner.h"
#include "store/project_settings.h"
#include "store/scores.h"
#include "store/second_reading.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

constexpr std::uint64_t usual_seed = 1;

QueueKind kind_of(LabelQueue queue)
{
    switch (queue) {
    case LabelQueue::Unlabelled:
        return QueueKind::Unlabelled;
    case LabelQueue::InOrder:
        return QueueKind::InOrder;
    case LabelQueue::Random:
        return QueueKind::Random;
    case LabelQueue::LeastSure:
        return QueueKind::LeastSure;
    case LabelQueue::SuspectedMistakes:
        return QueueKind::SuspectedMistakes;
    case LabelQueue::SecondReading:
        return QueueKind::SecondReading;
    case LabelQueue::Disagreements:
    case LabelQueue::Chosen:
        break;
    }
    return QueueKind::Chosen;
}

// One order for everybody who works on the project, the same after a restart.
std::uint64_t seed_of(Project& project)
{
    const auto text = setting(project, project_settings::queue_seed);
    const nlohmann::json seed = text ? nlohmann::json::parse(*text) : nlohmann::json();
    return seed.is_number_unsigned() ? seed.get<std::uint64_t>() : usual_seed;
}

std::vector<std::int64_t> to_settle(Project& project, std::int64_t task)
{
    std::vector<std::int64_t> ids;
    for (const Disagreement& disagreement : disagreements(project, task))
        if (!disagreement.settled && (ids.empty() || ids.back() != disagreement.pair.comment_id))
            ids.push_back(disagreement.pair.comment_id);
    return ids;
}

std::unordered_map<std::int64_t, Opinion> opinions_of(Project& project, std::int64_t run)
{
    std::unordered_map<std::int64_t, Opinion> opinions;
    const std::vector<std::string> labels = task_of(run_numbered(project, run)).labels;
    for (const StoredScore& score : scores(project, run)) {
        const auto highest = std::max_element(score.scores.begin(), score.scores.end());
        const auto place = static_cast<std::size_t>(highest - score.scores.begin());
        if (place < labels.size() && highest != score.scores.end())
            opinions[score.comment_id] = {labels[place], *highest};
    }
    return opinions;
}

}

bool is_by_run(LabelQueue queue)
{
    return queue == LabelQueue::LeastSure || queue == LabelQueue::SuspectedMistakes;
}

bool loses_comments(LabelQueue queue)
{
    return queue == LabelQueue::SuspectedMistakes || queue == LabelQueue::SecondReading || queue == LabelQueue::Disagreements;
}

bool is_by_reader(LabelQueue queue)
{
    return queue == LabelQueue::SecondReading;
}

QString queue_title(LabelQueue queue)
{
    switch (queue) {
    case LabelQueue::Unlabelled:
        return QCoreApplication::translate("winnow::LabelQueue", "Unlabelled only");
    case LabelQueue::InOrder:
        return QCoreApplication::translate("winnow::LabelQueue", "All, in order");
    case LabelQueue::Random:
        return QCoreApplication::translate("winnow::LabelQueue", "All, at random");
    case LabelQueue::LeastSure:
        return QCoreApplication::translate("winnow::LabelQueue", "Least sure by the last run");
    case LabelQueue::SuspectedMistakes:
        return QCoreApplication::translate("winnow::LabelQueue", "Suspected mistakes");
    case LabelQueue::SecondReading:
        return QCoreApplication::translate("winnow::LabelQueue", "Second reading (blind)");
    case LabelQueue::Disagreements:
        return QCoreApplication::translate("winnow::LabelQueue", "Disagreements to settle");
    case LabelQueue::Chosen:
        return QCoreApplication::translate("winnow::LabelQueue", "Chosen comments");
    }
    return {};
}

QString queue_name(LabelQueue queue)
{
    switch (queue) {
    case LabelQueue::Unlabelled:
        return QStringLiteral("unlabelled");
    case LabelQueue::InOrder:
        return QStringLiteral("in_order");
    case LabelQueue::Random:
        return QStringLiteral("random");
    case LabelQueue::LeastSure:
        return QStringLiteral("least_sure");
    case LabelQueue::SuspectedMistakes:
        return QStringLiteral("suspected_mistakes");
    case LabelQueue::SecondReading:
        return QStringLiteral("second_reading");
    case LabelQueue::Disagreements:
        return QStringLiteral("disagreements");
    case LabelQueue::Chosen:
        return QStringLiteral("chosen");
    }
    return {};
}

QueueContent queue_content(Project& project, const StoredTask& task, LabelQueue queue, const std::string& annotator,
                           const std::vector<std::int64_t>& chosen)
{
    QueueContent content;
    if (is_by_run(queue))
        content.run = last_run(project, task.id);
    if (is_by_run(queue) && content.run == 0)
        return content;
    if (queue == LabelQueue::Disagreements)
        content.ids = to_settle(project, task.id);
    else
        content.ids = queue_ids(project, task.id, {kind_of(queue), content.run, annotator, seed_of(project), chosen});
    if (content.run > 0)
        content.opinions = opinions_of(project, content.run);
    return content;
}

std::size_t still_open(Project& project, const StoredTask& task, LabelQueue queue, const std::string& annotator, std::vector<std::int64_t> ids)
{
    if (loses_comments(queue))
        return queue_content(project, task, queue, annotator, {}).ids.size();
    std::ranges::sort(ids);
    std::vector<std::int64_t> open;
    std::ranges::set_intersection(ids, queue_ids(project, task.id, {.kind = QueueKind::Unlabelled}), std::back_inserter(open));
    return open.size();
}

std::int64_t last_run(Project& project, std::int64_t task)
{
    std::int64_t last = 0;
    for (const Run& run : runs(project))
        if (run.task_id == task && run.state == RunState::Finished)
            last = run.number;
    return last;
}

}
