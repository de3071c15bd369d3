#pragma once

#include "store/project.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace winnow {

// Comments go into a document that has none yet: what would be kept in order row by row (the indexes on comments and their
// labels, the index of words) is put in order once, when all are in. Belongs inside a Transaction, whose rollback brings
// everything back; Comments must be made with WordIndex::Later. Memory: about 50 bytes a comment.
class BulkLoad {
public:
    static bool is_for(Project& project); // it has no comments

    explicit BulkLoad(Project& project);

    // What Comments::find_by_text would say: the index that it asks is not there meanwhile.
    std::optional<std::int64_t> find_by_text(std::string_view normalised_text) const; // the oldest
    void note(std::int64_t comment, std::string_view normalised_text);

    void finish(); // all indexes are there again

private:
    Project& m_project;
    std::vector<std::string> m_indexes; // SQL that makes them
    std::unordered_map<std::string, std::int64_t> m_comments; // by the hash of their text, 16 bytes
};

}
