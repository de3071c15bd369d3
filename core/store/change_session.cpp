#include "store/change_session.h"

#include <sqlite3.h>

namespace winnow {
namespace {

void check(Project& project, int code)
{
    if (code != SQLITE_OK)
        project.throw_as_error(SQLite::Exception("the changes could not be watched", code));
}

}

ChangeSession::ChangeSession(Project& project, std::span<const char* const> tables) : m_project(project)
{
    check(project, sqlite3session_create(project.database().getHandle(), "main", &m_session));
    for (const char* const table : tables)
        check(project, sqlite3session_attach(m_session, table));
}

ChangeSession::~ChangeSession()
{
    sqlite3session_delete(m_session);
}

void ChangeSession::watch(bool on)
{
    sqlite3session_enable(m_session, on ? 1 : 0);
}

std::string ChangeSession::changeset()
{
    int size = 0;
    void* bytes = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &bytes);
    const std::unique_ptr<void, void (*)(void*)> owner(bytes, sqlite3_free);
    check(m_project, code);
    return std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

}
