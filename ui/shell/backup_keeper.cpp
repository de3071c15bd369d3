#include "shell/backup_keeper.h"

#include "store/backup.h"
#include "widgets/message_bar.h"

#include <chrono>

namespace winnow {

namespace {

constexpr std::chrono::minutes between_looks{1};

}

BackupKeeper::BackupKeeper(std::filesystem::path project, QObject* parent) : QObject(parent), m_project(std::move(project))
{
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::look);
    m_timer.start(between_looks);
}

void BackupKeeper::look()
{
    if (m_work.is_running())
        return;
    m_work.start(
        [path = m_project](const std::atomic<bool>& stop) {
            Project project = Project::open_again(path, Project::Access::ReadOnly);
            return periodic_backup(project, stop).has_value();
        },
        [this](bool is_made) { m_has_failed = m_has_failed && !is_made; },
        [this](const std::exception_ptr& exception) { say(exception); });
}

void BackupKeeper::say(const std::exception_ptr& exception)
{
    if (m_has_failed)
        return;
    m_has_failed = true;
    Q_EMIT failed(tr("No backup could be made. %1").arg(sentence_of(exception)));
}

}
