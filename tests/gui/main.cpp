#include "shell/language.h"
#include "shell/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>
#include <gtest/gtest.h>

namespace {

// Qt warns of what is wrong in a window; a test that makes it do so has found a fault. What the offscreen platform
// cannot do ("This plugin does not support …") is none.
void fail_on_warning(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    // Nor is a temporary folder that a worker, on its way out, still writes into.
    if (text.startsWith(QStringLiteral("This plugin does not support")) || text.startsWith(QStringLiteral("QTemporaryDir: Unable to remove")))
        return;
    std::fprintf(stderr, "%s\n", qPrintable(text));
    if (type == QtWarningMsg || type == QtCriticalMsg)
        ADD_FAILURE() << "Qt: " << text.toStdString();
}

// The user's own catalogue, which is read once: a model that the hub of the tests has.
void write_catalogue(const QDir& config)
{
    config.mkpath(QStringLiteral("winnow"));
    QFile file(config.filePath(QStringLiteral("winnow/catalogue.json")));
    file.open(QIODevice::WriteOnly);
    file.write(R"({"version": 1, "models": [{"id": "gemma-tiny", "name": "Gemma tiny", "base_model": "google/gemma-tiny",
        "hugging_face": "hf:google/gemma-tiny", "kaggle": "kaggle:keras/gemma/keras/tiny", "bytes": 300000, "parameters": 75000,
        "embedding_parameters": 1000, "licence": "Gemma Terms of Use", "licence_page": "https://ai.google.dev/gemma/terms", "note": "For tests."}]})");
}

}

int main(int count, char** arguments)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&count, arguments);
#ifdef WINNOW_CLI
    // The program that trains, where it is built beside.
    if (!qEnvironmentVariableIsSet("WINNOW_CLI"))
        qputenv("WINNOW_CLI", WINNOW_CLI);
#endif
    // A home of its own: no setting of the user's is read or changed.
    QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", (home.path() + QStringLiteral("/config")).toUtf8());
    qputenv("XDG_DATA_HOME", (home.path() + QStringLiteral("/data")).toUtf8());
    write_catalogue(QDir(home.path() + QStringLiteral("/config")));
    QApplication application(count, arguments);
    qInstallMessageHandler(fail_on_warning);
    winnow::apply_language();
    winnow::apply_theme();
    return RUN_ALL_TESTS();
}
