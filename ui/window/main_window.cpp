#include "window/main_window.h"

#include "common/error.h"
#include "home/home_page.h"
#include "shell/recent_projects.h"
#include "shell/settings.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"
#include "window/pages.h"
#include "window/workspace.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>

namespace winnow {

namespace {

bool is_project(const QString& file)
{
    return QFileInfo(file).suffix().compare(QStringLiteral("winnow"), Qt::CaseInsensitive) == 0;
}

std::unique_ptr<Session> session_of(const std::filesystem::path& path)
{
    Project project = Project::open(path);
    if (tasks(project).empty())
        throw Error(ErrorKind::Damaged, "The project \"" + path.string() + "\" has no task.");
    return std::make_unique<Session>(std::move(project));
}

}

MainWindow::MainWindow() : m_stack(new QStackedWidget(this)), m_home(new HomePage(this))
{
    setObjectName(QStringLiteral("main_window"));
    setCentralWidget(m_stack);
    setAcceptDrops(true);
    m_stack->addWidget(m_home);
    make_menus();
    connect(m_home, &HomePage::project_wanted, this, [this](const QString& path) { open_project(path_of(path)); });
    connect(m_home, &HomePage::open_wanted, this, &MainWindow::ask_for_project);
    connect(m_home, &HomePage::new_project_wanted, this, [this] { ask_for_new_project(); });
    connect(m_home, &HomePage::demo_wanted, this, &MainWindow::open_demo);
    restore();
    show_home();
}

MainWindow::~MainWindow() = default;

void MainWindow::open_project(const std::filesystem::path& path)
{
    messages().guard([&] {
        auto session = session_of(path);
        close_project();
        m_workspace = std::make_unique<Workspace>(std::move(session), this);
        m_stack->addWidget(m_workspace.get());
        m_stack->setCurrentWidget(m_workspace.get());
        remember_project(path);
        connect(m_workspace.get(), &Workspace::page_opened, this, &MainWindow::follow_page);
        connect(&m_workspace->session(), &Session::changed, this, &MainWindow::follow_undo);
        connect(m_workspace.get(), &Workspace::task_settings_wanted, this, &MainWindow::change_task);
        connect(m_workspace.get(), &Workspace::new_task_wanted, this, &MainWindow::ask_for_new_task);
        m_workspace->open_page(PageId::Comments);
        setWindowTitle(tr("%1 – Winnow").arg(m_workspace->session().name()));
        follow_undo();
    });
}

void MainWindow::close_project()
{
    if (!m_workspace)
        return;
    m_page_menu->clear();
    m_workspace.reset();
    show_home();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_workspace && !m_workspace->may_close()) {
        event->ignore();
        return;
    }
    Settings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    event->accept();
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
    if (is_project(file))
        open_project(path_of(file));
    else
        ask_for_import(file);
}

void MainWindow::ask_for_project()
{
    auto* dialog = new QFileDialog(this, tr("Open a project"), QString(), tr("Winnow projects (*.winnow)"));
    dialog->setObjectName(QStringLiteral("open_dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { open_project(path_of(file)); });
    dialog->open();
}

void MainWindow::ask_for_import(const QString& file)
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
    setWindowTitle(tr("Winnow"));
    follow_undo();
}

void MainWindow::restore()
{
    resize(1280, 800);
    restoreGeometry(Settings().value(QStringLiteral("window/geometry")).toByteArray());
}

MessageBar& MainWindow::messages()
{
    return m_workspace ? m_workspace->messages() : m_home->messages();
}

}
