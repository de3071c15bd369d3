#include "shell/last_folder.h"

#include "shell/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace winnow {

namespace {

QString setting_of(const QString& purpose)
{
    return QStringLiteral("last_folders/%1").arg(purpose);
}

}

QString documents_folder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

QString last_folder(const QString& purpose)
{
    const QString folder = Settings().value(setting_of(purpose)).toString();
    return !folder.isEmpty() && QDir(folder).exists() ? folder : documents_folder();
}

void remember_folder(const QString& purpose, const QString& folder)
{
    Settings().setValue(setting_of(purpose), folder);
}

void start_in_last_folder(QFileDialog& dialog, const QString& purpose)
{
    dialog.setDirectory(last_folder(purpose));
    const bool is_for_folder = dialog.fileMode() == QFileDialog::Directory;
    QObject::connect(&dialog, &QFileDialog::fileSelected, &dialog,
                     [purpose, is_for_folder](const QString& chosen) { remember_folder(purpose, is_for_folder ? chosen : QFileInfo(chosen).absolutePath()); });
}

}
