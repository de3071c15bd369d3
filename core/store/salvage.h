#pragma once

#include "store/comment_list.h"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

// Which rows a table has, and how to come to each of them.
struct SalvagedTable {
    std::string name;
    std::vector<std::string> columns;
    // Of a key of two numbers: the first one, and a question to the copy that lists its values.
    std::string first_key;
    std::string first_keys;
    std::string key = "rowid";
    bool is_number = true;  // the key; else nothing is read past a page that cannot be
    std::string counted_by; // an index that has every row; empty: none
};

struct Salvage {
    std::int64_t kept = 0;
    std::int64_t refused = 0;           // broke a rule of the table that took them; but for those that it had already
    bool met_damage = false;            // a page could not be read
    std::optional<std::int64_t> counted; // rows that there were, by the index
};

// Copies every row that can be read from one database to the same table of another: past a page that cannot be read it
// goes on with the next row that can. Throws SQLite::Exception for what is no damage, Error(Cancelled).
Salvage salvage_table(SQLite::Database& from, SQLite::Database& to, const SalvagedTable& table, const ShouldStop& should_stop);

}
