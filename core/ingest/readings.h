#pragma once

#include "store/project.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace winnow {

// What every reader of a task has decided of each comment, as columns of its file of labels: one a reader, and who has
// settled a disagreement, where anything was. There are none while the current label with its annotator says it all: unless
// somebody has read blind, or a comment that another has read. A file of a thousand raters who have shared the comments out
// would else have a thousand columns more.
class Readings {
public:
    Readings(Project& project, std::int64_t task_id);

    void append_names(std::vector<std::string>& columns) const;
    void append_values(std::int64_t comment_id, std::vector<std::optional<std::string>>& cells) const;

private:
    struct Decided { // small: there may be millions
        std::int64_t comment;
        std::uint32_t reader; // place in m_readers
        std::uint32_t word;   // place in m_words
    };
    // Each name and each label is held once.
    class Words {
    public:
        std::uint32_t place_of(const std::string& word);
        const std::string& at(std::uint32_t place) const { return m_words[place]; }
        std::size_t size() const { return m_words.size(); }

    private:
        std::vector<std::string> m_words;
        std::map<std::string, std::uint32_t> m_places;
    };

    void read(Project& project, std::int64_t task_id);
    void give_columns(const std::vector<bool>& wanted);

    Words m_readers;
    Words m_words;
    std::vector<Decided> m_decided; // by comment
    std::unordered_map<std::int64_t, std::string> m_settlers;
    std::map<std::string, std::unordered_map<std::int64_t, std::string>> m_notes; // by reader, of those who have a column
    std::vector<std::string> m_names;                  // of those who have a column, in order
    std::vector<std::optional<std::size_t>> m_columns; // by reader
};

}
