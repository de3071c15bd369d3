#pragma once

#include "shell/page.h"
#include "store/comment_list.h"
#include "store/labelling.h"
#include "widgets/background.h"

class QStackedWidget;
class QTableView;

namespace winnow {

class CommentTable;
class DetailPanel;
class EmptyState;
class FilterBar;
class MessageBar;

// All comments in a table: searched, filtered, sorted, labelled, moved, deleted, many at once.
class CommentsPage : public Page {
    Q_OBJECT

public:
    explicit CommentsPage(Session& session, QWidget* parent = nullptr);

    void entered() override;
    QList<QAction*> commands() const override { return m_actions; }

private:
    void make_table();
    void make_actions();
    QAction* add_action(const QString& id, const QString& title, const QKeySequence& keys, std::function<void()> act);
    void connect_parts();
    void reload();
    void take_ids(std::vector<std::int64_t> ids, bool all);
    void read_metadata_keys();
    void show_detail();
    void follow_changes(const Changes& changes);
    void sort_by(int column, Qt::SortOrder order);
    void keep_columns();
    std::vector<std::int64_t> selected() const;
    void select(const std::vector<std::int64_t>& ids);
    void decide(const Decision& decision);
    void move(Split split);
    void remove();
    void export_shown();
    void change(const Changes& changes, const std::function<void(const std::vector<std::int64_t>&)>& work);

    MessageBar* m_messages;
    FilterBar* m_filter;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    CommentTable* m_table;
    QTableView* m_view;
    DetailPanel* m_detail;
    QList<QAction*> m_actions;
    CommentOrder m_order;
    std::optional<std::vector<std::int64_t>> m_chosen; // only these
    std::int64_t m_all = 0;
    Background m_first_page;
    Background m_all_ids;
    Background m_keys;
};

}
