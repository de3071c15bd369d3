#pragma once

#include "train/run_table.h"

#include <QWidget>

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
    RunTable& table() { return *m_table; }
    // The run chosen alone, by its row; -1: none, or several.
    int chosen_row() const;

Q_SIGNALS:
    void chosen();
    void reuse_wanted(const winnow::Run& run);
    void review_wanted(std::int64_t run);

private:
    QWidget* make_empty_state();
    QWidget* make_buttons();
    QPushButton* add_button(QLayout* row, const QString& name, const QString& text, const QString& tip);
    void enable_buttons();
    void compare();
    void review();
    std::vector<int> chosen_rows() const; // the newest first

    RunTable* m_table;
    QTableView* m_view;
    QStackedLayout* m_stack; // the runs, or that there are none
    QPushButton* m_reuse;
    QPushButton* m_compare;
    QPushButton* m_review;
};

}
