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
    RowNumbers(Project& project, const std::string& table);

    // The number that the next row must have; empty: SQLite's own, one more than the highest, will do.
    std::optional<std::int64_t> next();
    // Inside a transaction in which nobody else gives numbers: from here on they are counted without a look at the table.
    void count_alone();
    // Before rows are deleted: none of the numbers given so far comes again.
    void keep_given();

private:
    std::int64_t highest();

    Project& m_project;
    std::string m_counter;
    SQLite::Statement m_floor;
    SQLite::Statement m_highest;
    std::optional<std::int64_t> m_last; // given, when counting alone
};

}
