#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;

namespace winnow {

// Asked in the window, never by a box, when what is closed has a training that goes on.
class CloseQuestion : public QFrame {
    Q_OBJECT

public:
    enum class Answer { GoOn, Stop, StayOpen };

    explicit CloseQuestion(QWidget* parent = nullptr);

    void ask(std::int64_t run, std::function<void(Answer)> answered);
    void withdraw(); // the training has ended meanwhile

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPushButton* add_button(const QString& name, const QString& text, Answer answer);
    void give(Answer answer);

    QLabel* m_text;
    QPushButton* m_go_on;
    std::function<void(Answer)> m_answered;
};

}
