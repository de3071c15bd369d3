#include "gui/download_page_test.h"

#include "common/folder_lock.h"

#include <QComboBox>
#include <QToolButton>

namespace winnow {
namespace {

using namespace std::chrono_literals;

TEST_F(Downloads, GetBringsAModelThatIsListedAndCanBeTrainedOn)
{
    put_model();
    open_models_page();
    get();
    wait_until_it_came();
    wait_for("it is listed", [this] { return table()->rowCount() == 1; });
    EXPECT_EQ(page_message(), QStringLiteral("Gemma tiny is on this machine now."));
    EXPECT_EQ(window().findChild<QPushButton*>(QStringLiteral("get_gemma-tiny")), nullptr);
    click("message_action");
    EXPECT_EQ(window().workspace()->page_id(), PageId::Train);
    EXPECT_NE(find<QComboBox>("model")->findData(QString::fromLatin1(id)), -1);
}

TEST_F(Downloads, KaggleIsTheOtherSource)
{
    put_model();
    open_models_page();
    get(from_kaggle);
    wait_until_it_came();
    EXPECT_FALSE(hub.asked_for("/3/download/model.safetensors").empty());
}

TEST_F(Downloads, ShowHowFarEachFileIsAndAllOfIt)
{
    put_model(50ms);
    open_models_page();
    get();
    wait_until_some_came();
    wait_for("the speed and the time left", [this] { return in_card<QLabel>("download_text")->text().contains(QStringLiteral("/s")) && in_card<QLabel>("download_text")->text().contains(QStringLiteral("left")); });
    EXPECT_GT(in_card<QProgressBar>("download_bar")->value(), 0);
    click_in_card("download_show_files");
    auto* files = in_card<QTableView>("download_files");
    EXPECT_TRUE(files->isVisible());
    ASSERT_EQ(files->model()->rowCount(), 2);
    EXPECT_EQ(files->model()->index(0, 0).data().toString(), QStringLiteral("config.json"));
    EXPECT_EQ(files->model()->index(0, 2).data().toString(), QStringLiteral("done"));
    EXPECT_TRUE(files->model()->index(1, 2).data().toString().contains(QLatin1Char('%')));
    hub.hurry();
    wait_until_it_came();
}

TEST_F(Downloads, APauseKeepsWhatCameAndResumeGoesOnFromThere)
{
    put_model(50ms);
    open_models_page();
    get();
    wait_until_some_came();
    click_in_card("download_pause");
    wait_until_paused();
    const std::int64_t bytes = desk_state()->progress.bytes;
    EXPECT_TRUE(in_card<QLabel>("download_text")->text().contains(QStringLiteral("have come")));
    hub.hurry();
    click_in_card("download_resume");
    wait_until_it_came();
    const auto asked = hub.asked_for("/store/model.safetensors");
    ASSERT_EQ(asked.size(), 2U);
    EXPECT_GE(std::stoll(asked.back().header("range").substr(6)) + 2, bytes); // the configuration has two
}

TEST_F(Downloads, CancelAsksAndThenDeletesWhatCame)
{
    put_model(50ms);
    open_models_page();
    get();
    wait_until_some_came();
    click_in_card("download_cancel");
    EXPECT_TRUE(failure().contains(QStringLiteral("Give Gemma tiny up")));
    EXPECT_TRUE(fs::exists(models() / ".downloads" / id));
    click_in_card("message_action");
    wait_for("it is gone", [this] { return !fs::exists(models() / ".downloads" / id) && card() == nullptr; });
    wait_for("it can be got again", [this] { return window().findChild<QPushButton*>(QStringLiteral("get_gemma-tiny")) != nullptr; });
}

TEST_F(Downloads, GoOnWhileAnotherPageIsShownWhichSaysWhenTheyAreThere)
{
    put_model(30ms);
    open_models_page();
    get();
    wait_until_some_came();
    window().workspace()->open_page(PageId::Label);
    EXPECT_TRUE(window().findChild<QWidget*>(QStringLiteral("download_status"))->isVisible());
    EXPECT_TRUE(window().findChild<QToolButton*>(QStringLiteral("download_status_text"))->text().startsWith(QStringLiteral("Downloading Gemma tiny: ")));
    hub.hurry();
    wait_until_it_came();
    EXPECT_FALSE(window().findChild<QWidget*>(QStringLiteral("download_status"))->isVisible());
    auto* bar = window().findChild<QWidget*>(QStringLiteral("workspace_messages"));
    EXPECT_EQ(bar->findChild<QLabel*>(QStringLiteral("message_text"))->text(), QStringLiteral("Gemma tiny is on this machine now."));
}

TEST_F(Downloads, GoOnWhenTheProjectIsClosed)
{
    put_model(30ms);
    open_models_page();
    get();
    wait_until_some_came();
    window().close_project();
    EXPECT_EQ(window().workspace(), nullptr);
    hub.hurry();
    wait_for("the model", [this] { return fs::exists(models() / id / "model.safetensors"); }, 30000);
}

TEST_F(Downloads, ClosingTheWindowAsksAndWhatIsStoppedIsKept)
{
    put_model(50ms);
    open_models_page();
    get();
    wait_until_some_came();
    window().close();
    EXPECT_TRUE(window().isVisible());
    EXPECT_TRUE(find<QLabel>("close_question_text")->text().startsWith(QStringLiteral("Being downloaded: Gemma tiny.")));
    press(Qt::Key_Escape);
    EXPECT_FALSE(find<QWidget>("close_question")->isVisible());
    EXPECT_TRUE(DownloadDesk::instance().is_at_work());
    window().close();
    click("close_stop");
    wait_for("the window closes", [this] { return !window().isVisible(); });
    EXPECT_EQ(desk_state()->standing, DownloadState::Standing::Paused);
    EXPECT_GT(fs::file_size(models() / ".downloads" / id / "files/model.safetensors.part"), 20000u);
}

TEST_F(Downloads, TheQuestionGoesWhenTheModelHasCome)
{
    put_model(30ms);
    open_models_page();
    get();
    wait_until_some_came();
    window().close();
    EXPECT_TRUE(find<QWidget>("close_question")->isVisible());
    hub.hurry();
    wait_until_it_came();
    EXPECT_FALSE(find<QWidget>("close_question")->isVisible());
}

TEST_F(Downloads, GoOnBehindTheClosedWindowWhichComesBackWhenTheProgramIsStartedAgain)
{
    put_model(50ms);
    open_models_page();
    get();
    wait_until_some_came();
    window().close_project();
    window().close();
    click("close_go_on");
    wait_for("the window hides", [this] { return !window().isVisible(); });
    QProcess second;
    second.start(QStringLiteral(WINNOW_WINDOW), QStringList());
    wait_for("the window comes back", [this] { return window().isVisible(); });
    wait_for("the second one goes", [&] { return second.state() == QProcess::NotRunning; });
    EXPECT_TRUE(DownloadDesk::instance().is_at_work());
    window().close();
    click("close_go_on");
    hub.hurry();
    wait_for("the model", [this] { return fs::exists(models() / id / "model.safetensors"); }, 30000);
    EXPECT_FALSE(window().isVisible());
}

TEST_F(Downloads, WhatACrashLeftIsOfferedByTheNextStartAndEndsWithTheRightBytes)
{
    if (!qEnvironmentVariableIsSet("WINNOW_CLI"))
        GTEST_SKIP() << "Needs the program of the worker.";
    put_model(50ms);
    QProcess crashing;
    bring_some_of_it(crashing);
    crashing.kill();
    crashing.waitForFinished();
    hub.hurry();
    const std::size_t asked_before = hub.asked_for("/store/model.safetensors").size();
    open(make_project(Filling::Empty), PageId::Models);
    wait_for("it is offered", [this] { return is_shown("download_resume"); });
    EXPECT_EQ(in_card<QPushButton>("download_resume")->text(), QStringLiteral("Resume"));
    EXPECT_EQ(hub.asked_for("/store/model.safetensors").size(), asked_before); // nothing without the user
    EXPECT_GT(desk_state()->progress.bytes, 20000);
    click_in_card("download_resume");
    wait_until_it_came();
    EXPECT_FALSE(hub.asked_for("/store/model.safetensors")[asked_before].header("range").empty());
}

TEST_F(Downloads, WhatAnotherProgramBringsIsSaidAndLeftToIt)
{
    put_model();
    DownloadJob job;
    job.address = parse_model_address("hf:google/gemma-tiny");
    job.model_id = id;
    job.models_folder = models();
    const Download download = prepare_download(job);
    const FolderLock lock(download.folder);
    open(make_project(Filling::Empty), PageId::Models);
    wait_for("it is said", [this] { return in_card<QLabel>("download_text") && in_card<QLabel>("download_text")->text().contains(QStringLiteral("Another program brings it.")); });
    EXPECT_FALSE(is_shown("download_resume"));
    EXPECT_FALSE(in_card<QPushButton>("download_cancel")->isEnabled());
}

TEST_F(Downloads, WhatAnotherProgramBringsIsPausedFromHereAndGoesOnHere)
{
    if (!qEnvironmentVariableIsSet("WINNOW_CLI"))
        GTEST_SKIP() << "Needs the program of the worker.";
    put_model(50ms);
    QProcess other;
    const fs::path part = bring_some_of_it(other);
    open(make_project(Filling::Empty), PageId::Models);
    wait_for("it is seen", [this] { return desk_state() && desk_state()->standing == DownloadState::Standing::Elsewhere; });
    click_in_card("download_pause");
    wait_for("the other program ends", [&] { return other.state() == QProcess::NotRunning; }, 30000);
    wait_for("it waits", [this] { return is_shown("download_resume"); });
    EXPECT_TRUE(fs::exists(part));
    hub.hurry();
    click_in_card("download_resume");
    wait_until_it_came();
}

}
}
