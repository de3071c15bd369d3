#include "ingest/readings.h"

#include "ingest/own_columns.h"
#include "store/second_reading.h"

#include <algorithm>

namespace winnow {

namespace {

std::string word_of(const OwnDecision& decision)
{
    return decision.kind == AnnotationKind::Label ? decision.label : to_string(decision.kind);
}

bool is_more_than_the_current(const CommentReadings& readings)
{
    return readings.own.size() > 1 || readings.own.front().reading == Reading::Second;
}

}

std::uint32_t Readings::Words::place_of(const std::string& word)
{
    const auto [place, is_new] = m_places.try_emplace(word, static_cast<std::uint32_t>(m_words.size()));
    if (is_new)
        m_words.push_back(word);
    return place->second;
}

Readings::Readings(Project& project, std::int64_t task_id)
{
    if (annotators(project, task_id).size() > 1)
        read(project, task_id);
}

void Readings::read(Project& project, std::int64_t task_id)
{
    std::vector<bool> wanted; // by reader
    for_each_reading(project, task_id, [&](const CommentReadings& readings) {
        for (const OwnDecision& decision : readings.own) {
            const std::uint32_t reader = m_readers.place_of(decision.annotator);
            wanted.resize(m_readers.size());
            wanted[reader] = wanted[reader] || is_more_than_the_current(readings);
            m_decided.push_back({decision.comment_id, reader, m_words.place_of(word_of(decision))});
            if (!decision.note.empty())
                m_notes[decision.annotator].emplace(decision.comment_id, decision.note);
        }
        if (readings.settled)
            m_settlers.emplace(readings.settled->comment_id, readings.settled->annotator);
    });
    give_columns(wanted);
}

void Readings::give_columns(const std::vector<bool>& wanted)
{
    for (std::uint32_t reader = 0; reader < wanted.size(); ++reader)
        if (wanted[reader])
            m_names.push_back(m_readers.at(reader));
    std::ranges::sort(m_names);
    std::erase_if(m_notes, [this](const auto& of_reader) { return !std::ranges::binary_search(m_names, of_reader.first); });
    m_columns.resize(wanted.size());
    for (std::uint32_t reader = 0; reader < wanted.size(); ++reader)
        if (wanted[reader])
            m_columns[reader] = static_cast<std::size_t>(std::ranges::lower_bound(m_names, m_readers.at(reader)) - m_names.begin());
}

void Readings::append_names(std::vector<std::string>& columns) const
{
    for (const std::string& name : m_names)
        columns.push_back(column_of_reader(name));
    for (const auto& [name, notes] : m_notes)
        columns.push_back(column_of_noter(name));
    if (!m_settlers.empty())
        columns.emplace_back(label_columns::settled);
}

void Readings::append_values(std::int64_t comment_id, std::vector<std::optional<std::string>>& cells) const
{
    const std::size_t first = cells.size();
    cells.resize(first + m_names.size());
    for (const Decided& decided : std::ranges::equal_range(m_decided, comment_id, {}, &Decided::comment))
        if (const std::optional<std::size_t> column = m_columns[decided.reader])
            cells[first + *column] = m_words.at(decided.word);
    for (const auto& [name, notes] : m_notes) {
        const auto note = notes.find(comment_id);
        cells.push_back(note == notes.end() ? std::nullopt : std::optional(note->second));
    }
    if (m_settlers.empty())
        return;
    const auto settler = m_settlers.find(comment_id);
    cells.push_back(settler == m_settlers.end() ? std::nullopt : std::optional(settler->second));
}

}
