#pragma once

#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;

namespace winnow {

class MessageBar;
class RecentList;

// Where the program starts: what it is for, the ways to a project, and those opened last.
class HomePage : public QWidget {
    Q_OBJECT

public:
    explicit HomePage(QWidget* parent = nullptr);

    MessageBar& messages() { return *m_messages; }
    void refresh(); // reads the recent projects anew
    void take_focus();

Q_SIGNALS:
    void project_wanted(const QString& path); // of the list
    void new_project_wanted();
    void open_wanted();
    void demo_wanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLayout* make_title();
    QLayout* make_buttons();
    QPushButton* make_button(const char* name, const char* picture, const QString& text, const QString& explanation);
    void follow_list();
    void draw();

    MessageBar* m_messages;
    QLabel* m_picture;
    QLabel* m_recent_title;
    RecentList* m_recent;
    QList<QPushButton*> m_buttons;
};

}
