#include "gui/tools/hub_pictures.h"

#include "catalog/catalog.h"
#include "hub/fake_hub.h"
#include "shell/download_desk.h"
#include "window/main_window.h"
#include "window/workspace.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QTest>

namespace {

using namespace winnow;
using namespace std::chrono_literals;

constexpr const char* id = "gemma-3-270m";
constexpr int patience = 15000; // milliseconds

class HubPictures {
public:
    HubPictures(MainWindow& window, const std::function<void(QWidget&, const QString&)>& take) : m_window(window), m_take(take)
    {
        m_hub.call_it("google/gemma-3-270m", "keras/gemma3/keras/gemma3_270m");
        m_hub.add("config.json", "{}");
        m_hub.add("tokenizer.json", std::string(300000, 't'));
        m_hub.add("model.safetensors", std::string(60000000, 'w'));
        m_hub.keep_in_storage("model.safetensors");
        m_hub.slow_down(50ms, 100000);
        qputenv("HF_ENDPOINT", QByteArray::fromStdString(m_hub.url()));
        qputenv("NO_PROXY", "*");
        qputenv("WINNOW_KEYRING", "none");
    }

    void take_all()
    {
        m_window.workspace()->open_page(PageId::Models);
        take_coming();
        take_refused();
        take_dialog("get_by_address", QStringLiteral("models-address"), [](QDialog& dialog) {
            dialog.findChild<QLineEdit*>(QStringLiteral("model_address"))->setText(QStringLiteral("hf:google/gemma-3-270m"));
            dialog.accept();
        });
        take_dialog("connection", QStringLiteral("models-connection"));
        m_window.workspace()->open_page(PageId::Import);
        take_dialog("import_web", QStringLiteral("import-web"));
        take_dialog("import_ethos", QStringLiteral("import-ethos"));
    }

private:
    DownloadDesk& desk() { return DownloadDesk::instance(); }

    void get() { desk().get({parse_model_address("hf:google/gemma-3-270m"), {}, id, default_models_folder()}); }

    void wait_for(const std::function<bool(const DownloadState&)>& holds)
    {
        if (!QTest::qWaitFor([&] { return desk().state(id) && holds(*desk().state(id)); }, patience))
            std::fprintf(stderr, "a download did not come so far as a picture needs it\n");
    }

    void take_coming()
    {
        get();
        wait_for([](const DownloadState& state) { return state.progress.bytes > 3000000; });
        m_window.findChild<QAbstractButton*>(QStringLiteral("download_show_files"))->click();
        m_take(m_window, QStringLiteral("models-coming"));
        m_window.workspace()->open_page(PageId::Label);
        m_take(m_window, QStringLiteral("models-behind"));
        m_window.workspace()->open_page(PageId::Models);
        desk().pause(id);
        wait_for([](const DownloadState& state) { return state.standing == DownloadState::Standing::Paused; });
        m_take(m_window, QStringLiteral("models-paused"));
    }

    void take_refused()
    {
        m_hub.require_token("another");
        desk().resume(id);
        wait_for([](const DownloadState& state) { return state.standing == DownloadState::Standing::Failed; });
        m_take(m_window, QStringLiteral("models-refused"));
        take_dialog("message_action", QStringLiteral("models-sign-in"));
        desk().discard(id);
        m_hub.require_token({});
    }

    // Of the dialog that the first visible button of that name opens.
    void take_dialog(const char* button, const QString& name, const std::function<void(QDialog&)>& prepare = {})
    {
        for (auto* each : m_window.findChildren<QAbstractButton*>(QString::fromLatin1(button)))
            if (each->isVisible()) {
                each->click();
                break;
            }
        for (auto* dialog : m_window.findChildren<QDialog*>()) {
            if (!dialog->isVisible())
                continue;
            if (prepare)
                prepare(*dialog);
            m_take(*dialog, name);
            dialog->reject();
        }
    }

    MainWindow& m_window;
    const std::function<void(QWidget&, const QString&)>& m_take;
    test::FakeHub m_hub;
};

}

void take_hub_pictures(MainWindow& window, const std::function<void(QWidget&, const QString&)>& take)
{
    HubPictures(window, take).take_all();
    DownloadDesk::instance().put_aside();
}
