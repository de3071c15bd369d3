#include "window/main_window.h"

#include "catalog/catalog.h"
#include "common/error.h"
#include "home/home_page.h"
#include "shell/download_desk.h"
#include "shell/last_folder.h"
#include "shell/recent_projects.h"
#include "shell/settings.h"
#include "shell/training_desk.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"
#include "window/crash_report.h"
#include "window/download_news.h"
#include "window/pages.h"
#include "window/project_door.h"
#include "window/size_keeper.h"
#include "window/workspace.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace winnow {

namespace {

bool is_project(const QString& file)
{
    return QFileInfo(file).suffix().compare(QStringLiteral("winnow"), Qt::CaseInsensitive) == 0;
}

// Bytes of a document whose check takes no time to speak of; a larger one is checked while the window stays in use.
constexpr std::uintmax_t quickly_checked = 8 << 20;

bool is_large(const std::filesystem::path& path)
{
    std::error_code failure;
    const std::uintmax_t size = std::filesystem::file_size(path, failure);
    return !failure && size > quickly_checked;
}

std::unique_ptr<Session> session_of(Project project)
{
    if (tasks(project).empty())
        throw Error(ErrorKind::Damaged, "The project \"" + project.path().string() + "\" has no task.");
    return std::make_unique<Session>(std::move(project));
}

}

MainWindow::MainWindow() : m_question(new CloseQuestion(this)), m_stack(new QStackedWidget(this)), m_home(new HomePage(this))
{
    setObjectName(QStringLiteral("main_window"));
    setCentralWidget(make_content());
    setAcceptDrops(true);
    m_stack->addWidget(m_home);
    make_menus();
    connect(m_home, &HomePage::project_wanted, this, [this](const QString& path) { open_project(path_of(path)); });
    connect(m_home, &HomePage::open_wanted, this, [this] { ask_for_project(); });
    connect(m_home, &HomePage::new_project_wanted, this, [this] { ask_for_new_project(); });
    connect(m_home, &HomePage::demo_wanted, this, &MainWindow::open_demo);
    new DownloadNews(*this);
    connect(&DownloadDesk::instance(), &DownloadDesk::changed, this, &MainWindow::follow_question);
    restore();
    show_home();
    QTimer::singleShot(0, this, &MainWindow::say_if_crashed); // where the user looks then: a project may be opened at once
}

MainWindow::~MainWindow() = default;

QWidget* MainWindow::make_content()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_question);
    column->addWidget(m_stack, 1);
    return content;
}

void MainWindow::open_project(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        open_folder(path);
        return;
    }
    if (has(path)) {
        come_back_with(path);
        return;
    }
    const bool is_elsewhere = ProjectDoor::knock(path, this, [this, path](bool comes) {
        if (comes)
            leave_to_other_window();
        else
            open_here(path);
    });
    if (!is_elsewhere)
        open_here(path);
}

void MainWindow::open_at_start(const std::filesystem::path& path)
{
    m_is_for_one_project = true;
    open_project(path);
    m_is_for_one_project = m_is_for_one_project && !m_workspace;
}

void MainWindow::begin_at_home()
{
    ProjectDoor::knock(default_models_folder(), this, [this](bool comes) {
        if (comes)
            close();
    });
}

void MainWindow::open_here(const std::filesystem::path& path)
{
    m_is_for_one_project = false;
    m_checking.stop();
    if (is_large(path))
        check_and_open(path);
    else
        try {
            show_project(Project::open(path));
        } catch (...) {
            say_why_not_opened(path, std::current_exception());
        }
}

void MainWindow::check_and_open(const std::filesystem::path& path)
{
    messages().show_message(MessageBar::Kind::Information, tr("Checking %1 before it is opened…").arg(qt(path.filename())));
    m_checking.start(
        [path](const std::atomic<bool>&) {
            Project::open(path);
            return path;
        },
        [this](const std::filesystem::path& checked) {
            messages().clear();
            messages().guard([&] { show_project(Project::open_again(checked)); });
        },
        [this, path](const std::exception_ptr& exception) { say_why_not_opened(path, exception); });
}

