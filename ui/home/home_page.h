#pragma once

#include <QWidget>

class QLabel;
class QLayout;
class QListWidget;

namespace winnow {

class MessageBar;

// Where the program starts: recent projects, and the ways to one.
class HomePage : public QWidget {
    Q_OBJECT

public:
    explicit HomePage(QWidget* parent = nullptr);

    MessageBar& messages() { return *m_messages; }
    void refresh(); // reads the recent projects anew

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
    void make_list();

    MessageBar* m_messages;
    QLabel* m_picture;
    QLabel* m_recent_title;
    QListWidget* m_recent;
};

}
