#include "models/script_of_winnow.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace winnow {

namespace {

const QString of_the_folder = QStringLiteral("./");

QString in_quotes(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

}

QString folder_of_script(const QString& command, const QString& start)
{
    const QString script = command.section(QLatin1Char(' '), 0, 0);
    QDir folder(start);
    do {
        if (QFileInfo(folder.filePath(script)).isExecutable())
            return folder.absolutePath();
    } while (folder.cdUp());
    return {};
}

QString command_from_anywhere(const QString& command)
{
    if (!command.startsWith(of_the_folder))
        return command;
    const QString folder = folder_of_script(command, QCoreApplication::applicationDirPath());
    return folder.isEmpty() ? QString() : QStringLiteral("cd %1 && %2").arg(in_quotes(folder), command);
}

}
