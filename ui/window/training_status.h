#pragma once

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace winnow {

class Session;

// One line at the window's foot while something is trained, on every page: how it stands, and the way to it.
class TrainingStatus : public QWidget {
    Q_OBJECT

public:
    explicit TrainingStatus(Session& session, QWidget* parent = nullptr);

private:
    void follow();

    Session& m_session;
    QToolButton* m_text;
    QProgressBar* m_bar;
};

}
