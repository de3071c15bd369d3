#pragma once

#include "store/project.h"

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace winnow {

// What comments are found and ordered by: their words, the length and the hash of their text, the values of their further
// columns, the id that their file gave them. It must be told of each comment that comes and goes.
// A large import leaves it to be filled afterwards, piece by piece, so that its comments can be labelled at once: those from
// some id on are not in it then, and whoever looks for comments must look into those themselves.
class CommentIndex {
public:
    explicit CommentIndex(Project& project);

    // What is not given stays as it is.
    struct Parts {
        std::optional<std::string> text;
        std::optional<std::string> hash; // the digits of its TextHash
        std::optional<std::string> metadata;
        std::optional<std::string> external_id;
    };
    void add(std::int64_t comment, const Parts& parts);
    void remove(std::int64_t comment, const Parts& parts); // as they were added

    // The comments to which their file gave the id, those that are missing looked at one by one; at most `limit`.
    std::vector<std::int64_t> with_external_id(const std::string& external_id, std::int64_t limit);

    // The first comment that is not in it; empty: all are. What is added from there on is left for later, too.
    std::optional<std::int64_t> first_missing();

    // Inside a Transaction: puts in the next `count` comments that are missing. False: none is missing any more.
    bool fill(std::int64_t count);
    // The same for all comments from this one on: leaves them for later.
    void leave_from(std::int64_t comment);

private:
    struct Change {
        SQLite::Statement words;
        SQLite::Statement length;
        SQLite::Statement hash;
        SQLite::Statement value;
        SQLite::Statement external_id;
    };
    void run(Change& change, std::int64_t comment, const Parts& parts);

    Project& m_project;
    SQLite::Statement m_first_missing;
    Change m_add;
    Change m_remove;
};

// In a document whose comments came another way and whose index is empty: all of them are missing in it.
void leave_all_comments(SQLite::Database& database);

// A text's hash as the index has it.
std::int64_t indexed_hash(std::string_view digits);

// Fills the index of a document, in pieces of some hundredths of a second between which others may write, until all
// comments are in it or `goes_on` says false; it hears the share that is done. Returns whether all are in.
bool index_comments(Project& project, const std::function<bool(double share)>& goes_on);

}
