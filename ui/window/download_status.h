#pragma once

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace winnow {

class Session;

// One line at the window's foot while models are coming, on every page: how they stand, and the way to them.
class DownloadStatus : public QWidget {
    Q_OBJECT

public:
    explicit DownloadStatus(Session& session, QWidget* parent = nullptr);

private:
    void follow();

    Session& m_session;
    QToolButton* m_text;
    QProgressBar* m_bar;
};

}
