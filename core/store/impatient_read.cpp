#include "store/impatient_read.h"

#include <sqlite3.h>

namespace winnow {

ImpatientRead::ImpatientRead(Project& project)
    : m_project(project), m_patience(project.guarded([&] { return project.database().execAndGet("PRAGMA busy_timeout").getInt(); }))
{
    sqlite3_busy_timeout(m_project.database().getHandle(), 0);
}

ImpatientRead::~ImpatientRead()
{
    sqlite3_busy_timeout(m_project.database().getHandle(), m_patience);
}

}
