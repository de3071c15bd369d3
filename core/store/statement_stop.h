#pragma once

#include "store/comment_list.h"

namespace winnow {

// While it lives, the statements of a connection ask now and then whether to stop, and then end with Error(Cancelled).
class StatementStop {
public:
    StatementStop(Project& project, const ShouldStop& should_stop);
    ~StatementStop();
    StatementStop(const StatementStop&) = delete;
    StatementStop& operator=(const StatementStop&) = delete;

private:
    Project& m_project;
    const ShouldStop& m_should_stop;
};

}
