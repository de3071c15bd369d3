#include "gui/gui_test.h"

#include "common/files.h"
#include "shell/last_folder.h"
#include "shell/theme.h"
#include "store/comments.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStyleOptionButton>
#include <QTableView>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <fstream>
#include <sys/fsuid.h>

namespace winnow {
namespace {

// The superuser may write everywhere. While it lives, this thread alone reads and writes as somebody else.
class AsNobody {
public:
    AsNobody() : m_before(::setfsuid(65534)) {}
    ~AsNobody() { ::setfsuid(static_cast<uid_t>(m_before)); }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

private:
    int m_before;
};

double luminance(const QColor& colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [less, more] = std::minmax({luminance(one), luminance(other)});
    return (more + 0.05) / (less + 0.05);
}

class Window : public GuiTest {
protected:
    void answer(QFileDialog& dialog, const QString& file)
    {
        auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        name->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(file);
        press(Qt::Key_Return);
    }
};

TEST_F(Window, StartsAtHomeAndRemembersTheProjectsItOpened)
{
    const auto file = make_project();
    window().open_project(file);
    ASSERT_NE(window().workspace(), nullptr);
    EXPECT_EQ(window().windowTitle(), QStringLiteral("forum – Winnow"));
    window().close_project();
    EXPECT_EQ(find<QListWidget>("recent_projects")->count(), 1);
}

TEST_F(Window, AProjectIsOpenedWhereItWasLeft)
{
    const auto file = make_project();
    open(file, PageId::Comments);
    auto* table = find<QTableView>("comments");
    wait_for("the comments", [&] { return table->model()->rowCount() == 400; });
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(4, 0)).center());
    window().workspace()->open_page(PageId::Review);
    window().close_project();
    window().open_project(file);
    EXPECT_EQ(window().workspace()->page_id(), PageId::Review);
    press(Qt::Key_1, Qt::AltModifier);
    table = find<QTableView>("comments");
    wait_for("the comment", [&] { return table->currentIndex().row() == 4; });
}

TEST_F(Window, ALargeProjectIsCheckedWhileTheWindowStaysInUse)
{
    const auto file = make_project(Filling::Empty);
    {
        Project project = Project::open(file);
        const std::string long_text(1 << 20, 'a');
        Comments comments(project);
        Transaction transaction(project);
        for (int i = 0; i < 9; ++i)
            comments.add({.text = long_text + std::to_string(i)}, long_text + std::to_string(i));
        transaction.commit();
    }
    window().open_project(file);
    EXPECT_EQ(window().workspace(), nullptr);
    EXPECT_TRUE(find<QLabel>("message_text")->text().contains(QStringLiteral("Checking forum.winnow")));
    wait_for("the project", [this] { return window().workspace() != nullptr; }, 60000);
}

TEST_F(Window, ALargeProjectThatIsDamagedIsRefusedWithASentence)
{
    const auto file = path(QStringLiteral("broken.winnow"));
    std::ofstream(file) << std::string(9 << 20, 'x');
    window().open_project(file);
    wait_for("the sentence", [this] { return find<QLabel>("message_text")->text().contains(QStringLiteral("is not a Winnow project")); });
    EXPECT_EQ(window().workspace(), nullptr);
}

TEST_F(Window, AWriteProtectedProjectIsWorkedOnInACopy)
{
    namespace fs = std::filesystem;
    const auto file = make_project();
    fs::permissions(file, fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read);
    fs::permissions(file.parent_path(), fs::perms::group_read | fs::perms::group_exec | fs::perms::others_read | fs::perms::others_exec, fs::perm_options::add);
    const std::string before = sha256_of_file(file);
    window();
    {
        const AsNobody nobody;
        window().open_project(file);
    }
    EXPECT_EQ(window().workspace(), nullptr);
    EXPECT_TRUE(find<QLabel>("message_text")->text().contains(QStringLiteral("is write-protected"))) << find<QLabel>("message_text")->text().toStdString();
    click("message_action");
    auto* dialog = window().findChild<QFileDialog*>(QStringLiteral("copy_file_dialog"));
    ASSERT_NE(dialog, nullptr);
    const auto copy = path(QStringLiteral("mine.winnow"));
    EXPECT_EQ(dialog->directory().absolutePath(), documents_folder());
    answer(*dialog, qt(copy));
    wait_for("the copy is open", [this] { return window().workspace() != nullptr; });
    EXPECT_EQ(session().path(), copy);
    EXPECT_EQ(Comments(session().project()).count(), 400);
    EXPECT_EQ(sha256_of_file(file), before);
    EXPECT_EQ(last_folder(QStringLiteral("copy")), m_folder.path());
}

