// Which run and which part of it the pages show: by itself, by choice, and after a restart.
#include "gui/review_page_test.h"
#include "gui/train_page_test.h"

#include "jobs/split_maker.h"

#include <QTabWidget>

namespace winnow {
namespace {

class TrainedWhileShown : public TrainPageTest {
protected:
    // With one finished run, and a split that leaves something to train on.
    fs::path make_trainable()
    {
        const auto file = make_project();
        Project project = Project::open(file);
        make_split(project, tasks(project).front(), default_split_plan(1));
        add_made_up_run(file);
        return file;
    }
};

TEST_F(TrainedWhileShown, TheRunThatReviewShowsStaysWhenANewOneIsFinished)
{
    play("train-slowly");
    const auto file = make_trainable();
    open_train_page(file);
    start_training();
    window().workspace()->open_page(PageId::Review);
    let_go(file, 2);
    wait_for_end();
    EXPECT_EQ(session().run(), std::optional<std::int64_t>(1));
    window().workspace()->open_page(PageId::Export);
    session().announce({.runs = true});
    EXPECT_EQ(session().run(), std::optional<std::int64_t>(1)) << "what was in view is exported";
    QTest::mouseClick(find<QWidget>("training_end")->findChild<QPushButton*>(QStringLiteral("message_action")), Qt::LeftButton);
    EXPECT_EQ(session().run(), std::optional<std::int64_t>(2));
    EXPECT_EQ(window().workspace()->page_id(), PageId::Review);

    play("train");
    window().workspace()->open_page(PageId::Train);
    click("train");
    wait_for("the third run", [this] { return !state() && runs(session().project()).size() == 3; });
    EXPECT_EQ(session().run(), std::optional<std::int64_t>(3)) << "nobody looked at the second one";
}

TEST_F(Review, ARunThatWasChosenIsTheChosenOneAfterARestart)
{
    open_two_runs();
    choose("review_run", find<QComboBox>("review_run")->findData(1));
    m_window.reset();
    open(m_file, PageId::Review);
    EXPECT_EQ(session().run(), std::optional<std::int64_t>(1));
    wait_for("the run", [this] { return list()->model()->rowCount() > 0; });
    EXPECT_EQ(find<QComboBox>("review_run")->currentData().toLongLong(), 1);
    choose("review_run", find<QComboBox>("review_run")->findData(2));
    m_window.reset();
    add_made_up_run(m_file);
    open(m_file, PageId::Review);
    EXPECT_EQ(session().run(), std::optional<std::int64_t>(3)) << "who chose the newest gets the next one";
}

TEST_F(Review, AComparisonGoesToTheOtherPartWithItsRun)
{
    open_two_runs();
    choose("compare_with", 1);
    const auto compares = [this] { return find<QTabWidget>("review_tabs")->isTabVisible(3) && find<QTableView>("comparison")->model()->rowCount() > 0; };
    wait_for("the comparison", compares);
    choose("review_part", 0);
    wait_for("the question before the first look", [this] { return find<QPushButton>("empty_button")->isVisible(); });
    click("empty_button");
    wait_for("the comparison on the test part", [&] { return compares() && find<QLabel>("test_looks")->isVisible() && test_looks(session().project(), session().task().id) == 2; });
    EXPECT_EQ(find<QComboBox>("compare_with")->currentData().toLongLong(), 1);

    choose("review_run", find<QComboBox>("review_run")->findData(1)); // whose test figures were just looked at
    wait_for("run 1", [this] { return find<QComboBox>("review_run")->currentData().toLongLong() == 1 && list()->model()->rowCount() > 0; });
    EXPECT_EQ(find<QComboBox>("review_part")->currentIndex(), 0) << "test";
    EXPECT_TRUE(find<QLabel>("test_looks")->isVisible());
}

TEST_F(Review, WhatIsExportedIsOfThePartThatIsShown)
{
    open_review();
    const auto exported_part = [this] {
        window().workspace()->open_page(PageId::Export);
        const auto part = static_cast<Split>(find<QComboBox>("export_part")->currentData().toInt());
        window().workspace()->open_page(PageId::Review);
        return part;
    };
    EXPECT_EQ(exported_part(), Split::Validation);
    show_test();
    EXPECT_EQ(exported_part(), Split::Test);
    choose("review_part", 1);
    wait_for("validation", [this] { return find<QLabel>("test_looks")->isHidden(); });
    EXPECT_EQ(exported_part(), Split::Validation) << "though test was looked at";
}

}
}
