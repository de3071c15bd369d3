#pragma once

#include "gui/gui_test.h"

#include <fstream>

namespace winnow {

// A window whose worker only plays (tests/jobs/fake_worker), and a model that is only named.
class PlayedWorkerTest : public GuiTest {
protected:
    void SetUp() override
    {
        GuiTest::SetUp();
        m_real_worker = qgetenv("WINNOW_CLI");
        m_real_models = qgetenv("WINNOW_MODELS");
        // A model that is only named: the worker that plays does not open it.
        std::filesystem::create_directories(path(QStringLiteral("models/tiny")));
        std::ofstream(path(QStringLiteral("models/tiny/config.json"))) << "{}";
        qputenv("WINNOW_MODELS", qt(path(QStringLiteral("models"))).toUtf8());
        play("train");
    }
    void TearDown() override
    {
        GuiTest::TearDown();
        restore("WINNOW_CLI", m_real_worker);
        restore("WINNOW_MODELS", m_real_models);
    }

    static void restore(const char* name, const QByteArray& value)
    {
        if (value.isNull())
            qunsetenv(name);
        else
            qputenv(name, value);
    }

    // The worker from now on plays this script: tests/jobs/fake_worker.
    void play(const std::string& script)
    {
        const std::filesystem::path program = path(QString::fromStdString("worker-" + script));
        std::ofstream(program) << "#!/bin/sh\nexec '" << WINNOW_FAKE_WORKER << "' " << script << " \"$3\"\n";
        std::filesystem::permissions(program, std::filesystem::perms::owner_all);
        qputenv("WINNOW_CLI", qt(program).toUtf8());
    }

    QByteArray m_real_worker; // from the surroundings; null: not said
    QByteArray m_real_models;
};

}
