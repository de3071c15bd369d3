#include "gui/hub_fixture.h"

#include "common/files.h"
#include "common/folder_lock.h"
#include "hub/download_place.h"
#include "hub/hub_settings.h"
#include "hub/private_file.h"
#include "models/download_card.h"
#include "models/sign_in_dialog.h"
#include "shell/download_desk.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QProcess>
#include <QProgressBar>
#include <QTableView>
#include <QToolButton>
#include <unistd.h>

namespace winnow {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using test::Answering;
using test::AskedRequest;
using test::FakeHub;

constexpr int from_hugging_face = 1; // steps down in the menu
constexpr int from_kaggle = 2;
constexpr const char* id = "gemma-tiny";

class Downloads : public HubGuiTest {
protected:
    // Another program brings the model and has not come to its end; gives the file that grows.
    fs::path bring_some_of_it(QProcess& program)
    {
        program.start(qEnvironmentVariable("WINNOW_CLI"), {QStringLiteral("models"), QStringLiteral("get"), QString::fromLatin1(id)});
        const fs::path part = models() / ".downloads" / id / "files/model.safetensors.part";
        wait_for("some of it", [&] { return fs::exists(part) && fs::file_size(part) > 20000; }, 30000);
        return part;
    }

    void open_models_page()
    {
        open(make_project(Filling::Empty), PageId::Models);
        wait_for("the models that Winnow knows", [this] { return window().findChild<QPushButton*>(QStringLiteral("get_gemma-tiny")) != nullptr; });
    }

    void get(int source = from_hugging_face)
    {
        wait_for("the button Get", [this] { return window().findChild<QPushButton*>(QStringLiteral("get_gemma-tiny")) != nullptr; });
        choose(find<QPushButton>("get_gemma-tiny"), source);
    }

    DownloadCard* card() { return window().findChild<DownloadCard*>(QStringLiteral("download_gemma-tiny")); }
    template <typename Widget>
    Widget* in_card(const char* name) { return card() ? card()->findChild<Widget*>(QString::fromLatin1(name)) : nullptr; }
    void click_in_card(const char* name)
    {
        auto* widget = in_card<QWidget>(name);
        ASSERT_NE(widget, nullptr);
        ASSERT_TRUE(widget->isVisible() && widget->isEnabled()) << name;
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    QString failure() { return in_card<QLabel>("message_text") ? in_card<QLabel>("message_text")->text() : QString(); }
    bool is_shown(const char* name) { return in_card<QWidget>(name) && in_card<QWidget>(name)->isVisible(); }

    void wait_until_some_came()
    {
        wait_for("some of it", [this] { return desk_state() && desk_state()->progress.bytes > 20000 && in_card<QProgressBar>("download_bar")->value() > 0; });
    }
    void wait_until_paused()
    {
        wait_for("it is paused", [this] { return desk_state() && desk_state()->standing == DownloadState::Standing::Paused; });
    }
    void wait_until_it_came()
    {
        wait_for("the model", [this] { return fs::exists(models() / id / "model.safetensors") && !desk_state(); }, 30000);
        EXPECT_EQ(read_file(models() / id / "model.safetensors"), weights);
    }
    std::optional<DownloadState> desk_state() { return DownloadDesk::instance().state(id); }

    void choose_account(int steps)
    {
        QTimer::singleShot(0, &window(), [steps] {
            for (int step = 0; step < steps; ++step)
                QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        });
        click("accounts");
    }

    // Whether a process that this one began was given the text: as an argument or in its environment.
    static bool in_processes(const std::string& text)
    {
        for (const auto& entry : fs::directory_iterator("/proc")) {
            std::ifstream status(entry.path() / "stat");
            std::string word;
            for (int i = 0; i < 4 && status >> word; ++i) {}
            if (word != std::to_string(::getpid()))
                continue;
            for (const char* file : {"cmdline", "environ"}) {
                std::ifstream stream(entry.path() / file, std::ios::binary);
                const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
                if (bytes.find(text) != std::string::npos)
                    return true;
            }
        }
        return false;
    }

    QAbstractItemModel* table() { return find<QTableView>("models")->model(); }
    QString page_message() { return find<QLabel>("message_text")->text(); }
};

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

TEST_F(Downloads, WithoutATokenAsksForOneAndGoesOn)
{
    put_model(20ms);
    hub.require_token("hf_typed");
    Browser browser;
    open_models_page();
    get();
    wait_for("the refusal", [this] { return failure().contains(QStringLiteral("gives google/gemma-tiny only to people who are signed in")); });
    EXPECT_FALSE(failure().contains(QStringLiteral("winnow-cli")));
    click_in_card("message_action");
    auto* dialog = window().findChild<SignInDialog*>();
    ASSERT_NE(dialog, nullptr);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("open_model_page")), Qt::LeftButton);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("open_token_page")), Qt::LeftButton);
    EXPECT_EQ(browser.opened, (QStringList{QStringLiteral("https://huggingface.co/google/gemma-tiny"), QStringLiteral("https://huggingface.co/settings/tokens")}));
    auto* token = dialog->findChild<QLineEdit*>(QStringLiteral("token"));
    EXPECT_EQ(token->echoMode(), QLineEdit::Password);
    token->setFocus();
    type(QStringLiteral("hf_typed"));
    press(Qt::Key_Return);
    wait_for("it goes on", [this] { return desk_state() && desk_state()->progress.bytes > 20000; });
    EXPECT_TRUE(page_message().contains(QStringLiteral("which you alone may read")));
    EXPECT_EQ(fs::status(config_folder() / "tokens.json").permissions(), fs::perms::owner_read | fs::perms::owner_write);
    for (const auto& entry : fs::recursive_directory_iterator(models() / ".downloads" / id)) {
        if (!entry.is_regular_file())
            continue;
        EXPECT_EQ(read_file(entry.path()).find("hf_typed"), std::string::npos) << entry.path();
    }
    EXPECT_FALSE(in_processes("hf_typed"));
    hub.hurry();
    wait_until_it_came();
    for (const AskedRequest& request : hub.asked_of_storage())
        EXPECT_TRUE(request.header("authorization").empty());
}

