#pragma once

#include "store/project.h"

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <string>

namespace winnow {

// A number that the document keeps; 0 before it is first raised.
std::int64_t counter(Project& project, const std::string& name);
void raise_counter(Project& project, const std::string& name, std::int64_t value); // never lowers it

// The numbers of new rows of "comments" or "annotations": those of deleted rows are not given again.
class RowNumbers {
public:
    // Alone: inside a transaction in which nobody else gives numbers they are counted without a look at the table.
    enum class Counting { Together, Alone };
    RowNumbers(Project& project, const std::string& table, Counting counting = Counting::Together);

    // The number that the next row must have; empty: SQLite's own, one more than the highest, will do.
    std::optional<std::int64_t> next();
    // Alone, and all of them are those that SQLite would give.
    bool are_own() const { return m_are_own; }
    // Before rows are deleted: none of the numbers given so far comes again.
    void keep_given();

private:
    std::int64_t highest();

    Project& m_project;
    std::string m_counter;
    SQLite::Statement m_floor;
    SQLite::Statement m_highest;
    std::optional<std::int64_t> m_last; // given, when counting alone
    bool m_are_own = false;
};

}
