#pragma once

#include "store/undo_log.h"

#include <QObject>
#include <QString>

namespace winnow {

class MessageBar;
class Session;

// What a change of comments did, in the bar of its page, with a button that takes it back. Taken back otherwise, it is said no
// longer.
class StepNews : public QObject {
    Q_OBJECT

public:
    StepNews(Session& session, MessageBar* messages); // a child of the bar

    void say(const UndoStep& step, const QString& addition = {}); // a sentence more

private:
    void take_back(std::int64_t step);
    void forget(const UndoResult& undone);

    Session& m_session;
    MessageBar* m_messages;
    std::int64_t m_step = 0; // the one that was said last
    QString m_said;
};

}
