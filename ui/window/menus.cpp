#include "window/main_window.h"

#include "shell/language.h"
#include "shell/mask_dialog.h"
#include "shell/masking.h"
#include "shell/recent_projects.h"
#include "shell/shortcut_sheet.h"
#include "shell/shortcuts.h"
#include "shell/theme.h"
#include "shell/undo_text.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"
#include "window/about.h"
#include "window/crash_report.h"
#include "window/pages.h"
#include "window/workspace.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace winnow {

void MainWindow::make_menus()
{
    make_file_menu();
    make_edit_menu();
    m_page_menu = menuBar()->addMenu(tr("&Page"));
    connect(m_page_menu, &QMenu::aboutToShow, this, &MainWindow::follow_page); // a page's commands may change with its task
    make_go_menu();
    make_view_menu();
    make_help_menu();
    declare_page_commands();
}

QAction* MainWindow::add_action(QMenu* menu, const QString& id, const QString& title, const QKeySequence& keys,
                                std::function<void()> act, bool needs_project)
{
    QAction* action = menu->addAction(title);
    Shortcuts::instance().bind(action, id, title, keys);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    if (needs_project)
        m_of_project.append(action);
    return action;
}

void MainWindow::make_file_menu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    add_action(menu, QStringLiteral("window.new"), tr("&New project…"), QKeySequence::New, [this] { ask_for_new_project(); });
    add_action(menu, QStringLiteral("window.open"), tr("&Open…"), QKeySequence::Open, [this] { ask_for_project(); });
    m_recent = menu->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fill_recent);
    menu->addSeparator();
    add_action(menu, QStringLiteral("window.import"), tr("&Import…"), QKeySequence(QStringLiteral("Ctrl+I")),
               [this] { m_workspace->open_page(PageId::Import); }, true);
    add_action(menu, QStringLiteral("window.export"), tr("&Export…"), QKeySequence(QStringLiteral("Ctrl+E")),
               [this] { m_workspace->open_page(PageId::Export); }, true);
    menu->addSeparator();
    add_action(menu, QStringLiteral("window.backup"), tr("&Back up now"), QKeySequence(), [this] { back_up_now(); }, true);
    add_action(menu, QStringLiteral("window.restore"), tr("&Restore from backup…"), QKeySequence(),
               [this] { for_a_project(tr("Which project is to be restored?"), [this](const auto& project) { ask_for_backup(project); }); });
    add_action(menu, QStringLiteral("window.check"), tr("Chec&k project…"), QKeySequence(),
               [this] { for_a_project(tr("Which project is to be checked?"), [this](const auto& project) { check(project); }); });
    add_action(menu, QStringLiteral("window.erase"), tr("Erase &deleted comments…"), QKeySequence(), [this] { ask_for_erasing(); }, true);
    menu->addSeparator();
    add_action(menu, QStringLiteral("window.close_project"), tr("&Close project"), QKeySequence::Close, [this] { close_project(); }, true);
    add_action(menu, QStringLiteral("window.quit"), tr("&Quit"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::make_edit_menu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = add_action(menu, QStringLiteral("window.undo"), tr("&Undo"), QKeySequence::Undo, [this] { m_workspace->session().undo(); });
    m_redo = add_action(menu, QStringLiteral("window.redo"), tr("&Redo"), QKeySequence(QStringLiteral("Ctrl+Shift+Z")),
                        [this] { m_workspace->session().redo(); });
    menu->addSeparator();
    add_action(menu, QStringLiteral("window.task"), tr("&Task settings…"), QKeySequence(), [this] { change_task(); }, true);
    add_action(menu, QStringLiteral("window.annotator"), tr("Your &name…"), QKeySequence(), [this] { ask_for_annotator(); }, true);
}

void MainWindow::make_go_menu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Go"));
    const auto add = [&](PageId page, const QString& id, const QString& title, const QString& keys) {
        add_action(menu, id, title, QKeySequence(keys), [this, page] { m_workspace->open_page(page); }, true);
    };
    add(PageId::Comments, QStringLiteral("window.comments"), tr("&Comments"), QStringLiteral("Alt+1"));
    add(PageId::Label, QStringLiteral("window.label"), tr("&Label"), QStringLiteral("Alt+2"));
    add(PageId::Train, QStringLiteral("window.train"), tr("&Train"), QStringLiteral("Alt+3"));
    add(PageId::Review, QStringLiteral("window.review"), tr("&Review"), QStringLiteral("Alt+4"));
    add(PageId::Try, QStringLiteral("window.try"), tr("Tr&y"), QStringLiteral("Alt+5"));
    add(PageId::Models, QStringLiteral("window.models"), tr("&Models"), QStringLiteral("Alt+6"));
}

