#pragma once

#include <QObject>
#include <QSize>
#include <QWidget>

namespace winnow {

// Larger text may need a wider or higher window than the user has made. When the text gets smaller again, the window goes back to
// the size it had, as far as there is room for what it shows.
class SizeKeeper : public QObject {
public:
    explicit SizeKeeper(QWidget* window); // a child of it

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QSize& before, const QSize& now);
    void go_back();

    QWidget* m_window;
    QSize m_wanted; // by the user, not by what the window must show
    bool m_is_going_back = false;
};

}
