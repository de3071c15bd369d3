#pragma once

#include "store/project.h"
#include "store/text_hash.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace winnow {

// While it lives, rows that are added are not looked through for references to what is not there: for rows whose references
// this program has just made. Begins and ends outside of transactions.
class UncheckedReferences {
public:
    explicit UncheckedReferences(Project& project);
    ~UncheckedReferences();
    UncheckedReferences(const UncheckedReferences&) = delete;
    UncheckedReferences& operator=(const UncheckedReferences&) = delete;

private:
    Project& m_project;
};

// Comments go into a document that has none yet: what would be kept in order row by row (the indexes on comments and their
// labels) is put in order once, when all are in. Belongs inside a Transaction, whose rollback brings everything back;
// Comments and Annotations must be made with ...::Later. Memory: about 100 bytes a comment.
// What is written meanwhile is not held against the CHECKs of the tables: some cost as much as the row. So only what this
// program has made of its own types belongs in there.
class BulkLoad {
public:
    static bool is_for(Project& project); // it has no comments

    explicit BulkLoad(Project& project);
    ~BulkLoad();
    BulkLoad(const BulkLoad&) = delete;
    BulkLoad& operator=(const BulkLoad&) = delete;

    // What Comments and Annotations would say of a text: what they ask is not there meanwhile.
    struct Known {
        std::int64_t comment = 0; // the oldest with the text
        std::string label;        // its current one; empty: none
    };
    std::optional<Known> find(const TextHash& hash) const;
    void note(const TextHash& hash, const Known& known); // one that is known already stays
    void note_label(const TextHash& hash, const std::string& label);

    // All indexes are there again, and the newest annotation of each comment holds.
    void finish();

private:
    struct Entry {
        std::int64_t comment;
        std::size_t label; // its place in m_labels
    };
    std::size_t place_of(const std::string& label);

    Project& m_project;
    std::vector<std::string> m_indexes; // SQL that makes them
    std::unordered_map<TextHash, Entry> m_comments;
    std::vector<std::string> m_labels;
    bool m_has_several = false; // annotations of one comment
};

}
