#pragma once

#include "shell/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace winnow {

// Which run's classifier answers on the page Try. It begins with the run that the other pages show, and stays with it: when
// they turn to another one, by a choice there or because a training has finished, that is said beside it and not followed.
class RunChoice : public QWidget {
    Q_OBJECT

public:
    explicit RunChoice(Session& session, QWidget* parent = nullptr);

    // Reads the task's finished runs anew. The one that answered goes on; where it is gone, or none did, that of the other
    // pages does.
    void follow();
    std::optional<std::int64_t> run() const; // none: there is no finished run

Q_SIGNALS:
    void chosen(); // by the user: another one answers

private:
    QWidget* make_others();
    void fill();
    void choose(std::int64_t run);
    void show_chosen();

    Session& m_session;
    QComboBox* m_runs;
    QLabel* m_others_line;
    QPushButton* m_others_button;
    QWidget* m_others;      // hidden while they show the run that answers
    std::int64_t m_run = 0; // 0: none
};

}
