#include "comments/comment_commands.h"

#include "comments/comment_table.h"
#include "comments/comment_view_table.h"
#include "comments/copied_rows.h"
#include "shell/label_keys.h"
#include "shell/shortcuts.h"
#include "shell/step_news.h"
#include "store/backup.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace winnow {

namespace {

constexpr std::size_t at_once = 200; // comments that are changed within a frame

}

CommentCommands::CommentCommands(Session& session, CommentTableView* view, MessageBar* messages)
    : QObject(view), m_session(session), m_view(view), m_messages(messages), m_news(new StepNews(session, messages))
{
    make_label_actions();
    make_other_actions();
}

QList<QAction*> CommentCommands::actions() const
{
    return m_labels + m_decisions + m_others + m_moves;
}

void CommentCommands::take_labels()
{
    qDeleteAll(m_labels);
    m_labels.clear();
    make_label_actions();
}

QMenu* CommentCommands::make_menu() const
{
    auto* menu = new QMenu(m_view);
    menu->setObjectName(QStringLiteral("comments_menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_labels);
    menu->addActions(m_decisions);
    menu->addSeparator();
    QMenu* moves = menu->addMenu(tr("Move to"));
    moves->addActions(m_moves);
    menu->addActions(m_others);
    return menu;
}

void CommentCommands::declare_commands()
{
    Shortcuts& shortcuts = Shortcuts::instance();
    shortcuts.declare(QStringLiteral("comments.skip"), tr("Mark as skipped"), QKeySequence(Qt::Key_Space));
    shortcuts.declare(QStringLiteral("comments.unsure"), tr("Mark as unsure"), QKeySequence(Qt::Key_U));
    shortcuts.declare(QStringLiteral("comments.clear"), tr("Take the label away"), QKeySequence(Qt::Key_0));
    shortcuts.declare(QStringLiteral("comments.to_train"), tr("Move to training"), QKeySequence());
    shortcuts.declare(QStringLiteral("comments.to_validation"), tr("Move to validation"), QKeySequence());
    shortcuts.declare(QStringLiteral("comments.to_test"), tr("Move to test"), QKeySequence());
    shortcuts.declare(QStringLiteral("comments.to_none"), tr("Take out of the split"), QKeySequence());
    shortcuts.declare(QStringLiteral("comments.label"), tr("Send to the label queue"), QKeySequence(Qt::Key_L));
    shortcuts.declare(QStringLiteral("comments.copy"), tr("Copy"), QKeySequence(QKeySequence::Copy));
    shortcuts.declare(QStringLiteral("comments.delete"), tr("Delete"), QKeySequence(QKeySequence::Delete));
}

QAction* CommentCommands::add(QList<QAction*>& list, const QString& id, std::function<void()> act)
{
    auto* action = new QAction(this);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    Shortcuts::instance().bind(action, id);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    m_view->addAction(action);
    list.append(action);
    return action;
}

// The labels' keys are the task's: the same as on the page Label.
void CommentCommands::make_label_actions()
{
    int number = 0;
    for (const LabelLook& look : label_looks(m_session.project(), m_session.task().task, m_view->palette())) {
        auto* action = new QAction(tr("Label as %1").arg(qt(look.label)), this);
        action->setObjectName(QStringLiteral("label_as_%1").arg(++number));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setShortcut(label_key(look, static_cast<std::size_t>(number - 1)));
        connect(action, &QAction::triggered, this, [this, label = look.label] { decide({AnnotationKind::Label, label, {}}); });
        m_view->addAction(action);
        m_labels.append(action);
    }
}

void CommentCommands::make_other_actions()
{
    add(m_decisions, QStringLiteral("comments.skip"), [this] { decide({AnnotationKind::Skip, {}, {}}); });
    add(m_decisions, QStringLiteral("comments.unsure"), [this] { decide({AnnotationKind::Unsure, {}, {}}); });
    QAction* clear = add(m_decisions, QStringLiteral("comments.clear"), [this] { decide({AnnotationKind::Cleared, {}, {}}); });
    QAction* clear_too = new QAction(this);
    clear_too->setShortcut(QKeySequence(Qt::Key_Backspace));
    clear_too->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(clear_too, &QAction::triggered, clear, &QAction::trigger);
    m_view->addAction(clear_too);
    add(m_moves, QStringLiteral("comments.to_train"), [this] { move(Split::Train); });
    add(m_moves, QStringLiteral("comments.to_validation"), [this] { move(Split::Validation); });
    add(m_moves, QStringLiteral("comments.to_test"), [this] { move(Split::Test); });
    add(m_moves, QStringLiteral("comments.to_none"), [this] { move(Split::None); });
    m_to_queue = add(m_others, QStringLiteral("comments.label"), [this] { send_to_queue(); });
    add(m_others, QStringLiteral("comments.copy"), [this] { copy(); });
    add(m_others, QStringLiteral("comments.delete"), [this] { remove(); });
}

// One is current wherever one looks: to choose is to choose more.
void CommentCommands::follow_list(bool is_whole)
{
    const int chosen = m_view->chosen_count();
    const int shown = m_view->model()->rowCount();
    m_to_queue->setEnabled(chosen > 1 || (is_whole && shown > 0));
    m_to_queue->setText(chosen > 1 ? tr("Send the %Ln chosen comment(s) to the label queue", nullptr, chosen)
                                   : tr("Send all %Ln comment(s) shown to the label queue", nullptr, shown));
}

void CommentCommands::send_to_queue()
{
    if (m_view->chosen_count() > 1)
        Q_EMIT m_session.label_wanted(m_view->chosen());
    else
        Q_EMIT m_session.label_wanted(static_cast<const CommentTable*>(m_view->model())->ids());
}

void CommentCommands::decide(const Decision& decision)
{
    change({.annotations = true}, [task = m_session.task().id, decision, annotator = m_session.annotator()](Project& project, std::span<const std::int64_t> ids) {
        return label_comments(project, task, ids, decision, annotator);
    });
}

void CommentCommands::move(Split split)
{
    change({.splits = true}, [task = m_session.task().id, split, annotator = m_session.annotator()](Project& project, std::span<const std::int64_t> ids) {
        return move_to_split(project, task, ids, split, annotator);
    });
}

void CommentCommands::remove()
{
    const auto work = [annotator = m_session.annotator()](Project& project, std::span<const std::int64_t> ids) {
        if (ids.size() > at_once)
            back_up(project, BackupReason::BeforeDeletion);
        return delete_comments(project, ids, annotator);
    };
    change(Changes::everything(), work);
}

// The comments as they are, and in full: what is masked or cut is so for the eye.
void CommentCommands::copy()
{
    const auto* table = static_cast<const CommentTable*>(m_view->model());
    CopiedRows rows = copied_rows(*m_view, *table, m_session);
    if (rows.ids.empty())
        return;
    m_copy.start(
        [path = m_session.path(), rows = std::move(rows)](const std::atomic<bool>& stop) {
            Project project = Project::open_again(path, Project::Access::ReadOnly);
            return tab_separated(project, rows, [&stop] { return stop.load(); });
        },
        [](const QString& text) { QGuiApplication::clipboard()->setText(text); },
        [this](const std::exception_ptr& exception) { m_messages->show_error(exception); });
}

void CommentCommands::change(const Changes& what, Change work)
{
    const std::vector<std::int64_t> ids = m_view->chosen();
    if (ids.empty())
        return;
    if (m_change.is_running()) {
        m_messages->show_message(MessageBar::Kind::Information, tr("The last change is still being made. This one was not begun."));
        return;
    }
    Changes changes = what;
    changes.comment_ids = ids;
    const auto finish = [this, changes](const UndoStep& step) {
        m_messages->clear();
        m_session.announce(changes);
        if (step.count > 1 || step.kind == ChangeKind::Delete) // of one that is there still its row tells
            m_news->say(step);
    };
    Q_EMIT about_to_change();
    if (ids.size() <= at_once) {
        m_messages->guard([&] { finish(work(m_session.project(), ids)); });
        return;
    }
    m_messages->show_message(MessageBar::Kind::Information, tr("Changing %n comment(s)…", nullptr, static_cast<int>(ids.size())));
    m_change.start(
        [path = m_session.path(), ids, work](const std::atomic<bool>&) {
            Project project = Project::open_again(path);
            return work(project, ids);
        },
        finish, [this](const std::exception_ptr& exception) { m_messages->show_error(exception); });
}

}
