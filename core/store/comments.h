#pragma once

#include "store/comment_words.h"
#include "store/counters.h"
#include "store/text_hash.h"

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace winnow {

struct Comment {
    std::int64_t id = 0;
    std::optional<std::int64_t> import_id;
    std::string external_id;                   // the id that the file gave it; may be empty
    std::string text;                          // UTF-8
    std::optional<std::string> original_bytes; // where the file's bytes were not valid UTF-8
    std::string metadata = "{}";               // a JSON object: the further columns
};

// The comments of a project and their full-text index. Adding belongs inside a Transaction.
class Comments {
public:
    // Later: the words are not indexed here but by BulkLoad, when all comments are in.
    enum class WordIndex { Now, Later };
    explicit Comments(Project& project, WordIndex words = WordIndex::Now);

    // Returns the new id (comment.id is not looked at).
    std::int64_t add(const Comment& comment, const TextHash& hash);
    // Replaces external id, text, original bytes and metadata.
    void update(const Comment& comment, const TextHash& hash);

    std::optional<std::int64_t> find_by_text(const TextHash& hash); // the oldest
    Comment get(std::int64_t id);                                    // Error(NotFound)
    std::int64_t count();
    std::vector<std::int64_t> ids();                                            // ascending
    void for_each(const std::function<void(const Comment&)>& visit);            // by ascending id

    // Ids of the comments that hold all of the words, the last one as a beginning; best first. What the user typed is
    // words, never FTS syntax.
    std::vector<std::int64_t> search(const std::string& typed, std::int64_t limit = 1000);

private:
    Project& m_project;
    WordIndex m_when;
    SQLite::Statement m_insert;
    CommentWords m_words;
    RowNumbers m_numbers;
    SQLite::Statement m_find_by_text;
    SQLite::Statement m_get;
};

}
