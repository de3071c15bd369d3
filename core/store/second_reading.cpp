#include "store/second_reading.h"

#include "common/error.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <functional>

namespace winnow {
namespace {

bool is_own(AnnotationRole role)
{
    return role == AnnotationRole::Decision || role == AnnotationRole::Second;
}

// A decision, or that one was taken away; no note of somebody who has decided nothing.
bool is_reading(const Annotation& entry)
{
    return is_own(entry.role) && !(entry.role == AnnotationRole::Second && entry.kind == AnnotationKind::Cleared);
}

OwnDecision own_of(const Annotation& entry)
{
    return {entry.id, entry.comment_id, entry.annotator, entry.kind, entry.label, entry.note, entry.time,
            entry.role == AnnotationRole::Second ? Reading::Second : Reading::First};
}

// A new note on an own decision is that decision's.
void take_note(std::map<std::string, OwnDecision>& own, const Annotation& note)
{
    for (auto& [annotator, decision] : own)
        if (decision.annotation_id == note.refers_to)
            decision.note = note.note;
}

// By annotator, of the history of one comment: the newest own entry, which may be that a decision was taken away.
std::map<std::string, OwnDecision> own_entries_in(const std::vector<Annotation>& history)
{
    std::map<std::string, OwnDecision> own;
    for (const Annotation& entry : holding(history)) {
        if (is_own(entry.role))
            own[entry.annotator] = own_of(entry);
        else if (entry.role == AnnotationRole::Note)
            take_note(own, entry);
    }
    return own;
}

std::map<std::string, OwnDecision> own_decisions_in(const std::vector<Annotation>& history)
{
    std::map<std::string, OwnDecision> own = own_entries_in(history);
    std::erase_if(own, [](const auto& item) { return item.second.kind == AnnotationKind::Cleared; });
    return own;
}

// The history of each comment of a task, by comment.
void for_each_history(Project& project, std::int64_t task_id, const std::function<void(const std::vector<Annotation>&)>& visit)
{
    project.guarded([&] {
        SQLite::Statement query(project.database(), std::string("SELECT ") + annotation_columns + " FROM annotations WHERE task = ? ORDER BY comment, id");
        query.bind(1, task_id);
        std::vector<Annotation> history;
        while (query.executeStep()) {
            Annotation entry = annotation_of(query);
            if (!history.empty() && history.back().comment_id != entry.comment_id) {
                visit(history);
                history.clear();
            }
            history.push_back(std::move(entry));
        }
        if (!history.empty())
            visit(history);
    });
}

void add_pairs(std::vector<LabelPair>& pairs, const std::map<std::string, OwnDecision>& own)
{
    for (auto first = own.begin(); first != own.end(); ++first)
        for (auto second = std::next(first); second != own.end(); ++second)
            if (first->second.kind == AnnotationKind::Label && second->second.kind == AnnotationKind::Label)
                pairs.push_back({first->second.comment_id, first->first, first->second.label, second->first, second->second.label});
}

// The newest settlement of a comment, if no own decision is newer.
std::optional<OwnDecision> settlement_in(const std::vector<Annotation>& history)
{
    std::optional<OwnDecision> settled;
    for (const Annotation& entry : holding(history)) {
        if (entry.role == AnnotationRole::Settlement)
            settled = own_of(entry);
        else if (is_reading(entry))
            settled.reset();
        else if (settled && entry.refers_to == settled->annotation_id)
            settled->note = entry.note;
    }
    return settled;
}

CommentReadings readings_in(const std::vector<Annotation>& history)
{
    CommentReadings readings;
    for (auto& [annotator, decision] : own_decisions_in(history))
        readings.own.push_back(std::move(decision));
    readings.settled = settlement_in(history);
    return readings;
}

std::int64_t newest_own_entry(Project& project, std::int64_t task_id, std::int64_t comment_id)
{
    std::int64_t newest = 0;
    for (const Annotation& entry : holding(Annotations(project).history(comment_id, task_id)))
        if (is_reading(entry))
            newest = entry.id;
    if (newest == 0)
        throw Error(ErrorKind::Usage, "Nobody has labelled this comment, so there is nothing to settle. Label it.");
    return newest;
}

}

std::vector<std::string> annotators(Project& project, std::int64_t task_id)
{
    return project.guarded([&] {
        std::vector<std::string> names;
        SQLite::Statement query(project.database(), "SELECT DISTINCT annotator FROM annotations WHERE task = ? AND role IN ('decision', 'second') ORDER BY annotator");
        query.bind(1, task_id);
        while (query.executeStep())
            names.push_back(query.getColumn(0).getString());
        return names;
    });
}

void for_each_reading(Project& project, std::int64_t task_id, const std::function<void(const CommentReadings&)>& visit)
{
    for_each_history(project, task_id, [&](const std::vector<Annotation>& history) {
        const CommentReadings readings = readings_in(history);
        if (!readings.own.empty())
            visit(readings);
    });
}

std::vector<OwnDecision> own_decisions(Project& project, std::int64_t task_id, const std::string& annotator)
{
    std::vector<OwnDecision> all;
    for_each_reading(project, task_id, [&](const CommentReadings& readings) {
        for (const OwnDecision& decision : readings.own)
            if (annotator.empty() || decision.annotator == annotator)
                all.push_back(decision);
    });
    return all;
}

std::optional<OwnDecision> own_decision(Project& project, std::int64_t task_id, std::int64_t comment_id, const std::string& annotator)
{
    std::optional<OwnDecision> own = own_entry(project, task_id, comment_id, annotator);
    return own && own->kind != AnnotationKind::Cleared ? own : std::nullopt;
}

CommentReadings readings_of(Project& project, std::int64_t task_id, std::int64_t comment_id)
{
    return readings_in(Annotations(project).history(comment_id, task_id));
}

ReadingsLeft readings_left(Project& project, std::int64_t task_id, const std::string& annotator)
{
    ReadingsLeft left;
    for_each_reading(project, task_id, [&](const CommentReadings& readings) {
        const auto mine = std::ranges::find(readings.own, annotator, &OwnDecision::annotator);
        if (mine == readings.own.end())
            left.unread.push_back(readings.own.front().comment_id);
        else if (readings.own.size() > 1 && mine->kind == AnnotationKind::Label)
            ++left.labelled;
        else if (readings.own.size() > 1)
            left.undecided.push_back(mine->comment_id);
    });
    return left;
}

std::optional<OwnDecision> own_entry(Project& project, std::int64_t task_id, std::int64_t comment_id, const std::string& annotator)
{
    const auto own = own_entries_in(Annotations(project).history(comment_id, task_id));
    const auto found = own.find(annotator);
    return found == own.end() ? std::nullopt : std::optional(found->second);
}

UndoStep set_own_note(Project& project, std::int64_t task_id, std::int64_t comment_id, const std::string& note, const std::string& annotator)
{
    RecordedChange change(project, ChangeKind::Note, annotator);
    Annotations annotations(project);
    const std::optional<OwnDecision> own = own_decision(project, task_id, comment_id, annotator);
    annotations.add(own ? noted(annotations.get(own->annotation_id), note, annotator)
                        : Annotation{.comment_id = comment_id, .task_id = task_id, .annotator = annotator,
                                     .kind = AnnotationKind::Cleared, .note = note, .role = AnnotationRole::Second});
    change.set_comments(1, comment_id);
    change.set_task(task_id);
    return change.commit();
}

std::vector<LabelPair> label_pairs(Project& project, std::int64_t task_id)
{
    std::vector<LabelPair> pairs;
    for_each_history(project, task_id, [&](const std::vector<Annotation>& history) { add_pairs(pairs, own_decisions_in(history)); });
    return pairs;
}

std::vector<Disagreement> disagreements(Project& project, std::int64_t task_id)
{
    std::vector<Disagreement> found;
    for_each_history(project, task_id, [&](const std::vector<Annotation>& history) {
        std::vector<LabelPair> pairs;
        add_pairs(pairs, own_decisions_in(history));
        for (const LabelPair& pair : pairs)
            if (pair.first_label != pair.second_label)
                found.push_back({pair, settlement_in(history)});
    });
    return found;
}

UndoStep settle(Project& project, std::int64_t task_id, std::int64_t comment_id, const std::string& label, const std::string& note,
                const std::string& annotator)
{
    check_decision(project, task_id, {.label = label}, annotator);
    RecordedChange change(project, ChangeKind::Settle, annotator);
    Annotations annotations(project);
    const std::string kept = note.empty() ? annotations.current(comment_id, task_id).value_or(Annotation{}).note : note;
    annotations.add({.comment_id = comment_id, .task_id = task_id, .annotator = annotator, .label = label, .note = kept,
                              .role = AnnotationRole::Settlement, .refers_to = newest_own_entry(project, task_id, comment_id)});
    change.set_comments(1, comment_id);
    change.set_task(task_id);
    change.set_detail(label);
    return change.commit();
}

}
