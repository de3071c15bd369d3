#include "gui/hub_fixture.h"

#include "import/web_dialog.h"
#include "store/comments.h"

#include <QLineEdit>
#include <QProgressBar>
#include <QTableView>

namespace winnow {
namespace {

namespace fs = std::filesystem;
using test::Answering;
using test::AskedRequest;
using test::FakeHub;

constexpr const char* table = "comment;isHate\nGood morning to all;0.0\nNobody wants you here;1.0\nThe lamp is out;0.2\n";

// Files of the web, on a server of this machine.
class WebImport : public HubGuiTest {
protected:
    void put(const std::string& path, const std::string& body)
    {
        hub.always(path, [body](const AskedRequest& request, Answering& answering) { FakeHub::give(request, answering, body, {}); });
    }

    void open_import_page() { open(make_project(Filling::Empty), PageId::Import); }

    WebDialog* dialog() { return window().findChild<WebDialog*>(); }
    template <typename Widget>
    Widget* in_dialog(const char* name) { return dialog()->findChild<Widget*>(QString::fromLatin1(name)); }
    QString message() { return in_dialog<QLabel>("message_text")->text(); }

    void ask_for(const std::string& path)
    {
        click("import_web");
        ASSERT_NE(dialog(), nullptr);
        EXPECT_FALSE(in_dialog<QPushButton>("web_get")->isEnabled());
        type(qt(hub.url() + path));
        press(Qt::Key_Return);
    }
    void wait_for_preview()
    {
        wait_for("the preview", [this] { return dialog() == nullptr && find<QTableView>("preview")->isVisible(); });
    }
};

TEST_F(WebImport, ATableOpensInThePreviewAndIsImported)
{
    put("/data/talk.csv", table);
    open_import_page();
    ask_for("/data/talk.csv");
    wait_for_preview();
    EXPECT_EQ(find<QTableView>("preview")->model()->rowCount(), 3);
    wait_for("it is counted", [this] { return find<QPushButton>("import")->isEnabled(); });
    click("import");
    wait_for("it is in", [this] { return Comments(session().project()).count() == 3; });
}

TEST_F(WebImport, AnAddressThatIsNotSafeIsRefusedBeforeAnythingIsAsked)
{
    open_import_page();
    click("import_web");
    type(QStringLiteral("http://example.org/a.csv"));
    press(Qt::Key_Return);
    EXPECT_TRUE(message().contains(QStringLiteral("must begin with https://")));
    EXPECT_TRUE(in_dialog<QProgressBar>("web_progress")->isHidden());
}

TEST_F(WebImport, WhatTheServerAnswersIsSaidAndCanBeTriedAgain)
{
    open_import_page();
    ask_for("/late.csv");
    wait_for("the failure", [this] { return message().startsWith(QStringLiteral("There is nothing at ")); });
    put("/late.csv", table);
    QTest::mouseClick(in_dialog<QPushButton>("web_get"), Qt::LeftButton);
    wait_for_preview();
}

TEST_F(WebImport, CancelStopsWhatIsComing)
{
    hub.always("/slow.csv", [this](const AskedRequest&, Answering& answering) {
        answering.head(200, {{"Content-Length", "1000000"}});
        while (!hub.is_ending()) {
            answering.body(std::string(1000, 'x'));
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    });
    open_import_page();
    ask_for("/slow.csv");
    wait_for("some of it", [this] { return in_dialog<QProgressBar>("web_progress")->value() > 0; });
    EXPECT_TRUE(in_dialog<QLabel>("web_text")->text().contains(QStringLiteral("of 1.0 MB")));
    press(Qt::Key_Escape);
    wait_for("it stopped", [this] { return message().startsWith(QStringLiteral("Stopped.")); });
    press(Qt::Key_Escape);
    wait_for("the dialog went", [this] { return dialog() == nullptr; });
}

TEST_F(WebImport, EthosIsFetchedOnlyAfterItsLicenceAndLanguageWereTold)
{
    put("/ethos/Ethos_Dataset_Binary.csv", table);
    set("WINNOW_ETHOS_URL", QByteArray::fromStdString(hub.url() + "/ethos/Ethos_Dataset_Binary.csv"));
    Browser browser;
    open_import_page();
    click("import_ethos");
    EXPECT_TRUE(in_dialog<QLabel>("ethos_warning")->text().contains(QStringLiteral("abusive")));
    EXPECT_TRUE(in_dialog<QLabel>("ethos_licence")->text().contains(QStringLiteral("GNU General Public License, version 3")));
    QTest::mouseClick(in_dialog<QPushButton>("ethos_licence_page"), Qt::LeftButton);
    EXPECT_EQ(browser.opened, QStringList{QStringLiteral("https://www.gnu.org/licenses/gpl-3.0.html")});
    EXPECT_TRUE(hub.asked_of_hub().empty());
    QTest::mouseClick(in_dialog<QPushButton>("web_get"), Qt::LeftButton);
    wait_for_preview();
    EXPECT_EQ(hub.asked_of_hub().size(), 1U);
}

TEST_F(WebImport, RefusedRowsAreKeptBesideTheProjectForTheFileIsGone)
{
    put("/talk.csv", std::string(table) + ";1.0\n");
    open_import_page();
    ask_for("/talk.csv");
    wait_for_preview();
    wait_for("it is counted", [this] { return find<QPushButton>("import")->isEnabled(); });
    click("import");
    wait_for("it is in", [this] { return Comments(session().project()).count() == 3; });
    EXPECT_TRUE(fs::exists(path(QStringLiteral("talk-refused.csv"))));
}

}
}
