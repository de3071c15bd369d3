#pragma once

#include "jobs/outcome.h"
#include "shell/session.h"
#include "widgets/background.h"
#include "window/close_question.h"

#include <QMainWindow>
#include <filesystem>
#include <memory>
#include <vector>

class QMenu;
class QStackedWidget;

namespace winnow {

class HomePage;
class MessageBar;
class ProjectDoor;
class Workspace;

// One window: the home page, or one open project.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

    // Opens a project here, or brings the window that has it to the front; of a folder, the only one that it holds. An error
    // is said in the window, which then stays as it was. Where a training goes on, the user is asked first what becomes of it.
    void open_project(const std::filesystem::path& path);
    // The same for a window that was made for this project alone: it goes where another one has it.
    void open_at_start(const std::filesystem::path& path);
    // For a window that was made for no project: it goes where another one is behind, which comes back with what it trains.
    void begin_at_home();
    void close_project();
    Workspace* workspace() const { return m_workspace.get(); }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* make_content();
    void make_menus();
    QAction* add_action(QMenu* menu, const QString& id, const QString& title, const QKeySequence& keys, std::function<void()> act,
                        bool needs_project = false);
    void make_file_menu();
    void make_edit_menu();
    void make_go_menu();
    void make_view_menu();
    void make_help_menu();
    void add_languages(QMenu* menu);
    void add_appearances(QMenu* menu);
    void ask_for_project(const QString& folder = {}); // none given: where the last one was
    void fill_recent();
    void follow_page();
    void follow_undo();
    void open_demo();
    void import_file(const QString& file);
    void ask_for_new_project(const QString& file_to_import = {});
    void import_into_new_project();
    void ask_for_new_task();
    void change_task();
    void ask_for_annotator();
    void show_home();
    void say_if_crashed();
    void restore();
    MessageBar& messages();
    void open_folder(const std::filesystem::path& folder);
    void open_here(const std::filesystem::path& path);
    void check_and_open(const std::filesystem::path& path);
    void show_project(Project project);
    void connect_workspace(Workspace& workspace);
    void show_workspace(std::unique_ptr<Workspace> workspace);
    void leave_to_other_window();

    // safekeeping.cpp
    void for_a_project(const QString& title, std::function<void(const std::filesystem::path&)> act);
    void back_up_now();
    void ask_for_erasing();
    void ask_for_backup(const std::filesystem::path& project);
    void restore_from(const std::filesystem::path& project, const std::filesystem::path& backup);
    void check(const std::filesystem::path& project);
    void say_why_not_opened(const std::filesystem::path& project, const std::exception_ptr& exception);
    void ask_where_to_copy(const std::filesystem::path& project);
    void copy_and_open(const std::filesystem::path& project, const std::filesystem::path& copy);

    // closing.cpp
    bool is_trained(const std::filesystem::path& project) const;
    void leave_project(std::function<void()> then);
    void ask_what_becomes_of(const GoingOn& going_on, std::function<void(CloseQuestion::Answer)> answered);
    void follow_question();
    void rest();
    void drop_project();
    void go_behind();
    void come_back();
    void come_back_as_it_was();
    void come_back_with(const std::filesystem::path& project);
    bool has(const std::filesystem::path& project) const;
    void take_back(const std::filesystem::path& project);
    void say_end(Workspace& workspace, std::int64_t run, const Outcome& outcome);
    void forget_rested();

    CloseQuestion* m_question;
    QStackedWidget* m_stack;
    HomePage* m_home;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<std::unique_ptr<Workspace>> m_resting; // not shown: what they train goes on
    bool m_is_behind = false;                          // no window is shown; the program ends with the last training or download
    ProjectDoor* m_door_behind = nullptr;              // while it is behind
    bool m_is_for_one_project = false;
    QMenu* m_recent = nullptr;
    QMenu* m_page_menu = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_crash_report = nullptr;
    QList<QAction*> m_of_project; // that need an open project
    std::pair<std::filesystem::path, QString> m_import_after; // a new project, and the file for it, perhaps none
    Background m_work;
    Background m_checking; // of a large project that is to be opened
};

}
