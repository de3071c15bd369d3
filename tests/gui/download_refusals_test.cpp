#include "gui/download_page_test.h"

#include "hub/private_file.h"
#include "models/sign_in_dialog.h"

#include <QLineEdit>

namespace winnow {
namespace {

using namespace std::chrono_literals;
using test::Answering;
using test::AskedRequest;
using test::FakeHub;

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

TEST_F(Downloads, APageThatNoBrowserOpensIsShownAsAddressAndNotCalledOpen)
{
    put_model();
    hub.next(std::string("/google/gemma-tiny/resolve/") + FakeHub::commit + "/config.json", [](const AskedRequest&, Answering& answering) {
        answering.whole(403, {{"X-Error-Code", "GatedRepo"}, {"X-Error-Message", "you are not in the authorized list"}}, "");
    });
    open_models_page();
    get();
    const QString refusal = QStringLiteral("The licence of google/gemma-tiny was not accepted yet");
    wait_for("the refusal", [&] { return failure().startsWith(refusal); });
    click_in_card("message_action");
    EXPECT_EQ(find<QLineEdit>("not_opened_place")->text(), QStringLiteral("https://huggingface.co/google/gemma-tiny"));
    EXPECT_TRUE(failure().startsWith(refusal));
    click_in_card("message_action"); // try again
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

}
}
