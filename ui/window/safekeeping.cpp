// How a project is backed up and brought back, how it is examined, and how what was deleted is erased.
#include "window/main_window.h"

#include "backups/backup_text.h"
#include "backups/check_dialog.h"
#include "backups/copy_dialog.h"
#include "backups/erase_dialog.h"
#include "backups/restore_dialog.h"
#include "common/error.h"
#include "shell/last_folder.h"
#include "shell/size_text.h"
#include "shell/training_desk.h"
#include "store/project_copy.h"
#include "store/restore.h"
#include "widgets/error_text.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"
#include "window/workspace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <utility>

namespace winnow {

// The project that is open, or one that is asked for: one that cannot be opened needs it most.
void MainWindow::for_a_project(const QString& title, std::function<void(const std::filesystem::path&)> act)
{
    if (m_workspace) {
        act(m_workspace->session().path());
        return;
    }
    auto* dialog = new QFileDialog(this, title, QString(), tr("Winnow projects (*.winnow)"));
    dialog->setObjectName(QStringLiteral("which_project_dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    start_in_last_folder(*dialog, QStringLiteral("project"));
    connect(dialog, &QFileDialog::fileSelected, this, [act = std::move(act)](const QString& file) { act(path_of(file)); });
    dialog->open();
}

void MainWindow::back_up_now()
{
    messages().show_message(MessageBar::Kind::Information, tr("Backing up %1…").arg(m_workspace->session().name()));
    m_work.start(
        [path = m_workspace->session().path()](const std::atomic<bool>&) {
            Project project = Project::open_again(path, Project::Access::ReadOnly);
            const Backup made = back_up(project, BackupReason::ByHand);
            return std::pair(made, counts_of(made.file));
        },
        [this](const std::pair<Backup, ProjectCounts>& made) {
            messages().show_message(MessageBar::Kind::Success, tr("Backed up as %1 (%2): %3.")
                                                                   .arg(qt(made.first.file), size_text(static_cast<std::int64_t>(made.first.bytes)), counts_text(made.second)));
        },
        [this](const std::exception_ptr& exception) { messages().show_error(exception); });
}

void MainWindow::ask_for_erasing()
{
    const std::filesystem::path project = m_workspace->session().path();
    if (is_trained(project)) {
        messages().show_message(MessageBar::Kind::Information, tr("A training of this project goes on. Wait for its end or stop it, then erase."));
        return;
    }
    messages().guard([&] {
        auto* dialog = new EraseDialog(project, this);
        connect(dialog, &EraseDialog::project_changed, this, [this, project] {
            if (m_workspace && m_workspace->session().path() == project)
                m_workspace->session().announce(Changes::everything());
        });
        dialog->open();
    });
}

void MainWindow::ask_for_backup(const std::filesystem::path& project)
{
    if (is_trained(project)) {
        messages().show_message(MessageBar::Kind::Information, tr("A training of this project goes on. Wait for its end or stop it, then restore the backup."));
        return;
    }
    messages().guard([&] {
        auto* dialog = new RestoreDialog(project, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &RestoreDialog::chosen, this, [this, project](const std::filesystem::path& backup) { restore_from(project, backup); });
        dialog->open();
    });
}

void MainWindow::restore_from(const std::filesystem::path& project, const std::filesystem::path& backup)
{
    const bool was_open = m_workspace && m_workspace->session().path() == project;
    if (was_open) {
        drop_project();
        show_home();
    }
    messages().show_message(MessageBar::Kind::Information, tr("Restoring %1…").arg(qt(project.stem())));
    m_work.start([project, backup](const std::atomic<bool>&) { return restore_backup(project, backup).has_value(); },
                 [this, project](bool kept) {
                     messages().clear();
                     open_project(project);
                     if (m_workspace)
                         messages().show_message(MessageBar::Kind::Success, kept ? tr("The backup was restored. What the project was before is among its backups.")
                                                                                 : tr("The backup was restored."));
                 },
                 [this, project, was_open](const std::exception_ptr& exception) {
                     if (was_open)
                         open_project(project);
                     messages().show_error(exception);
                 });
}

void MainWindow::check(const std::filesystem::path& project)
{
    auto* dialog = new CheckDialog(project, this);
    connect(dialog, &CheckDialog::restore_wanted, this, [this, project] { ask_for_backup(project); });
    connect(dialog, &CheckDialog::open_wanted, this, [this](const std::filesystem::path& copy) { open_project(copy); });
    dialog->open();
}

// What can be done about a project that is not opened is a click away.
void MainWindow::say_why_not_opened(const std::filesystem::path& project, const std::exception_ptr& exception)
{
    try {
        std::rethrow_exception(exception);
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Damaged) {
            messages().show_message(MessageBar::Kind::Error, error_text(error.kind(), error.what()), tr("Check it…"), [this, project] { check(project); });
            return;
        }
        if (error.kind() == ErrorKind::Denied && QFileInfo(qt(project)).isReadable()) {
            messages().show_message(MessageBar::Kind::Error, error_text(error.kind(), error.what()), tr("Work on a copy…"), [this, project] { ask_where_to_copy(project); });
            return;
        }
    } catch (...) {
    }
    messages().show_error(exception);
}

void MainWindow::ask_where_to_copy(const std::filesystem::path& project)
{
    auto* dialog = new CopyDialog(tr("Where the copy goes"), tr("%1 copy").arg(qt(project.stem())), this);
    dialog->setObjectName(QStringLiteral("copy_file_dialog"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, project](const QString& file) { copy_and_open(project, path_of(file)); });
    dialog->open();
}

void MainWindow::copy_and_open(const std::filesystem::path& project, const std::filesystem::path& copy)
{
    messages().show_message(MessageBar::Kind::Information, tr("Copying %1…").arg(qt(project.stem())));
    m_work.start(
        [project, copy](const std::atomic<bool>&) {
            copy_project(project, copy);
            return true;
        },
        [this, copy](bool) {
            messages().clear();
            open_project(copy);
        },
        [this](const std::exception_ptr& exception) { messages().show_error(exception); });
}

}
