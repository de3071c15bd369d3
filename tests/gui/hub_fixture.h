#pragma once

#include "common/environment.h"
#include "gui/gui_test.h"
#include "hub/fake_hub.h"
#include "shell/download_desk.h"

#include <QDesktopServices>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <chrono>
#include <fstream>
#include <map>

namespace winnow {

// Keeps what a browser would have been asked to open.
class Browser : public QObject {
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

    QStringList opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened << url.toString(); }
};

// A window, a hub of this machine that can be made to fail, and neither tokens nor models of whoever runs the tests.
class HubGuiTest : public GuiTest {
protected:
    void SetUp() override
    {
        GuiTest::SetUp();
        for (const char* name : {"HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_TOKEN_PATH", "HF_HOME", "HF_HUB_CACHE", "KAGGLE_API_TOKEN", "KAGGLE_USERNAME",
                                 "KAGGLE_KEY", "KAGGLE_CONFIG_DIR", "KAGGLEHUB_CACHE", "WINNOW_PROXY", "XDG_CACHE_HOME", "WINNOW_CONFIG"})
            set(name, {});
        set("WINNOW_MODELS", qt(models()).toUtf8());
        set("WINNOW_KEYRING", "none");
        set("NO_PROXY", "*");
        set("HF_ENDPOINT", QByteArray::fromStdString(hub.url()));
        set("KAGGLE_API_ENDPOINT", QByteArray::fromStdString(hub.url()));
        std::filesystem::create_directories(models());
    }
    void TearDown() override
    {
        GuiTest::TearDown();
        DownloadDesk::instance().put_aside();
        std::filesystem::remove_all(models());
        DownloadDesk::instance().look(); // and forgets them
        for (const char* file : {"tokens.json", "hubs.json"})
            std::filesystem::remove(config_folder() / file);
        for (const auto& [name, value] : m_before)
            put(name.c_str(), value);
    }

    // For this test alone; null: not set.
    void set(const char* name, const QByteArray& value)
    {
        m_before.try_emplace(name, qgetenv(name));
        put(name, value);
    }

    std::filesystem::path models() const { return path(QStringLiteral("models")); }

    // A model of a configuration and weights. There is a middle to be stopped in while `pause` lies between its pieces.
    void put_model(std::chrono::milliseconds pause = {})
    {
        weights = std::string(300000, 'w');
        for (std::size_t i = 0; i < weights.size(); i += 7)
            weights[i] = static_cast<char>(i % 251);
        hub.add("config.json", "{}");
        hub.add("model.safetensors", weights);
        hub.keep_in_storage("model.safetensors");
        if (pause.count() > 0)
            hub.slow_down(pause);
    }

    // A click on a button with a menu, and then these many steps down in it.
    void choose(QPushButton* button, int steps)
    {
        QTimer::singleShot(0, button, [steps] {
            QWidget* menu = QApplication::activePopupWidget();
            ASSERT_NE(menu, nullptr);
            for (int step = 0; step < steps; ++step)
                QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTest::mouseClick(button, Qt::LeftButton);
    }

    test::FakeHub hub;
    std::string weights;

private:
    static void put(const char* name, const QByteArray& value)
    {
        if (value.isNull())
            qunsetenv(name);
        else
            qputenv(name, value);
    }

    std::map<std::string, QByteArray> m_before;
};

}
