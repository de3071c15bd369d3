#include "store/statement_stop.h"

#include <sqlite3.h>

namespace winnow {
namespace {

constexpr int steps_between = 4000; // of SQLite's virtual machine: well under a millisecond

int ask(void* should_stop)
{
    return (*static_cast<const ShouldStop*>(should_stop))() ? 1 : 0;
}

}

StatementStop::StatementStop(Project& project, const ShouldStop& should_stop) : m_project(project), m_should_stop(should_stop)
{
    if (m_should_stop)
        sqlite3_progress_handler(project.database().getHandle(), steps_between, ask, const_cast<ShouldStop*>(&m_should_stop));
}

StatementStop::~StatementStop()
{
    if (m_should_stop)
        sqlite3_progress_handler(m_project.database().getHandle(), 0, nullptr, nullptr);
}

}
