#pragma once

#include "store/batch_insert.h"
#include "store/comment_index.h"
#include "store/counters.h"
#include "store/text_hash.h"

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
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

// The comments of a project, kept in its CommentIndex. Adding belongs inside a Transaction.
class Comments {
public:
    // Later: those that are added are not in the CommentIndex, which is told so and filled when all are in; and the last of
    // them wait for finish().
    enum class Indexing { Now, Later };
    explicit Comments(Project& project, Indexing indexing = Indexing::Now);

    // Returns the new id (comment.id is not looked at).
    std::int64_t add(const Comment& comment, const TextHash& hash);
    void finish();
    // Replaces external id, text, original bytes and metadata.
    void update(const Comment& comment, const TextHash& hash);

    std::optional<std::int64_t> find_by_text(const TextHash& hash); // the oldest
    Comment get(std::int64_t id);                                    // Error(NotFound)
    std::int64_t count();
    std::vector<std::int64_t> ids();                                            // ascending
    void for_each(const std::function<void(const Comment&)>& visit);            // by ascending id

private:
    using OldestByHash = std::unordered_map<TextHash, std::int64_t>;
    OldestByHash not_indexed();

    Project& m_project;
    Indexing m_when;
    RowNumbers m_numbers;
    BatchInsert m_insert;
    CommentIndex m_index;
    SQLite::Statement m_find_by_text;
    SQLite::Statement m_get;
    std::optional<OldestByHash> m_not_indexed; // known from the first find_by_text on
};

}
