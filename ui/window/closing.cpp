// How projects leave the window, and it the screen: with a training or a download that goes on behind it, stopped, or at once.
#include "window/main_window.h"

#include "catalog/catalog.h"
#include "shell/download_desk.h"
#include "shell/model_title.h"
#include "shell/notification.h"
#include "shell/progress_text.h"
#include "shell/settings.h"
#include "shell/training_desk.h"
#include "widgets/message_bar.h"
#include "window/close_question.h"
#include "window/project_door.h"
#include "window/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QStackedWidget>
#include <algorithm>
#include <utility>

namespace winnow {

namespace {

bool is_training(Workspace& workspace)
{
    return workspace.session().training().has_any();
}

GoingOn training_in(Workspace* workspace)
{
    GoingOn going_on;
    if (workspace && is_training(*workspace)) {
        const auto& state = workspace->session().training().state();
        going_on.run = state ? state->run : 0;
    }
    return going_on;
}

// Downloads are of the window, whichever project it shows.
GoingOn all_that_goes_on(Workspace* workspace)
{
    GoingOn going_on = training_in(workspace);
    for (const DownloadState& state : DownloadDesk::instance().states())
        if (state.standing == DownloadState::Standing::Running || state.standing == DownloadState::Standing::Stopping)
            going_on.downloads << model_title(state.id());
    return going_on;
}

std::filesystem::path whole(const std::filesystem::path& path)
{
    std::error_code ignored;
    return std::filesystem::weakly_canonical(path, ignored);
}

}

void MainWindow::close_project()
{
    leave_project([this] { show_home(); });
}

// Does `then` with no project in the window, at once or when the user has said what becomes of the training.
void MainWindow::leave_project(std::function<void()> then)
{
    const GoingOn training = training_in(m_workspace.get());
    if (!training.is_anything()) {
        drop_project();
        then();
        return;
    }
    ask_what_becomes_of(training, [this, then = std::move(then)](CloseQuestion::Answer answer) {
        if (answer == CloseQuestion::Answer::GoOn)
            rest();
        else
            drop_project();
        then();
    });
}

// Answered at most once, and not where the window stays open.
void MainWindow::ask_what_becomes_of(const GoingOn& going_on, std::function<void(CloseQuestion::Answer)> answered)
{
    m_question->ask(going_on, [this, going_on, answered = std::move(answered)](CloseQuestion::Answer answer) {
        if (answer == CloseQuestion::Answer::StayOpen)
            return;
        if (answer == CloseQuestion::Answer::GoOn && going_on.run)
            m_workspace->session().training().keep_promise();
        if (answer == CloseQuestion::Answer::Stop && going_on.run)
            m_workspace->session().training().put_aside();
        if (answer == CloseQuestion::Answer::Stop && !going_on.downloads.isEmpty())
            DownloadDesk::instance().put_aside();
        answered(answer);
    });
}

void MainWindow::follow_question()
{
    m_question->follow(all_that_goes_on(m_workspace.get()));
    // A project that rests goes with its training, but not while it is still telling of the end.
    QTimer::singleShot(0, this, &MainWindow::forget_rested);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->ignore();
    if (m_workspace && !m_workspace->may_close())
        return;
    Settings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (const GoingOn going_on = all_that_goes_on(m_workspace.get()); going_on.is_anything()) {
        ask_what_becomes_of(going_on, [this](CloseQuestion::Answer answer) {
            if (answer == CloseQuestion::Answer::GoOn)
                go_behind();
            else
                close();
        });
        return;
    }
    if (m_resting.empty())
        event->accept();
    else
        go_behind();
}

// The project that is shown goes on without the window, until its training is over.
void MainWindow::rest()
{
    m_page_menu->clear();
    m_stack->removeWidget(m_workspace.get());
    m_workspace->hide();
    m_resting.push_back(std::move(m_workspace));
}

void MainWindow::drop_project()
{
    m_page_menu->clear();
    m_workspace.reset();
}

// The process lives on without a window until all that is trained is in its project, and all that is downloaded is there.
void MainWindow::go_behind()
{
    if (m_workspace && is_training(*m_workspace))
        rest();
    else
        drop_project();
    show_home();
    m_is_behind = true;
    m_door_behind = new ProjectDoor(default_models_folder(), this);
    connect(m_door_behind, &ProjectDoor::knocked, this, &MainWindow::come_back_as_it_was);
    QApplication::setQuitOnLastWindowClosed(false);
    hide();
    forget_rested(); // it may have ended in this moment
}

void MainWindow::come_back()
{
    m_is_behind = false;
    if (m_door_behind)
        std::exchange(m_door_behind, nullptr)->deleteLater();
    QApplication::setQuitOnLastWindowClosed(true);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

// Another start of the program, for no project of its own: what is wanted is the training that went behind last.
void MainWindow::come_back_as_it_was()
{
    come_back();
    if (!m_resting.empty())
        take_back(m_resting.back()->session().path());
}

// Another start of the program, or a click on it, wants this project in front.
void MainWindow::come_back_with(const std::filesystem::path& project)
{
    come_back();
    if (m_workspace && whole(m_workspace->session().path()) == whole(project))
        return;
    leave_project([this, project] { take_back(project); });
}

bool MainWindow::has(const std::filesystem::path& project) const
{
    const auto is_it = [&](const std::unique_ptr<Workspace>& workspace) { return workspace && whole(workspace->session().path()) == whole(project); };
    return is_it(m_workspace) || std::any_of(m_resting.begin(), m_resting.end(), is_it);
}

bool MainWindow::is_trained(const std::filesystem::path& project) const
{
    const auto is_it = [&](const std::unique_ptr<Workspace>& workspace) {
        return workspace && whole(workspace->session().path()) == whole(project) && is_training(*workspace);
    };
    return is_it(m_workspace) || std::any_of(m_resting.begin(), m_resting.end(), is_it);
}

void MainWindow::take_back(const std::filesystem::path& project)
{
    const auto place = std::find_if(m_resting.begin(), m_resting.end(),
                                    [&](const auto& workspace) { return whole(workspace->session().path()) == whole(project); });
    if (place == m_resting.end()) {
        show_home();
        return;
    }
    std::unique_ptr<Workspace> workspace = std::move(*place);
    m_resting.erase(place);
    show_workspace(std::move(workspace));
    m_workspace->open_page(PageId::Train);
}

void MainWindow::say_end(Workspace& workspace, std::int64_t run, const Outcome& outcome)
{
    const QString text = end_text(run, outcome);
    notify(this, workspace.session().name(), text);
    if (&workspace == m_workspace.get() || m_is_behind)
        return;
    messages().show_message(MessageBar::Kind::Information, tr("%1: %2").arg(workspace.session().name(), text), tr("Open"),
                            [this, path = workspace.session().path()] { open_project(path); });
}

void MainWindow::forget_rested()
{
    std::erase_if(m_resting, [](const std::unique_ptr<Workspace>& workspace) { return !is_training(*workspace); });
    if (m_is_behind && m_resting.empty() && !DownloadDesk::instance().is_at_work())
        QApplication::quit();
}

}
