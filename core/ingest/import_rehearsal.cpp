#include "ingest/import_rehearsal.h"

namespace winnow {

namespace {

std::size_t hash_of(const std::string& text)
{
    return std::hash<std::string>()(text);
}

}

ImportRehearsal::ImportRehearsal(Project& project, std::int64_t task)
    : m_comments(project), m_annotations(project), m_task(task), m_is_empty(m_comments.count() == 0)
{
}

std::optional<KnownComment> ImportRehearsal::find(const std::string& normalised_text)
{
    const std::size_t hash = hash_of(normalised_text);
    if (const auto seen = m_seen.find(hash); seen != m_seen.end())
        return seen->second;
    if (m_is_empty)
        return std::nullopt;
    const std::optional<KnownComment> known = known_comment(m_comments, m_annotations, m_task, normalised_text);
    if (known)
        m_seen.emplace(hash, *known);
    return known;
}

void ImportRehearsal::add(const Row& row, const std::string& normalised_text)
{
    m_seen.try_emplace(hash_of(normalised_text), KnownComment{0, row.label}); // the oldest is the one that is found
}

void ImportRehearsal::label(const KnownComment&, const Row& row, const std::string& normalised_text)
{
    m_seen[hash_of(normalised_text)].label = row.label;
}

void ImportRehearsal::update(const KnownComment& known, const Row& row, const std::string& normalised_text)
{
    if (!row.label.empty())
        label(known, row, normalised_text);
}

}
