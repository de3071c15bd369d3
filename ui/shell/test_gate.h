#pragma once

#include <QString>
#include <cstdint>
#include <set>

namespace winnow {

class Session;

// The way to the figures of the test part: it is asked before the first look of all, and each session in which a run's are
// looked at, by whichever page, counts as one look.
class TestGate {
public:
    explicit TestGate(Session& session) : m_session(session) {}

    bool is_closed() const; // nobody has looked yet: the user is to be asked
    int looks() const;      // at the task's test part, of all runs
    void count_look(std::int64_t run);
    bool has_seen(std::int64_t run) const { return m_looked.contains(run); } // its test figures were looked at in this session

    // The question.
    static QString title();
    static QString sentence();
    static QString answer();

private:
    Session& m_session;
    std::set<std::int64_t> m_looked; // runs, in this session
};

}
