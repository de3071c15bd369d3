#pragma once

#include "shell/session.h"
#include "store/labelling.h"
#include "widgets/background.h"

#include <QAction>
#include <QObject>
#include <span>

class QMenu;

namespace winnow {

class CommentTableView;
class MessageBar;
class StepNews;

// What is done with the chosen comments: each is one change and one step of undo. Few comments are changed at once, many
// on another thread; one change at a time.
class CommentCommands : public QObject {
    Q_OBJECT

public:
    CommentCommands(Session& session, CommentTableView* view, MessageBar* messages);

    static void declare_commands(); // before there is any

    QList<QAction*> actions() const;
    void take_labels(); // of the task, which may be another
    void follow_list(bool is_whole); // what is shown or chosen; whole: all that fit are there
    QMenu* make_menu() const;

Q_SIGNALS:
    void about_to_change(); // what reads the document now would keep the change waiting

private:
    using Change = std::function<UndoStep(Project&, std::span<const std::int64_t>)>;

    QAction* add(QList<QAction*>& list, const QString& id, std::function<void()> act);
    void make_label_actions();
    void make_other_actions();
    void decide(const Decision& decision);
    void move(Split split);
    void remove();
    void copy();
    void send_to_queue();
    void change(const Changes& what, Change work);

    Session& m_session;
    CommentTableView* m_view;
    MessageBar* m_messages;
    StepNews* m_news; // a child of m_messages
    QList<QAction*> m_labels;
    QList<QAction*> m_decisions;
    QList<QAction*> m_moves;
    QList<QAction*> m_others;
    QAction* m_to_queue = nullptr;
    Background m_change;
    Background m_copy;
};

}
