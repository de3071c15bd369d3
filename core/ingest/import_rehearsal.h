#pragma once

#include "ingest/project_import.h"

#include <unordered_map>

namespace winnow {

// An import that only remembers what it would have done: the document is read and never written or locked. Memory grows
// with the rows by some 120 bytes each.
class ImportRehearsal : public ImportTarget {
public:
    ImportRehearsal(Project& project, std::int64_t task);

    std::optional<KnownComment> find(const TextHash& hash) override;
    std::optional<std::int64_t> add(PreparedRow& prepared) override;
    void label(const KnownComment& known, const PreparedRow& prepared) override;
    void update(const KnownComment& known, PreparedRow& prepared) override;

private:
    Comments m_comments;
    Annotations m_annotations;
    std::int64_t m_task;
    bool m_is_empty; // the document
    std::unordered_map<TextHash, KnownComment> m_seen; // rows of the file have the id 0
};

}
