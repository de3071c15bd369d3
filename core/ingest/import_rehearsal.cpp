#include "ingest/import_rehearsal.h"

namespace winnow {

ImportRehearsal::ImportRehearsal(Project& project, std::int64_t task)
    : m_comments(project), m_annotations(project), m_task(task), m_is_empty(m_comments.count() == 0)
{
}

std::optional<KnownComment> ImportRehearsal::find(const TextHash& hash)
{
    if (const auto seen = m_seen.find(hash); seen != m_seen.end())
        return seen->second;
    if (m_is_empty)
        return std::nullopt;
    const std::optional<KnownComment> known = known_comment(m_comments, m_annotations, m_task, hash);
    if (known)
        m_seen.emplace(hash, *known);
    return known;
}

std::optional<std::int64_t> ImportRehearsal::add(PreparedRow& prepared)
{
    m_seen.try_emplace(prepared.hash, KnownComment{0, prepared.row.label}); // the oldest is the one that is found
    return std::nullopt;
}

void ImportRehearsal::label(const KnownComment&, const PreparedRow& prepared)
{
    m_seen[prepared.hash].label = prepared.row.label;
}

void ImportRehearsal::update(const KnownComment& known, PreparedRow& prepared)
{
    if (!prepared.row.label.empty())
        label(known, prepared);
}

}
