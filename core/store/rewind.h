#pragma once

#include <SQLiteCpp/Statement.h>

namespace winnow {

// Gives back a prepared statement when its use ends, by an exception too. One that has a row left keeps its lock on the
// file, and no other program can write.
class Rewind {
public:
    explicit Rewind(SQLite::Statement& statement) : m_statement(statement) {}
    ~Rewind()
    {
        m_statement.tryReset();
        m_statement.clearBindings();
    }
    Rewind(const Rewind&) = delete;
    Rewind& operator=(const Rewind&) = delete;

private:
    SQLite::Statement& m_statement;
};

}
