#pragma once

#include "jobs/outcome.h"

#include <QWidget>
#include <cstdint>

class QProgressBar;
class QToolButton;

namespace winnow {

class MessageBar;
class Session;

// One line at the window's foot while something is trained, on every page: how it stands, and the way to it. Afterwards, where
// the user did not see how it ended, that, until it is closed.
class TrainingStatus : public QWidget {
    Q_OBJECT

public:
    explicit TrainingStatus(Session& session, QWidget* parent = nullptr);

    void show_end(std::int64_t run, const Outcome& outcome);
    void clear_end(); // another place says it

private:
    QWidget* make_line();
    void follow();

    Session& m_session;
    MessageBar* m_end;
    QWidget* m_line;
    QToolButton* m_text;
    QProgressBar* m_bar;
};

}