TEST_F(Window, AFolderWithOneProjectOpensIt)
{
    const auto file = make_project(Filling::Empty);
    window().open_at_start(path_of(m_folder.path()));
    ASSERT_NE(window().workspace(), nullptr);
    EXPECT_EQ(session().path(), file);
}

TEST_F(Window, OfAFolderWithSeveralProjectsOneIsToBeChosen)
{
    Project::create(path(QStringLiteral("forum.winnow")));
    Project::create(path(QStringLiteral("other.winnow")));
    window().open_project(path_of(m_folder.path()));
    EXPECT_EQ(window().workspace(), nullptr);
    EXPECT_EQ(find<QLabel>("message_text")->text(), QStringLiteral("The folder %1 holds several projects. Choose one of them.").arg(m_folder.path()));
    click("message_action");
    auto* dialog = window().findChild<QFileDialog*>(QStringLiteral("open_dialog"));
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->directory().absolutePath(), m_folder.path());
    dialog->reject();
}

TEST_F(Window, AFolderWithoutAProjectIsNone)
{
    window().open_project(path_of(m_folder.path()));
    EXPECT_EQ(window().workspace(), nullptr);
    EXPECT_TRUE(find<QLabel>("message_text")->text().contains(QStringLiteral("is not a Winnow project")));
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

TEST_F(Window, KeysMakeTextLargerAndSmallerAndItStaysSo)
{
    window();
    const qreal normal = QApplication::font().pointSizeF();
    press(Qt::Key_Plus, Qt::ControlModifier);
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_NEAR(QApplication::font().pointSizeF(), normal * 1.2, 0.1);
    EXPECT_EQ(text_zoom(), 120);
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_NEAR(QApplication::font().pointSizeF(), normal * 1.1, 0.1);
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_NEAR(QApplication::font().pointSizeF(), normal, 0.1);
}

TEST_F(Window, DarkAndLightAreChosenInTheMenuAndDrawnAtOnce)
{
    open(make_project(), PageId::Comments);
    const auto choose = [this](const char* title) {
        for (QAction* action : window().findChildren<QAction*>())
            if (action->text().remove(QLatin1Char('&')) == QLatin1String(title))
                action->trigger();
    };
    const auto brightness = [this] { return window().grab().toImage().scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixelColor(0, 0).lightness(); };
    choose("Dark");
    wait_for("a dark window", [&] { return brightness() < 90; });
    choose("Light");
    wait_for("a light window", [&] { return brightness() > 180; });
}

TEST_F(Window, AnUntickedBoxIsSeenOnALightAndOnADarkGround)
{
    for (const Appearance appearance : {Appearance::Dark, Appearance::Light}) {
        set_appearance(appearance);
        QCheckBox box;
        box.resize(box.sizeHint());
        QStyleOptionButton option;
        option.initFrom(&box);
        const QRect indicator = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
        const QImage picture = box.grab().toImage();
        double most = 0;
        for (int x = indicator.left(); x <= indicator.right(); ++x)
            most = std::max(most, contrast(picture.pixelColor(x, indicator.center().y()), box.palette().color(QPalette::Window)));
        EXPECT_GT(most, 3) << "what must be seen to be used, by WCAG 2";
    }
}

}
}
