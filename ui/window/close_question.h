#pragma once

#include <QFrame>
#include <QStringList>
#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace winnow {

// What goes on in what is to be closed.
struct GoingOn {
    std::optional<std::int64_t> run; // is being trained; 0: is being started
    QStringList downloads;           // titles of the models that are coming

    bool is_anything() const { return run || !downloads.isEmpty(); }
};

// Asked in the window, never by a box, when what is closed has a training or a download that goes on.
class CloseQuestion : public QFrame {
    Q_OBJECT

public:
    enum class Answer { GoOn, Stop, StayOpen };

    explicit CloseQuestion(QWidget* parent = nullptr);

    void ask(const GoingOn& going_on, std::function<void(Answer)> answered);
    void follow(const GoingOn& now); // some of it may have ended meanwhile; with all of it the question goes

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPushButton* add_button(const QString& name, const QString& text, Answer answer);
    void show_words();
    void give(Answer answer);

    QLabel* m_text;
    QPushButton* m_go_on;
    QPushButton* m_stop;
    GoingOn m_going_on; // that is asked about
    std::function<void(Answer)> m_answered;
};

}
