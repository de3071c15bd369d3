#pragma once

#include <QWidget>

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

private:
    MessageBar* m_messages;
    QListWidget* m_recent;
};

}
