#include "gui/safekeeping_test.h"

#include "common/files.h"
#include "store/comments.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QTableWidget>

namespace winnow {
namespace {

class CheckTest : public SafekeepingTest {
protected:
    // Destroys the page on which the text of a comment lies.
    static void damage(const std::filesystem::path& file)
    {
        const std::string text = [&] {
            Project project = Project::open(file);
            return Comments(project).get(200).text.substr(0, 24);
        }();
        std::string bytes = read_file(file);
        const std::size_t page = bytes.find(text) / 8192;
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(page * 8192), 8192, 'Z');
        write_file_atomically(file, bytes);
    }
};

TEST_F(CheckTest, ASoundProjectIsSaidToBeSound)
{
    open(make_project(), PageId::Comments);
    choose("window.check");
    auto* check = dialog("check_dialog");
    auto* text = check->findChild<QLabel*>(QStringLiteral("check_text"));
    wait_for("the end of the check", [&] { return text->text().contains(QStringLiteral("The project is sound. It holds 400 comments")); });
    EXPECT_FALSE(check->findChild<QPushButton*>(QStringLiteral("check_repair"))->isVisible());
    EXPECT_EQ(check->height(), check->layout()->totalHeightForWidth(check->width())) << "one sentence leaves nothing empty";
}

TEST_F(CheckTest, ADamagedProjectIsCheckedRepairedIntoACopyAndTheCopyOpened)
{
    const auto file = make_project();
    damage(file);
    const std::string before = sha256_of_file(file);
    window().open_project(file);
    EXPECT_EQ(window().workspace(), nullptr);
    EXPECT_TRUE(message().contains(QStringLiteral("is damaged")));
    click_in_bar("message_action");
    auto* check = dialog("check_dialog");
    auto* text = check->findChild<QLabel*>(QStringLiteral("check_text"));
    wait_for("what is wrong", [&] { return text->text().contains(QStringLiteral("The project is damaged")); });
    EXPECT_TRUE(text->text().contains(QStringLiteral("cannot be read"))) << text->text().toStdString();
    QTest::mouseClick(check->findChild<QPushButton*>(QStringLiteral("check_repair")), Qt::LeftButton);
    const QString copy = m_folder.filePath(QStringLiteral("again.winnow"));
    auto* where = dialog<QFileDialog>("repair_file_dialog");
    auto* name = where->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    name->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(copy);
    press(Qt::Key_Return);
    auto* losses = check->findChild<QTableWidget*>(QStringLiteral("losses"));
    wait_for("the copy", [&] { return losses->isVisible(); });
    ASSERT_GT(losses->rowCount(), 1) << text->text().toStdString();
    EXPECT_LT(losses->item(1, 1)->text().toInt(), 400);
    EXPECT_EQ(losses->item(1, 1)->text().toInt() + losses->item(1, 2)->text().toInt(), 400) << "what is not kept is said to be lost";
    QTest::mouseClick(check->findChild<QPushButton*>(QStringLiteral("check_open")), Qt::LeftButton);
    wait_for("the project", [&] { return window().workspace() != nullptr; });
    EXPECT_EQ(qt(session().path()), copy);
    EXPECT_EQ(sha256_of_file(file), before);
}

}
}
