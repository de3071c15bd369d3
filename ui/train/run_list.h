#pragma once

#include "train/run_table.h"

#include <QWidget>

class QAction;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace winnow {

// The list of runs and what can be done with those that are chosen.
class RunList : public QWidget {
    Q_OBJECT

public:
    explicit RunList(Session& session, QWidget* parent = nullptr);

    void refresh();
    void choose(std::int64_t run);
    void choose_none();
    RunTable& table() { return *m_table; }
    // The run chosen alone, by its row; -1: none, or several.
    int chosen_row() const;
    int chosen_count() const { return static_cast<int>(chosen_rows().size()); }
    // After a deletion: the run that has come to where the first of the deleted ones was.
    void choose_next();
    QAction* delete_action() const { return m_delete; }

Q_SIGNALS:
    void chosen();
    void reuse_wanted(const winnow::Run& run);
    void review_wanted(std::int64_t run);
    void comparison_wanted(std::int64_t run, std::int64_t other);
    void deletion_wanted(const std::vector<winnow::Run>& runs);

private:
    QWidget* make_empty_state();
    QWidget* make_buttons();
    QPushButton* add_button(QLayout* row, const QString& name, const QString& text, const QString& tip);
    void enable_buttons();
    void compare();
    void review();
    void ask_to_delete();
    std::vector<int> chosen_rows() const; // the newest first

    RunTable* m_table;
    QTableView* m_view;
    QStackedLayout* m_stack; // the runs, or that there are none
    QPushButton* m_reuse;
    QPushButton* m_compare;
    QPushButton* m_review;
    QAction* m_delete;
    int m_first_deleted = 0; // the row
};

}
