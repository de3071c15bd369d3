#pragma once

#include "gui/gui_test.h"
#include "store/backup.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

namespace winnow {

// What the menu File does for the safety of a project, in dialogs of the window, and what the window's own bar says of it.
class SafekeepingTest : public GuiTest {
protected:
    template <typename Dialog = QDialog>
    Dialog* dialog(const char* name)
    {
        wait_for(name, [&] {
            auto* found = window().findChild<Dialog*>(QLatin1String(name));
            return found && found->isVisible();
        });
        return window().findChild<Dialog*>(QLatin1String(name));
    }

    void choose(const char* action) { find<QAction>(action)->trigger(); }
    // The bar of the window, not of the page.
    QWidget* bar() { return window().findChild<QWidget*>(window().workspace() ? QStringLiteral("workspace_messages") : QStringLiteral("message_bar")); }
    QString message() { return bar()->isVisible() ? bar()->findChild<QLabel*>(QStringLiteral("message_text"))->text() : QString(); }
    void click_in_bar(const char* button) { QTest::mouseClick(bar()->findChild<QWidget*>(QLatin1String(button)), Qt::LeftButton); }

    static Backup back_up_file(const std::filesystem::path& file)
    {
        Project project = Project::open(file);
        return back_up(project, BackupReason::ByHand);
    }
};

}
