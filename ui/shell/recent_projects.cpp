#include "shell/recent_projects.h"

#include "shell/settings.h"
#include "widgets/qt_text.h"

namespace winnow {

namespace {

constexpr int most = 10;
const QString setting = QStringLiteral("recent_projects");

}

QStringList recent_projects()
{
    return Settings().value(setting).toStringList();
}

void remember_project(const std::filesystem::path& path)
{
    const QString name = qt(std::filesystem::absolute(path));
    QStringList list = recent_projects();
    list.removeAll(name);
    list.prepend(name);
    Settings().setValue(setting, list.mid(0, most));
}

void forget_project(const QString& path)
{
    QStringList list = recent_projects();
    list.removeAll(path);
    Settings().setValue(setting, list);
}

}
