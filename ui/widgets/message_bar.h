#pragma once

#include <QFrame>
#include <exception>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace winnow {

// What a page has to say, near its place: an error with what to do, or news with a button. Hidden until there is
// something. The text is plain text and can be copied.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Information, Success, Warning, Error };

    explicit MessageBar(QWidget* parent = nullptr);

    // A second message takes the place of the first. With an `action` there is a button that does it and hides the bar.
    void show_message(Kind kind, const QString& text, const QString& action = {}, std::function<void()> act = {});
    void show_error(const QString& text) { show_message(Kind::Error, text); }
    // The sentence of an Error; of another exception that something unexpected happened.
    void show_error(const std::exception_ptr& exception);
    void clear();
    void clear_news(); // a success that asks for nothing: what else there is stays
    QString text() const;

    // Runs `work`; what it throws is shown here. True when it did not throw.
    bool guard(const std::function<void()>& work);

Q_SIGNALS:
    void cleared();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paint_kind();

    Kind m_kind = Kind::Information;
    bool m_painting = false;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    std::function<void()> m_act;
};

// The sentence of an exception for the user.
QString sentence_of(const std::exception_ptr& exception);

}