TEST_F(Downloads, ATokenCanBeForgotten)
{
    put_model();
    write_private_file(config_folder() / "tokens.json", R"({"hugging_face": "hf_old"})");
    open_models_page();
    choose_account(1);
    auto* dialog = window().findChild<SignInDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* sign_out = dialog->findChild<QPushButton*>(QStringLiteral("sign_out"));
    wait_for("the token is found", [&] { return sign_out->isEnabled(); });
    EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("sign_in_state"))->text().contains(QStringLiteral("tokens.json")));
    QTest::mouseClick(sign_out, Qt::LeftButton);
    wait_for("it is gone", [] { return read_file(config_folder() / "tokens.json").find("hf_old") == std::string::npos; });
}

TEST_F(Downloads, ALicenceThatIsNotAcceptedLeadsToItsPageAndThenOn)
{
    put_model();
    Browser browser;
    const std::string config = std::string("/google/gemma-tiny/resolve/") + FakeHub::commit + "/config.json";
    hub.next(config, [](const AskedRequest&, Answering& answering) {
        answering.whole(403, {{"X-Error-Code", "GatedRepo"}, {"X-Error-Message", "you are not in the authorized list"}}, "");
    });
    open_models_page();
    get();
    wait_for("the refusal", [this] { return failure().startsWith(QStringLiteral("The licence of google/gemma-tiny was not accepted yet")); });
    click_in_card("message_action");
    EXPECT_EQ(browser.opened, QStringList{QStringLiteral("https://huggingface.co/google/gemma-tiny")});
    EXPECT_TRUE(failure().contains(QStringLiteral("try again")));
    click_in_card("message_action");
    wait_until_it_came();
}

struct Fault {
    const char* name;
    int status;
    std::map<std::string, std::string> headers;
    const char* sentence;
    const char* button; // empty: none beside "Try again"
};

// Every refusal of a hub, in the bar of the model that it is about.
class DownloadFault : public Downloads, public testing::WithParamInterface<Fault> {};

TEST_P(DownloadFault, IsSaidInTheBarWithTheButtonThatHelps)
{
    put_model();
    const Fault& fault = GetParam();
    hub.always(std::string("/google/gemma-tiny/resolve/") + FakeHub::commit + "/model.safetensors", [&fault](const AskedRequest&, Answering& answering) {
        auto headers = fault.headers;
        if (fault.status == 0) {
            headers["Content-Length"] = "300000"; // and then the connection is cut
            answering.head(200, headers);
        } else {
            answering.whole(fault.status, headers, "{}");
        }
    });
    open_models_page();
    get();
    wait_for("the failure", [this] { return is_shown("download_resume"); }, 30000);
    EXPECT_TRUE(failure().contains(QString::fromLatin1(fault.sentence))) << failure().toStdString();
    EXPECT_EQ(in_card<QPushButton>("download_resume")->text(), QStringLiteral("Try again"));
    const bool has_button = is_shown("message_action");
    EXPECT_EQ(has_button ? in_card<QPushButton>("message_action")->text().toStdString() : "", fault.button);
}

const std::map<std::string, std::string> at_once = {{"Retry-After", "0"}};

