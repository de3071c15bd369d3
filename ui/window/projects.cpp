#include "window/main_window.h"

#include "home/demo_project.h"
#include "home/home_page.h"
#include "home/task_form.h"
#include "home/task_store.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"
#include "window/workspace.h"

#include <QDir>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QPushButton>
#include <utility>

namespace winnow {

void MainWindow::open_folder(const std::filesystem::path& folder)
{
    const QFileInfoList projects = QDir(qt(folder)).entryInfoList({QStringLiteral("*.winnow")}, QDir::Files);
    if (projects.size() == 1)
        open_project(path_of(projects.first().filePath()));
    else if (projects.isEmpty())
        open_here(folder); // which says that it is none
    else
        messages().show_message(MessageBar::Kind::Error, tr("The folder %1 holds several projects. Choose one of them.").arg(qt(folder)), tr("Choose…"),
                                [this, folder] { ask_for_project(qt(folder)); });
}

// A file that was dropped while no project was open is imported into the new one.
void MainWindow::ask_for_new_project(const QString& file_to_import)
{
    const auto take = [this, file_to_import](const TaskAnswer& answer) {
        make_project(answer);
        m_import_after = {answer.file, file_to_import};
        open_project(answer.file);
    };
    (new TaskForm(TaskForm::Purpose::NewProject, fresh_answer(palette()), take, this))->open();
}

// Leaving the project before may have taken a question.
void MainWindow::import_into_new_project()
{
    const auto [project, file] = std::exchange(m_import_after, {});
    if (m_workspace->session().path() != project)
        return;
    m_workspace->open_page(PageId::Import);
    if (!file.isEmpty())
        import_file(file);
}

void MainWindow::ask_for_new_task()
{
    const auto take = [this](const TaskAnswer& answer) {
        Session& session = m_workspace->session();
        const std::int64_t task = make_task(session, answer);
        Changes changes;
        changes.tasks = true;
        session.announce(changes);
        session.choose_task(task);
    };
    (new TaskForm(TaskForm::Purpose::NewTask, fresh_answer(palette()), take, this))->open();
}

void MainWindow::change_task()
{
    const auto take = [this](const TaskAnswer& answer) {
        winnow::change_task(m_workspace->session(), answer);
        m_workspace->session().announce(Changes::everything());
    };
    (new TaskForm(TaskForm::Purpose::Settings, present_answer(m_workspace->session(), palette()), take, this))->open();
}

void MainWindow::open_demo()
{
    m_work.start([](const std::atomic<bool>&) { return open_or_make_demo(); }, [this](const std::filesystem::path& demo) { open_project(demo); },
                 [this](const std::exception_ptr& exception) { messages().show_error(exception); });
}

void MainWindow::ask_for_annotator()
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("annotator_dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Your name"));
    dialog->setLabelText(tr("The name under which your labels are kept:"));
    dialog->setTextValue(qt(m_workspace->session().annotator()));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) { m_workspace->session().set_annotator(name); });
    dialog->open();
    QPushButton* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    connect(dialog, &QInputDialog::textValueChanged, ok, [ok](const QString& name) { ok->setEnabled(!name.trimmed().isEmpty()); });
}

}
