#pragma once

#include "store/known_texts.h"
#include "store/project.h"

#include <cstdint>
#include <optional>
#include <string>
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
// Comments and Annotations must be made with ...::Later.
// What is written meanwhile is not held against the CHECKs of the tables: some cost as much as the row. So only what this
// program has made of its own types belongs in there.
class BulkLoad {
public:
    static bool is_for(Project& project); // it has no comments

    explicit BulkLoad(Project& project);
    ~BulkLoad();
    BulkLoad(const BulkLoad&) = delete;
    BulkLoad& operator=(const BulkLoad&) = delete;

    // What Comments and Annotations would say of a text: what they ask is not there meanwhile. The comment is the oldest.
    void expect(const TextHash& hash) const { m_texts.expect(hash); }
    std::optional<KnownTexts::Known> find(const TextHash& hash) const { return m_texts.find(hash); }
    void note(const TextHash& hash, const KnownTexts::Known& known) { m_texts.note(hash, known); }
    void note_label(const TextHash& hash, const std::string& label);

    // All indexes are there again, and the newest annotation of each comment holds.
    void finish();

private:
    Project& m_project;
    std::vector<std::string> m_indexes; // SQL that makes them
    KnownTexts m_texts;
    bool m_has_several = false; // annotations of one comment
};

}
