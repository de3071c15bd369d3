#pragma once

#include "ingest/import.h"
#include "shell/settings.h"
#include "store/project.h"
#include "store/tasks.h"
#include "widgets/qt_text.h"
#include "window/main_window.h"
#include "window/workspace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <gtest/gtest.h>
#include <memory>

namespace winnow {

// A window with settings of its own, driven by keys and clicks.
class GuiTest : public testing::Test {
protected:
    void SetUp() override { Settings().clear(); }
    void TearDown() override { m_window.reset(); }

    std::filesystem::path path(const QString& name) const { return path_of(m_folder.filePath(name)); }

    // A project with the task "Hostile comments" (Fine, Hostile), and the demo's comments where asked for.
    enum class Filling { Empty, Demo };
    std::filesystem::path make_project(Filling filling = Filling::Demo)
    {
        const auto file = path(QStringLiteral("forum.winnow"));
        Project project = Project::create(file);
        Task task;
        task.name = "Hostile comments";
        task.labels = {"Fine", "Hostile"};
        task.positive_label = "Hostile";
        task.instructions = "Decide whether the comment is hostile";
        const StoredTask stored{add_task(project, task), task};
        if (filling == Filling::Demo)
            import_file(project, stored, std::filesystem::path(WINNOW_SOURCE_DIR) / "resources/demo/comments.csv", {});
        return file;
    }

    MainWindow& window()
    {
        if (!m_window) {
            m_window = std::make_unique<MainWindow>();
            m_window->resize(1280, 800);
            m_window->show();
            EXPECT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
        }
        return *m_window;
    }

    void open(const std::filesystem::path& project, PageId page)
    {
        window().open_project(project);
        ASSERT_NE(window().workspace(), nullptr);
        window().workspace()->open_page(page);
    }

    Session& session() { return window().workspace()->session(); }

    // The widget of that name on the page that is shown, else in the window.
    template <typename Widget>
    Widget* find(const char* name)
    {
        const QString wanted = QString::fromLatin1(name);
        if (window().workspace() && window().workspace()->page())
            if (auto* widget = window().workspace()->page()->template findChild<Widget*>(wanted))
                return widget;
        auto* widget = window().template findChild<Widget*>(wanted);
        EXPECT_NE(widget, nullptr) << "no widget \"" << name << "\"";
        return widget;
    }

    void click(const char* name)
    {
        auto* widget = find<QWidget>(name);
        ASSERT_NE(widget, nullptr);
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    // Keys go to what has the focus, as a user's do.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(with_focus(), key, modifiers); }
    void type(const QString& text) { QTest::keyClicks(with_focus(), text); }

    // Waits, with the events handled, until something holds; a failure says what did not come.
    void wait_for(const char* what, const std::function<bool()>& holds, int milliseconds = 10000)
    {
        const bool came = QTest::qWaitFor(holds, milliseconds);
        EXPECT_TRUE(came) << "waited in vain: " << what;
        if (!came && qEnvironmentVariableIsSet("WINNOW_PICTURE"))
            window().grab().save(qEnvironmentVariable("WINNOW_PICTURE")); // what the window showed instead
    }

    // What has the focus, once the window in front is shown and has it. No window manager offscreen gives it back to the window behind a
    // dialog that is gone, so this does.
    QWidget* with_focus()
    {
        QWidget* front = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &window();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(front));
        front->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(front));
        if (QApplication::activeWindow() != front)
            QApplication::setActiveWindow(front); // nor after a list that dropped down
        return QApplication::focusWidget() ? QApplication::focusWidget() : front;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

}
