#include "shell/recent_projects.h"

#include "shell/settings.h"
#include "widgets/qt_text.h"

namespace winnow {

namespace {

constexpr int most = 10;
const QString setting = QStringLiteral("recent_projects");
const QString times_setting = QStringLiteral("recent_projects_opened"); // path -> when

void keep_time(const QString& path, const QDateTime& time)
{
    QVariantMap times = Settings().value(times_setting).toMap();
    if (time.isValid())
        times[path] = time;
    else
        times.remove(path);
    Settings().setValue(times_setting, times);
}

}

QStringList recent_projects()
{
    return Settings().value(setting).toStringList();
}

QDateTime last_opened(const QString& path)
{
    return Settings().value(times_setting).toMap().value(path).toDateTime();
}

void remember_project(const std::filesystem::path& path)
{
    const QString name = qt(std::filesystem::absolute(path));
    QStringList list = recent_projects();
    list.removeAll(name);
    list.prepend(name);
    for (const QString& forgotten : list.mid(most))
        keep_time(forgotten, {});
    Settings().setValue(setting, list.mid(0, most));
    keep_time(name, QDateTime::currentDateTime());
}

void forget_project(const QString& path)
{
    QStringList list = recent_projects();
    list.removeAll(path);
    Settings().setValue(setting, list);
    keep_time(path, {});
}

}
