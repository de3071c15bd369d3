#include "store/label_queue.h"

#include "store/comment_list.h"
#include "store/list_query.h"
#include "store/run_labels.h"
#include "store/second_reading.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <tuple>

namespace winnow {
namespace {

// SplitMix64 (Steele, Lea, Flood 2014): another number for each id.
std::uint64_t mixed(std::uint64_t seed, std::int64_t id)
{
    std::uint64_t bits = seed + static_cast<std::uint64_t>(id) * 0x9e3779b97f4a7c15U;
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9U;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebU;
    return bits ^ (bits >> 31);
}

// Of any two comments the same one comes first, whatever else is there.
std::vector<std::int64_t> by_seed(std::vector<std::int64_t> ids, std::uint64_t seed)
{
    std::ranges::sort(ids, {}, [seed](std::int64_t id) { return mixed(seed, id); });
    return ids;
}

// The run asked for, or the latest finished one of the task that has scores.
std::int64_t run_for(Project& project, std::int64_t task_id, std::int64_t run)
{
    if (run > 0)
        return run;
    SQLite::Statement query(project.database(), "SELECT coalesce(max(number), 0) FROM runs WHERE task = ? AND state = 'finished' AND "
                                                "EXISTS (SELECT 1 FROM scores WHERE scores.run = number)");
    query.bind(1, task_id);
    query.executeStep();
    return query.getColumn(0).getInt64();
}

double threshold_of(Project& project, std::int64_t run)
{
    SQLite::Statement query(project.database(), "SELECT coalesce(threshold, 0.5) FROM runs WHERE number = ?");
    query.bind(1, run);
    return query.executeStep() ? query.getColumn(0).getDouble() : 0.5;
}

std::vector<std::int64_t> least_sure(Project& project, std::int64_t task_id, std::int64_t run)
{
    return ids_of(project, {"SELECT s.comment FROM scores AS s LEFT JOIN current_labels AS l ON l.task = ? AND l.comment = s.comment "
                            "WHERE s.run = ? AND s.positive IS NOT NULL "
                            "ORDER BY coalesce(l.kind, 'cleared') <> 'cleared', abs(s.positive - ?), s.comment",
                            {task_id, run, threshold_of(project, run)}});
}

struct Confidence {
    double of_label = 0;
    std::int64_t comment = 0;
    auto operator<=>(const Confidence&) const = default;
};

// Self-confidence (Northcutt et al. 2021, "Confident learning"): the score of the label that the comment has now. Those
// whose label is the likeliest by the scores are no suspects.
std::optional<Confidence> suspicion(const RunLabels& run, std::int64_t comment, const std::string& label, const std::string& stored)
{
    const int own = run.place_of(label);
    const nlohmann::json scores = nlohmann::json::parse(stored, nullptr, false);
    if (own < 0 || !scores.is_array() || scores.size() != run.labels.size())
        return std::nullopt;
    double highest = 0;
    for (const nlohmann::json& score : scores)
        highest = std::max(highest, score.is_number() ? score.get<double>() : 0.0);
    const auto& mine = scores[static_cast<std::size_t>(own)];
    if (!mine.is_number() || mine.get<double>() >= highest)
        return std::nullopt;
    return Confidence{mine.get<double>(), comment};
}

std::vector<std::int64_t> suspected_mistakes(Project& project, std::int64_t task_id, std::int64_t run)
{
    const RunLabels labels = run_labels(project, run);
    SQLite::Statement query(project.database(), "SELECT s.comment, l.label, s.scores FROM scores AS s JOIN current_labels AS l "
                                                "ON l.task = ? AND l.comment = s.comment AND l.kind = 'label' WHERE s.run = ? AND s.split <> 'train'");
    query.bind(1, task_id);
    query.bind(2, run);
    std::vector<Confidence> suspects;
    while (query.executeStep()) {
        const auto found = suspicion(labels, query.getColumn(0).getInt64(), query.getColumn(1).getString(), query.getColumn(2).getString());
        if (found)
            suspects.push_back(*found);
    }
    std::ranges::sort(suspects);
    std::vector<std::int64_t> ids;
    for (const Confidence& suspect : suspects)
        ids.push_back(suspect.comment);
    return ids;
}

std::vector<std::int64_t> to_read_again(Project& project, std::int64_t task_id, const QueueRequest& request)
{
    const ReadingsLeft left = readings_left(project, task_id, request.annotator);
    std::vector<std::int64_t> ids = by_seed(left.unread, request.seed);
    std::ranges::copy(by_seed(left.undecided, request.seed), std::back_inserter(ids));
    return ids;
}

}

std::vector<std::int64_t> queue_ids(Project& project, std::int64_t task_id, const QueueRequest& request)
{
    switch (request.kind) {
    case QueueKind::InOrder: return matching_ids(project, task_id, {});
    case QueueKind::Random: return by_seed(matching_ids(project, task_id, {}), request.seed);
    case QueueKind::Unlabelled: return matching_ids(project, task_id, {.state = LabelState::Unlabelled});
    case QueueKind::LeastSure: return project.guarded([&] { return least_sure(project, task_id, run_for(project, task_id, request.run)); });
    case QueueKind::SuspectedMistakes:
        return project.guarded([&] { return suspected_mistakes(project, task_id, run_for(project, task_id, request.run)); });
    case QueueKind::SecondReading: return to_read_again(project, task_id, request);
    case QueueKind::Chosen: return request.chosen;
    }
    return {};
}

}
