#pragma once

#include "store/project.h"

#include <span>
#include <string>

struct sqlite3_session;

namespace winnow {

// Watches what is done to tables on one connection (SQLite's session extension), from its making on.
class ChangeSession {
public:
    ChangeSession(Project& project, std::span<const char* const> tables);
    ~ChangeSession();
    ChangeSession(const ChangeSession&) = delete;
    ChangeSession& operator=(const ChangeSession&) = delete;

    void watch(bool on);
    std::string changeset(); // empty: nothing was changed

private:
    Project& m_project;
    sqlite3_session* m_session = nullptr;
};

}
