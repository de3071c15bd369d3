#include "gui/gui_test.h"

#include <QAction>
#include <QListWidget>
#include <QToolButton>
#include <fstream>

namespace winnow {
namespace {

class Window : public GuiTest {};

TEST_F(Window, StartsAtHomeAndRemembersTheProjectsItOpened)
{
    const auto file = make_project();
    window().open_project(file);
    ASSERT_NE(window().workspace(), nullptr);
    EXPECT_EQ(window().windowTitle(), QStringLiteral("forum – Winnow"));
    window().close_project();
    EXPECT_EQ(find<QListWidget>("recent_projects")->count(), 1);
}

TEST_F(Window, AltAndADigitOpenThePages)
{
    open(make_project(), PageId::Comments);
    press(Qt::Key_4, Qt::AltModifier);
    EXPECT_EQ(window().workspace()->page_id(), PageId::Review);
    EXPECT_TRUE(find<QToolButton>("page_review")->isChecked());
}

TEST_F(Window, AFileThatIsNoProjectIsSaidAndTheWindowStays)
{
    const auto file = path(QStringLiteral("text.winnow"));
    std::ofstream(file) << "no project";
    window().open_project(file);
    EXPECT_EQ(window().workspace(), nullptr);
    EXPECT_TRUE(find<QWidget>("message_bar")->isVisible());
}

}
}
