#pragma once

#include "classify/split.h"
#include "shell/session.h"

#include <QWidget>
#include <functional>

class QComboBox;

namespace winnow {

// Of which part of a run's comments the figures are that leave: of the test part once it was looked at, until then of the
// validation part, unless the user chooses otherwise.
class PartChoice : public QWidget {
    Q_OBJECT

public:
    explicit PartChoice(Session& session, QWidget* parent = nullptr);

    void follow(); // the chosen run is another one, or its test part was looked at

    // Goes on at once, or, before the first look at the test part of all, where the user says so.
    void ask(std::function<void()> go_on);
    // The part, whose look is counted now.
    Split take();

private:
    Split part() const;

    Session& m_session;
    QComboBox* m_part;
    std::int64_t m_run = 0;
    std::optional<Split> m_chosen; // by the user, for this run
};

}
