#pragma once

#include "gui/hub_fixture.h"

#include "common/files.h"
#include "models/download_card.h"
#include "shell/download_desk.h"

#include <QProcess>
#include <QProgressBar>
#include <QTableView>
#include <unistd.h>

namespace winnow {

namespace fs = std::filesystem;

// The page Models, and a hub that plays.
class Downloads : public HubGuiTest {
protected:
    static constexpr int from_hugging_face = 1; // steps down in the menu
    static constexpr int from_kaggle = 2;
    static constexpr const char* id = "gemma-tiny";

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

}
