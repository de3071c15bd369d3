#pragma once

#include "shell/page.h"

#include <QHash>
#include <QWidget>
#include <memory>

class QStackedWidget;

namespace winnow {

class MessageBar;
class SideBar;
class TrainingStatus;

// An open project in the window: the side bar and the pages, made when they are first opened.
class Workspace : public QWidget {
    Q_OBJECT

public:
    explicit Workspace(std::unique_ptr<Session> session, QWidget* parent = nullptr);
    ~Workspace() override;

    Session& session() { return *m_session; }
    MessageBar& messages() { return *m_messages; }

    void open_page(PageId id);
    void open_last_page(); // where one was when the project was closed, else Comments
    void make_pages();  // all of them
    Page* page() const; // the one that is shown
    PageId page_id() const { return m_shown; }
    bool may_close();

Q_SIGNALS:
    void page_opened();
    void task_settings_wanted();
    void new_task_wanted();

private:
    Page* page_of(PageId id);
    bool make_missing(PageId id); // true: it was not there
    void connect_ways();

    std::unique_ptr<Session> m_session;
    SideBar* m_side_bar;
    MessageBar* m_messages;
    TrainingStatus* m_training_status;
    QStackedWidget* m_stack;
    QHash<PageId, Page*> m_pages;
    PageId m_shown = PageId::Comments;
};

}