void MainWindow::show_project(Project project)
{
    const auto session = std::make_shared<std::unique_ptr<Session>>(session_of(std::move(project)));
    leave_project([this, session] {
        auto workspace = std::make_unique<Workspace>(std::move(*session), this);
        connect_workspace(*workspace);
        show_workspace(std::move(workspace));
    });
}

void MainWindow::connect_workspace(Workspace& workspace)
{
    Session* session = &workspace.session();
    connect(&workspace, &Workspace::page_opened, this, &MainWindow::follow_page);
    connect(&workspace, &Workspace::task_settings_wanted, this, &MainWindow::change_task);
    connect(&workspace, &Workspace::new_task_wanted, this, &MainWindow::ask_for_new_task);
    connect(session, &Session::changed, this, &MainWindow::follow_undo);
    connect(session, &Session::annotator_wanted, this, &MainWindow::ask_for_annotator);
    connect(&session->training(), &TrainingDesk::ended, this,
            [this, &workspace](std::int64_t run, const Outcome& outcome) { say_end(workspace, run, outcome); });
    connect(&session->training(), &TrainingDesk::changed, this, &MainWindow::follow_question);
    auto* door = new ProjectDoor(session->path(), &workspace);
    connect(door, &ProjectDoor::knocked, this, [this, path = session->path()] { come_back_with(path); });
}

void MainWindow::leave_to_other_window()
{
    if (m_is_for_one_project)
        close();
    else
        messages().show_message(MessageBar::Kind::Information, tr("The project is open in another window, which comes to the front."));
}

void MainWindow::show_workspace(std::unique_ptr<Workspace> workspace)
{
    m_workspace = std::move(workspace);
    m_stack->addWidget(m_workspace.get());
    m_stack->setCurrentWidget(m_workspace.get());
    remember_project(m_workspace->session().path());
    m_workspace->open_last_page();
    setWindowTitle(tr("%1 – Winnow").arg(m_workspace->session().name()));
    follow_undo();
    import_into_new_project();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString file = event->mimeData()->urls().first().toLocalFile();
    event->acceptProposedAction();
    if (is_project(file) || QFileInfo(file).isDir())
        open_project(path_of(file));
    else
        import_file(file);
}

void MainWindow::ask_for_project(const QString& folder)
{
    auto* dialog = new QFileDialog(this, tr("Open a project"), QString(), tr("Winnow projects (*.winnow)"));
    dialog->setObjectName(QStringLiteral("open_dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    start_in_last_folder(*dialog, QStringLiteral("project"));
    if (!folder.isEmpty())
        dialog->setDirectory(folder);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { open_project(path_of(file)); });
    dialog->open();
}

void MainWindow::import_file(const QString& file)
{
    if (!m_workspace) {
        ask_for_new_project(file);
        return;
    }
    m_workspace->open_page(PageId::Import);
    Q_EMIT m_workspace->session().import_wanted(file);
}

void MainWindow::show_home()
{
    m_home->refresh();
    m_stack->setCurrentWidget(m_home);
    m_home->take_focus();
    setWindowTitle(tr("Winnow"));
    follow_undo();
}

void MainWindow::say_if_crashed()
{
    if (const auto time = crash_to_tell())
        messages().show_message(MessageBar::Kind::Warning,
                                tr("Winnow ended unexpectedly on %1. A report was kept on this machine, without any comment; it is sent to nobody.").arg(*time),
                                tr("Read or delete…"), [this] { show_crash_report(this); });
}

void MainWindow::restore()
{
    constexpr QSize usual(1280, 800), frame(16, 48); // about what the window manager draws around
    resize(usual.boundedTo(screen()->availableSize() - frame));
    restoreGeometry(Settings().value(QStringLiteral("window/geometry")).toByteArray());
    new SizeKeeper(this);
}

MessageBar& MainWindow::messages()
{
    return m_workspace ? m_workspace->messages() : m_home->messages();
}

}
