#include "store/recording.h"

#include <algorithm>
#include <array>

namespace winnow {
namespace {

constexpr std::array recorded = {"imports", "comments", "tasks", "policies", "annotations", "current_labels", "splits", "split_settings",
                                 "runs", "scores", "metadata_columns", "project_settings"};
// Where labels are only added to, their entries say all.
constexpr std::array without_labels = {"imports", "comments", "tasks", "policies", "splits", "split_settings", "runs", "scores",
                                       "metadata_columns", "project_settings"};

bool only_adds_annotations(ChangeKind kind)
{
    return kind == ChangeKind::Label || kind == ChangeKind::Skip || kind == ChangeKind::Unsure || kind == ChangeKind::Clear
           || kind == ChangeKind::Note || kind == ChangeKind::Settle;
}

// Deleted comments take their labels along, and a renamed label is renamed in the history.
bool changes_annotations(ChangeKind kind)
{
    return kind == ChangeKind::Delete || kind == ChangeKind::Task;
}

}

void add_to(IdRanges& ranges, std::int64_t id)
{
    if (!ranges.empty() && ranges.back().second + 1 == id)
        ranges.back().second = id;
    else
        ranges.emplace_back(id, id);
}

void take_from(IdRanges& ranges, std::int64_t id)
{
    const auto found = std::ranges::find_if(ranges, [id](const auto& range) { return id >= range.first && id <= range.second; });
    if (found == ranges.end())
        return;
    const auto [first, last] = *found;
    auto rest = ranges.erase(found);
    if (id < last)
        rest = ranges.insert(rest, {id + 1, last});
    if (first < id)
        ranges.insert(rest, {first, id - 1});
}

std::span<const char* const> recorded_tables()
{
    return recorded;
}

Recording::Recording(Project& project, ChangeKind kind, const std::string& annotator) : m_project(project)
{
    m_step.kind = kind;
    m_step.annotator = annotator;
    m_step.time = now_utc();
    if (!only_adds_annotations(kind) && kind != ChangeKind::Import)
        watch_rows(true);
}

void Recording::note_annotation(std::int64_t id)
{
    if (!changes_annotations(m_step.kind))
        add_to(m_annotations, id);
}

void Recording::set_import(std::int64_t import_id)
{
    m_import = import_id;
}

void Recording::watch_rows(bool on)
{
    if (!m_session && on)
        m_session = std::make_unique<ChangeSession>(m_project, changes_annotations(m_step.kind) ? std::span<const char* const>(recorded)
                                                                                                 : std::span<const char* const>(without_labels));
    if (m_session)
        m_session->watch(on);
}

std::string Recording::changes()
{
    return m_session ? m_session->changeset() : std::string();
}

}
