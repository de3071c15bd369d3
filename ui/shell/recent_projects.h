#pragma once

#include <QDateTime>
#include <QStringList>
#include <filesystem>

namespace winnow {

// The projects opened last on this machine, newest first, at most ten; those that are gone are still named.
QStringList recent_projects();
QDateTime last_opened(const QString& path); // invalid: not known
void remember_project(const std::filesystem::path& path);
void forget_project(const QString& path);

}