void MainWindow::make_view_menu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    add_action(menu, QStringLiteral("window.zoom_in"), tr("&Larger text"), QKeySequence(QStringLiteral("Ctrl++")), [] { set_text_zoom(text_zoom() + 10); });
    add_action(menu, QStringLiteral("window.zoom_out"), tr("&Smaller text"), QKeySequence(QStringLiteral("Ctrl+-")), [] { set_text_zoom(text_zoom() - 10); });
    add_action(menu, QStringLiteral("window.zoom_reset"), tr("&Normal text"), QKeySequence(QStringLiteral("Ctrl+0")), [] { set_text_zoom(100); });
    menu->addSeparator();
    add_action(menu, QStringLiteral("window.mask"), tr("&Mask or show strong language"), QKeySequence(Qt::Key_B), [this] {
        Masking& masking = m_workspace->session().masking();
        masking.set_on(!masking.is_on());
    }, true);
    add_action(menu, QStringLiteral("window.mask_rules"), tr("&What is masked…"), QKeySequence(), [this] {
        auto* dialog = new MaskDialog(m_workspace->session(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }, true);
    menu->addSeparator();
    add_languages(menu);
    add_appearances(menu);
}

void MainWindow::add_appearances(QMenu* menu)
{
    QMenu* appearances = menu->addMenu(tr("&Appearance"));
    auto* group = new QActionGroup(this);
    const auto add = [&](Appearance look, const QString& title) {
        QAction* action = appearances->addAction(title);
        action->setCheckable(true);
        action->setChecked(appearance() == look);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [look] { set_appearance(look); });
    };
    add(Appearance::System, tr("As the &system"));
    add(Appearance::Light, tr("L&ight"));
    add(Appearance::Dark, tr("&Dark"));
}

void MainWindow::add_languages(QMenu* menu)
{
    QMenu* languages = menu->addMenu(tr("Lan&guage"));
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& language, const QString& name) {
        QAction* action = languages->addAction(name);
        action->setCheckable(true);
        action->setChecked(chosen_language() == language);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] {
            choose_language(language);
            messages().show_message(MessageBar::Kind::Information, tr("The language is changed when Winnow starts the next time."));
        });
    };
    add(QString(), tr("As the system"));
    add(QStringLiteral("en"), QStringLiteral("English"));
    add(QStringLiteral("hi"), QStringLiteral("हिन्दी"));
}

void MainWindow::make_help_menu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    add_action(menu, QStringLiteral("window.sheet"), tr("Keyboard &shortcuts"), QKeySequence(Qt::Key_Question), [this] {
        std::vector<LabelLook> labels;
        if (m_workspace) {
            m_workspace->make_pages(); // they declare their commands
            labels = label_looks(m_workspace->session().project(), m_workspace->session().task().task, palette());
        }
        show_shortcuts(std::move(labels), this);
    });
    auto* help = new QAction(this); // what people press first; it opens the same
    Shortcuts::instance().bind(help, QStringLiteral("window.help"), tr("Help"), QKeySequence(Qt::Key_F1));
    connect(help, &QAction::triggered, menu->actions().first(), &QAction::trigger);
    addAction(help);
    m_crash_report = add_action(menu, QStringLiteral("window.crash_report"), tr("&Report of the last crash…"), QKeySequence(), [this] { show_crash_report(this); });
    connect(menu, &QMenu::aboutToShow, this, [this] { m_crash_report->setEnabled(has_crash_report()); });
    add_action(menu, QStringLiteral("window.about"), tr("&About Winnow"), QKeySequence(), [this] { show_about(this); });
}

void MainWindow::fill_recent()
{
    m_recent->clear();
    for (const QString& path : recent_projects())
        connect(m_recent->addAction(path), &QAction::triggered, this, [this, path] { open_project(path_of(path)); });
    m_recent->setEnabled(!m_recent->isEmpty());
}

// The page's own commands stand in the menu "Page" while it is shown.
void MainWindow::follow_page()
{
    m_page_menu->clear();
    m_page_menu->addActions(m_workspace->page()->commands());
    m_page_menu->setEnabled(!m_page_menu->isEmpty());
}

void MainWindow::follow_undo()
{
    for (QAction* action : m_of_project)
        action->setEnabled(m_workspace != nullptr);
    m_page_menu->setEnabled(m_workspace && !m_page_menu->isEmpty());
    std::optional<UndoStep> undo;
    std::optional<UndoStep> redo;
    if (m_workspace) {
        undo = next_undo(m_workspace->session().project(), m_workspace->session().annotator());
        redo = next_redo(m_workspace->session().project(), m_workspace->session().annotator());
    }
    m_undo->setEnabled(undo.has_value());
    m_undo->setText(undo ? tr("&Undo: %1").arg(undo_text(*undo)) : tr("&Undo"));
    m_redo->setEnabled(redo.has_value());
    m_redo->setText(redo ? tr("&Redo: %1").arg(undo_text(*redo)) : tr("&Redo"));
}

}
