#pragma once

#include "shell/session.h"
#include "widgets/background.h"

#include <QObject>
#include <vector>

namespace winnow {

class MessageBar;

// Deletes runs, once the user has said that it is meant: it cannot be undone.
class RunRemoval : public QObject {
    Q_OBJECT

public:
    RunRemoval(Session& session, MessageBar* messages); // a child of `messages`

    void ask(const std::vector<Run>& runs);

Q_SIGNALS:
    void removed();

private:
    void remove(const std::vector<std::int64_t>& numbers);
    void announce();

    Session& m_session;
    MessageBar* m_messages;
    Background m_work;
};

}
