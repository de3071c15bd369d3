#pragma once

#include <QMainWindow>
#include <filesystem>
#include <memory>

class QMenu;
class QStackedWidget;

namespace winnow {

class HomePage;
class MessageBar;
class Workspace;

// One window: the home page, or one open project.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

    // Opens a project here; an error is said in the window, which then stays as it was.
    void open_project(const std::filesystem::path& path);
    void close_project();
    Workspace* workspace() const { return m_workspace.get(); }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void make_menus();
    QAction* add_action(QMenu* menu, const QString& id, const QString& title, const QKeySequence& keys, std::function<void()> act,
                        bool needs_project = false);
    void make_file_menu();
    void make_edit_menu();
    void make_go_menu();
    void make_view_menu();
    void make_help_menu();
    void add_languages(QMenu* menu);
    void ask_for_project();
    void fill_recent();
    void follow_page();
    void follow_undo();
    void open_demo();
    void ask_for_import(const QString& file);
    void ask_for_new_project(const QString& file_to_import = {});
    void ask_for_new_task();
    void change_task();
    void ask_for_annotator();
    void show_home();
    void restore();
    MessageBar& messages();

    QStackedWidget* m_stack;
    HomePage* m_home;
    std::unique_ptr<Workspace> m_workspace;
    QMenu* m_recent = nullptr;
    QMenu* m_page_menu = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QList<QAction*> m_of_project; // that need an open project
};

}
