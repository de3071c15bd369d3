#pragma once

#include "shell/session.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;

namespace winnow {

// The pages of the open project, and the task that they are about.
class SideBar : public QWidget {
    Q_OBJECT

public:
    explicit SideBar(Session& session, QWidget* parent = nullptr);

    void mark(PageId page); // the page that is shown

Q_SIGNALS:
    void page_chosen(winnow::PageId page);
    void task_settings_wanted();
    void new_task_wanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void add_button(PageId page, const QString& icon, const QString& text);
    void fill_tasks();
    void take_task(int index);
    void draw_icons();

    Session& m_session;
    QComboBox* m_tasks;
    QButtonGroup* m_buttons;
};

}
