#pragma once

#include "store/project.h"

namespace winnow {

// While it lives, what this connection asks for while another program is just writing the document fails at once with
// Error(Busy), where it would wait for some seconds otherwise: for a thread that must not wait, and asks again.
class ImpatientRead {
public:
    explicit ImpatientRead(Project& project);
    ~ImpatientRead();
    ImpatientRead(const ImpatientRead&) = delete;
    ImpatientRead& operator=(const ImpatientRead&) = delete;

private:
    Project& m_project;
    int m_patience; // milliseconds, as it was
};

}
