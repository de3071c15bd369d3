#include "gui/gui_test.h"

#include "home/recent_list.h"
#include "shell/language.h"
#include "shell/recent_projects.h"
#include "shell/shortcuts.h"
#include "store/comments.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

namespace winnow {
namespace {

class HomeTest : public GuiTest {
protected:
    void open_demo()
    {
        find<QPushButton>("open_demo")->setFocus();
        press(Qt::Key_Space);
        wait_for("the demo", [this] { return window().workspace() != nullptr; });
    }

    QDialog* dialog(const char* name)
    {
        wait_for(name, [&] {
            auto* found = window().findChild<QDialog*>(QLatin1String(name));
            return found && found->isActiveWindow();
        });
        return window().findChild<QDialog*>(QLatin1String(name));
    }
};

TEST_F(HomeTest, TheFirstStartSaysWhatItIsForAndShowsNoEmptyList)
{
    EXPECT_TRUE(find<QLabel>("home_about")->text().contains(QStringLiteral("no comment leaves it")));
    EXPECT_FALSE(find<RecentList>("recent_projects")->isVisible());
    EXPECT_TRUE(find<QPushButton>("new_project")->hasFocus());
}

TEST_F(HomeTest, TheDemoIsMadeOnceAndThenOpenedAgain)
{
    window();
    open_demo();
    EXPECT_EQ(session().name(), QStringLiteral("demo"));
    EXPECT_EQ(Comments(session().project()).count(), 400);
    EXPECT_EQ(session().task().task.labels, (std::vector<std::string>{"Fine", "Hostile"}));
    EXPECT_EQ(session().task().task.positive_label, "Hostile");
    EXPECT_TRUE(current_policy(session().project(), session().task().id));
    EXPECT_FALSE(next_undo(session().project(), "demo")) << "the demo cannot be undone away";
    const auto first = session().path();
    window().close_project();
    open_demo();
    EXPECT_EQ(session().path(), first);
    EXPECT_EQ(Comments(session().project()).count(), 400);
}

TEST_F(HomeTest, ARecentProjectOpensByKeyAndOneThatIsGoneCanBeRemoved)
{
    const auto file = make_project(Filling::Empty);
    remember_project(path(QStringLiteral("gone.winnow")));
    remember_project(file);
    auto* list = find<RecentList>("recent_projects");
    ASSERT_EQ(list->count(), 2);
    EXPECT_TRUE(list->hasFocus());
    EXPECT_TRUE(list->item(1)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not there any more")));
    EXPECT_TRUE(last_opened(qt(file)).isValid());
    click("forget_project");
    wait_for("the list", [&] { return list->count() == 1; });
    EXPECT_EQ(recent_projects(), QStringList(qt(file)));
    press(Qt::Key_Return);
    ASSERT_NE(window().workspace(), nullptr);
    EXPECT_EQ(session().path(), file);
}

TEST_F(HomeTest, TheWholePathOfARecentProjectIsShownCutInItsMiddle)
{
    const auto file = make_project(Filling::Empty);
    remember_project(file);
    remember_project(path_of(QDir::homePath() + QStringLiteral("/staff.winnow")));
    const QString far = m_folder.filePath(QString(200, QLatin1Char('a')) + QStringLiteral("/far.winnow"));
    remember_project(path_of(far));
    auto* list = find<RecentList>("recent_projects");
    const auto path_in = [list](int row) { return list->itemWidget(list->item(row))->findChild<QLabel*>(QStringLiteral("recent_path")); };
    EXPECT_EQ(path_in(2)->text(), qt(file));
    EXPECT_EQ(path_in(1)->text(), QStringLiteral("~/staff.winnow"));
    EXPECT_EQ(path_in(0)->text(), far);
    EXPECT_EQ(list->item(0)->toolTip(), far);
    EXPECT_LE(list->itemWidget(list->item(0))->width(), list->viewport()->width()) << "what is beside the path stays in sight";
    EXPECT_LT(path_in(0)->width(), path_in(0)->fontMetrics().horizontalAdvance(far));
}

TEST_F(HomeTest, AQuestionMarkShowsAllShortcutsAndTheyCanBeSearchedAndChanged)
{
    open(make_project(Filling::Empty), PageId::Comments);
    press(Qt::Key_Question);
    QDialog* sheet = dialog("shortcut_sheet");
    ASSERT_NE(sheet, nullptr);
    auto* table = sheet->findChild<QTableWidget*>(QStringLiteral("shortcuts"));
    type(QStringLiteral("larger"));
    QList<int> found;
    for (int row = 0; row < table->rowCount(); ++row)
        if (!table->isRowHidden(row))
            found << row;
    ASSERT_EQ(found.size(), 2) << "the heading and the command";
    table->setCurrentCell(found.last(), 0);
    auto* keys = sheet->findChild<QKeySequenceEdit*>(QStringLiteral("shortcut_keys"));
    keys->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    Q_EMIT keys->editingFinished();
    EXPECT_TRUE(sheet->findChild<QLabel*>(QStringLiteral("shortcut_conflict"))->text().contains(QStringLiteral("“Undo”")));
    keys->setKeySequence(QKeySequence(QStringLiteral("Ctrl+F9")));
    Q_EMIT keys->editingFinished();
    EXPECT_EQ(Shortcuts::instance().keys(QStringLiteral("window.zoom_in")), QKeySequence(QStringLiteral("Ctrl+F9")));
    EXPECT_EQ(Settings().value(QStringLiteral("shortcuts/window.zoom_in")).toString(), QStringLiteral("Ctrl+F9"));
    QTest::mouseClick(sheet->findChild<QPushButton*>(QStringLiteral("reset_shortcuts")), Qt::LeftButton);
    EXPECT_EQ(Shortcuts::instance().keys(QStringLiteral("window.zoom_in")), QKeySequence(QStringLiteral("Ctrl++")));
    EXPECT_FALSE(Settings().contains(QStringLiteral("shortcuts/window.zoom_in")));
}

TEST_F(HomeTest, F1ShowsTheShortcutsTooAndTheNameOfAGroupFindsAllOfIt)
{
    open(make_project(Filling::Empty), PageId::Comments);
    press(Qt::Key_F1);
    QDialog* sheet = dialog("shortcut_sheet");
    ASSERT_NE(sheet, nullptr);
    type(QStringLiteral("label"));
    auto* table = sheet->findChild<QTableWidget*>(QStringLiteral("shortcuts"));
    QStringList found;
    for (int row = 0; row < table->rowCount(); ++row)
        if (!table->isRowHidden(row))
            found << table->item(row, 0)->text().trimmed();
    EXPECT_TRUE(found.contains(QStringLiteral("Next comment"))) << "of the page Label";
    EXPECT_TRUE(found.contains(QStringLiteral("Send to the label queue"))) << "by its own name";
    EXPECT_FALSE(found.contains(QStringLiteral("Larger text")));
}

TEST_F(HomeTest, NoCommandGetsAKeyOfALabelWhereLabelsHaveTheirKeys)
{
    open(make_project(Filling::Empty), PageId::Comments);
    press(Qt::Key_Question);
    QDialog* sheet = dialog("shortcut_sheet");
    ASSERT_NE(sheet, nullptr);
    auto* table = sheet->findChild<QTableWidget*>(QStringLiteral("shortcuts"));
    auto* keys = sheet->findChild<QKeySequenceEdit*>(QStringLiteral("shortcut_keys"));
    const auto give = [&](const QString& command) {
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, 0)->text().trimmed() == command)
                table->setCurrentCell(row, 0);
        keys->setKeySequence(QKeySequence(Qt::Key_2));
        Q_EMIT keys->editingFinished();
        return sheet->findChild<QLabel*>(QStringLiteral("shortcut_conflict"))->text();
    };
    for (const char* command : {"Mark as unsure", "Next comment", "Show the misclassified", "Larger text"})
        EXPECT_TRUE(give(QString::fromLatin1(command)).startsWith(QStringLiteral("2 gives the label “Hostile”."))) << command;
    EXPECT_TRUE(give(QStringLiteral("Clear the text")).isEmpty()) << "Try has no labels";
    EXPECT_EQ(Shortcuts::instance().keys(QStringLiteral("try.clear")), QKeySequence(Qt::Key_2));
    Shortcuts::instance().reset();
}

TEST_F(HomeTest, TheNameIsAskedForAndKept)
{
    open(make_project(Filling::Empty), PageId::Comments);
    find<QAction>("window.annotator")->trigger();
    ASSERT_NE(dialog("annotator_dialog"), nullptr);
    type(QStringLiteral("Kim"));
    press(Qt::Key_Return);
    EXPECT_EQ(session().annotator(), "Kim");
}

}
}