INSTANTIATE_TEST_SUITE_P(All, DownloadFault,
                         testing::Values(Fault{"NoToken", 401, {}, "gives google/gemma-tiny only to people who are signed in", "Sign in to Hugging Face…"},
                                         Fault{"Licence", 403, {{"X-Error-Code", "GatedRepo"}}, "was not accepted yet by your account", "Open the licence page"},
                                         Fault{"Review", 403, {{"X-Error-Message", "Your request is awaiting a review"}}, "waits for an answer of its owners", "Open its page"},
                                         Fault{"Rejected", 403, {{"X-Error-Message", "Your request was rejected"}}, "refused your request", "Open the licence page"},
                                         Fault{"Fine", 403, {}, "A fine-grained token needs the permission", "Sign in to Hugging Face…"},
                                         Fault{"Gone", 404, {{"X-Error-Code", "EntryNotFound"}}, "has no file model.safetensors any more", ""},
                                         Fault{"Range", 416, {}, "refuses every part of it", "Connection…"},
                                         Fault{"TooOften", 429, at_once, "it was asked too often", "Connection…"},
                                         Fault{"TooLong", 429, {{"Retry-After", "7200"}}, "asks to wait 121 minutes", "Connection…"},
                                         Fault{"Server", 500, at_once, "it has a fault of its own (status 500)", "Connection…"},
                                         Fault{"Cut", 0, at_once, "was cut", "Connection…"},
                                         Fault{"Redirect", 302, {{"Location", "http://example.org/x"}}, "an address that is not safe to follow", "Connection…"}),
                         [](const auto& test) { return std::string(test.param.name); });

TEST_F(Downloads, AWrongChecksumIsSaidAndNothingIsKeptOfIt)
{
    put_model();
    hub.lie_about_checksum("model.safetensors");
    open_models_page();
    get();
    wait_for("the failure", [this] { return is_shown("download_resume"); }, 30000);
    EXPECT_TRUE(failure().contains(QStringLiteral("checksum"))) << failure().toStdString();
    EXPECT_FALSE(fs::exists(models() / id));
}

TEST_F(Downloads, AnyModelComesByItsAddressAfterALookAtIt)
{
    put_model();
    open_models_page();
    click("get_by_address");
    auto* dialog = window().findChild<QDialog*>(QStringLiteral("address_dialog"));
    ASSERT_NE(dialog, nullptr);
    type(QStringLiteral("nothing"));
    press(Qt::Key_Return);
    EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("message_text"))->text().contains(QStringLiteral("is no model address")));
    dialog->findChild<QLineEdit*>(QStringLiteral("model_address"))->selectAll();
    type(QStringLiteral("https://huggingface.co/google/gemma-tiny"));
    press(Qt::Key_Return);
    auto* found = dialog->findChild<QLabel*>(QStringLiteral("model_found"));
    wait_for("what there is", [&] { return found->text().contains(QStringLiteral("2 files, 300.0 kB in all")); });
    EXPECT_TRUE(hub.asked_of_storage().empty());
    press(Qt::Key_Return);
    wait_until_it_came();
}

TEST_F(Downloads, OfSeveralGgufFilesOneIsChosen)
{
    hub.add("a-Q4.gguf", "four");
    hub.add("a-Q8.gguf", "eight");
    open_models_page();
    click("get_by_address");
    auto* dialog = window().findChild<QDialog*>(QStringLiteral("address_dialog"));
    type(QStringLiteral("hf:google/gemma-tiny"));
    press(Qt::Key_Return);
    auto* file = dialog->findChild<QComboBox*>(QStringLiteral("model_file"));
    wait_for("the choice", [&] { return file->isVisible() && file->count() == 2; });
    press(Qt::Key_Down);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("address_get")), Qt::LeftButton);
    wait_for("the file", [this] { return fs::exists(models() / id / "a-Q8.gguf"); }, 30000);
    EXPECT_FALSE(fs::exists(models() / id / "a-Q4.gguf"));
}

TEST_F(Downloads, TheConnectionIsSetAndCheckedBeforeItIsKept)
{
    open_models_page();
    set("HF_ENDPOINT", {});
    set("KAGGLE_API_ENDPOINT", {});
    set("NO_PROXY", {});
    click("connection");
    auto* dialog = window().findChild<QDialog*>(QStringLiteral("connection_dialog"));
    ASSERT_NE(dialog, nullptr);
    type(QStringLiteral("http://mirror.example.org"));
    press(Qt::Key_Return);
    EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("message_text"))->text().contains(QStringLiteral("must be an https address")));
    dialog->findChild<QLineEdit*>(QStringLiteral("endpoint_hugging_face"))->selectAll();
    type(QStringLiteral("https://mirror.example.org"));
    press(Qt::Key_Return);
    EXPECT_EQ(hub_settings().hugging_face, "https://mirror.example.org");
}

TEST_F(Downloads, AModelInTheCacheOfAnotherToolIsListedAndLeftThere)
{
    const fs::path cached = path(QStringLiteral("hub")) / "models--google--gemma-3-1b-it/snapshots/abc";
    fs::create_directories(cached);
    for (const char* file : {"config.json", "model.safetensors"})
        std::ofstream(cached / file) << "{}";
    set("HF_HUB_CACHE", qt(path(QStringLiteral("hub"))).toUtf8());
    open_models_page();
    wait_for("it is listed", [this] { return table()->rowCount() == 1; });
    EXPECT_TRUE(table()->index(0, 2).data().toString().startsWith(QStringLiteral("hf:google/gemma-3-1b-it")));
    EXPECT_FALSE(find<QToolButton>("remove_model")->isEnabled());
}

}
}
