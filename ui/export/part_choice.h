#pragma once

#include "classify/split.h"
#include "shell/session.h"

#include <QWidget>
#include <functional>

class QComboBox;

namespace winnow {

// Of which part of a run's comments the figures are that leave: of the part that the page Review shows, unless the user
// chooses otherwise.
class PartChoice : public QWidget {
    Q_OBJECT

public:
    explicit PartChoice(Session& session, QWidget* parent = nullptr);

    void follow(); // the run or the part that Review shows is another one, or the test part was looked at

    // Goes on at once, or, before the first look at the test part of all, where the user says so.
    void ask(std::function<void()> go_on);
    // The part, whose look is counted now.
    Split take();

private:
    Split part() const;

    Session& m_session;
    QComboBox* m_part;
    std::int64_t m_run = 0;
    Split m_shown = Split::Validation; // by Review
    std::optional<Split> m_chosen;     // by the user, until Review shows another run or part
};

}
