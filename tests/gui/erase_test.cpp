#include "gui/safekeeping_test.h"

#include "common/files.h"
#include "jobs/run_owner.h"
#include "jobs/split_maker.h"
#include "store/comments.h"
#include "store/labelling.h"

namespace winnow {
namespace {

class EraseTest : public SafekeepingTest {
protected:
    // Its text is given back. As the window's annotator, so that the window can undo it.
    std::string delete_first_comment(const std::filesystem::path& file)
    {
        Settings().setValue(QStringLiteral("annotator"), QStringLiteral("somebody"));
        Project project = Project::open(file);
        const std::string text = Comments(project).get(1).text;
        const std::vector<std::int64_t> ids = {1};
        delete_comments(project, ids, "somebody");
        return text;
    }

    // As a crash of the machine leaves it.
    static void make_unfinished_run(const std::filesystem::path& file)
    {
        Project project = Project::open(file);
        const StoredTask task = task_named(project, "");
        make_split(project, task, default_split_plan(1));
        TrainingRequest request;
        request.model_path = "/models/tiny";
        create_run(project, task, request, freeze_examples(project, task, 0));
    }
};

TEST_F(EraseTest, DeletedCommentsAreErasedWithTheirBackupsWhereThatIsWanted)
{
    const auto file = make_project();
    const std::string text = delete_first_comment(file);
    back_up_file(file);
    open(file, PageId::Comments);
    ASSERT_TRUE(find<QAction>("window.undo")->isEnabled());
    ASSERT_NE(read_file(file).find(text), std::string::npos);
    choose("window.erase");
    auto* erase = dialog("erase_dialog");
    auto* words = erase->findChild<QLabel*>(QStringLiteral("erase_text"));
    EXPECT_TRUE(words->text().contains(QStringLiteral("1 deleted comment."))) << words->text().toStdString();
    EXPECT_TRUE(words->text().contains(QStringLiteral("cannot be undone")));
    QTest::mouseClick(erase->findChild<QWidget*>(QStringLiteral("erase_with_backups")), Qt::LeftButton, {}, QPoint(10, 10));
    QTest::mouseClick(erase->findChild<QWidget*>(QStringLiteral("erase")), Qt::LeftButton);
    wait_for("the end", [&] { return words->text().contains(QStringLiteral("1 earlier backup was removed")); });
    EXPECT_EQ(read_file(file).find(text), std::string::npos);
    ASSERT_EQ(backups_of(file).size(), 1u);
    EXPECT_EQ(read_file(backups_of(file).front().file).find(text), std::string::npos);
    EXPECT_FALSE(find<QAction>("window.undo")->isEnabled());
    press(Qt::Key_Escape);
    EXPECT_FALSE(erase->isVisible());
}

TEST_F(EraseTest, AnUnfinishedTrainingThatHoldsAnErasedCommentIsGivenUpWhereThatIsWanted)
{
    const auto file = make_project();
    make_unfinished_run(file);
    const std::string text = delete_first_comment(file);
    const auto folder = path(QStringLiteral("forum.winnow-jobs/run-1"));
    ASSERT_NE(read_file(folder / "examples.jsonl").find(text), std::string::npos);
    open(file, PageId::Comments);
    choose("window.erase");
    auto* erase = dialog("erase_dialog");
    const auto part = [&](const char* name) { return erase->findChild<QWidget*>(QLatin1String(name)); };
    auto* words = erase->findChild<QLabel*>(QStringLiteral("erase_text"));
    ASSERT_TRUE(part("erase_with_runs")->isVisible());
    QTest::mouseClick(part("erase"), Qt::LeftButton);
    wait_for("the end", [&] { return words->text().contains(QStringLiteral("The folder of 1 unfinished training still has the text.")); });
    EXPECT_TRUE(std::filesystem::exists(folder));
    press(Qt::Key_Escape);
    wait_for("it is closed", [this] { return window().findChild<QDialog*>(QStringLiteral("erase_dialog")) == nullptr; });

    choose("window.erase"); // only the run is left: that is what is offered
    erase = dialog("erase_dialog");
    words = erase->findChild<QLabel*>(QStringLiteral("erase_text"));
    EXPECT_TRUE(words->text().contains(QStringLiteral("the folder of 1 unfinished training still has"))) << words->text().toStdString();
    QTest::mouseClick(part("erase"), Qt::LeftButton);
    wait_for("the end", [&] { return words->text() == QStringLiteral("1 unfinished training was given up."); });
    EXPECT_FALSE(std::filesystem::exists(folder));
    press(Qt::Key_Escape);
    EXPECT_TRUE(run_numbered(session().project(), 1).sentence.starts_with("It was given up"));
}

TEST_F(EraseTest, EnterAloneErasesNothingAndWhereNothingWasDeletedThatIsSaid)
{
    const auto file = make_project();
    delete_first_comment(file);
    open(file, PageId::Comments);
    choose("window.erase");
    dialog("erase_dialog");
    press(Qt::Key_Return);
    wait_for("it is closed", [this] { return window().findChild<QDialog*>(QStringLiteral("erase_dialog")) == nullptr; });
    find<QAction>("window.undo")->trigger();
    choose("window.erase");
    auto* erase = dialog("erase_dialog");
    EXPECT_TRUE(erase->findChild<QLabel*>(QStringLiteral("erase_text"))->text().contains(QStringLiteral("nothing to erase")));
    EXPECT_FALSE(erase->findChild<QWidget*>(QStringLiteral("erase"))->isVisible());
}

}
}
