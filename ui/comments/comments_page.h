#pragma once

#include "comments/list_reader.h"
#include "shell/page.h"

#include <QTimer>

class QStackedWidget;

namespace winnow {

class ColumnKeeper;
class CommentCommands;
class CommentTable;
class CommentTableView;
class DetailPanel;
class EmptyState;
class FilterBar;
class MaskHint;
class MessageBar;

// All comments in one table: searched, filtered, ordered, and changed many at once.
class CommentsPage : public Page {
    Q_OBJECT

public:
    explicit CommentsPage(Session& session, QWidget* parent = nullptr);
    ~CommentsPage() override; // remembers the comment

    static void declare_commands(); // before there is a page

    void entered() override;
    QList<QAction*> commands() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void lay_out();
    void make_actions();
    void add_action(const QString& id, std::function<void()> act);
    void connect_parts();
    void connect_table();
    void read(ListReader::Coming coming);
    void take(const FoundComments& found);
    std::int64_t comment_to_show(const FoundComments& found);
    int place_in(const FoundComments& found) const;
    void show_list();
    void show_count();
    void read_columns();
    void show_detail();
    void show_in_detail(std::optional<std::int64_t> comment);
    void open_current();
    void go_to(std::int64_t comment);
    void make_room_for_change();
    void follow_changes(const Changes& changes);
    bool touches_list(const Changes& changes) const;
    void sort_by(int column, Qt::SortOrder order);
    void ask_where_to_export();
    void export_shown(const QString& file);

    MessageBar* m_messages;
    FilterBar* m_filter;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    MaskHint* m_mask_hint;
    CommentTable* m_table;
    CommentTableView* m_view;
    ColumnKeeper* m_columns;
    CommentCommands* m_commands;
    DetailPanel* m_detail;
    ListReader* m_reader;
    QList<QAction*> m_actions;
    ListQuestion m_question;
    FoundComments m_found; // without the ids, which the table has
    bool m_first_of_list = false; // what comes next is another list: it begins at its top
    std::int64_t m_remembered;    // the comment that was current when the project was closed; 0: none, or shown already
    QTimer m_slow;
    Background m_export;
};

}
