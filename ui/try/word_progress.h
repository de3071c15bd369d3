#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace winnow {

// That the words of a text are being left out in turn, which takes its time with a long one, and a button to end it. It comes
// only where it lasts.
class WordProgress : public QWidget {
    Q_OBJECT

public:
    explicit WordProgress(QWidget* parent = nullptr);

    void begin(int words);
    void end();

Q_SIGNALS:
    void stop_wanted();

private:
    QLabel* m_said;
    QTimer m_patience;
};

}
