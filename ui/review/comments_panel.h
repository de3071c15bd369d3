#pragma once

#include "review/comment_card.h"
#include "review/comment_model.h"
#include "review/review_state.h"
#include "review/table_menu.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace winnow {

// The comments below the plots: which they are, in which order, one of them in full.
class CommentsPanel : public QWidget {
    Q_OBJECT

public:
    CommentsPanel(ReviewState& state, const Masking& masking, QWidget* parent = nullptr);

    CommentCard* card() const { return m_card; }
    std::vector<std::int64_t> selected_comments() const;
    std::vector<std::int64_t> listed_comments() const; // all of the list
    void begin_search();
    void select_next();
    void show_neighbours();
    void show_selected(); // scrolls to it; to the first where none is
    void set_note(const QString& note); // below the title; empty: none

private:
    QWidget* make_head();
    QTableView* make_view();
    void follow_filter();
    void follow_other();
    WrittenTable written() const;
    void keep_selection();
    void follow_current();
    QString title() const;
    QString name_of_filter() const;

    ReviewState& m_state;
    CommentModel* m_model;
    QLabel* m_title;
    QPushButton* m_back;
    QComboBox* m_order;
    QLineEdit* m_search;
    QLabel* m_note;
    QTableView* m_view;
    CommentCard* m_card;
    bool m_resetting = false;
    bool m_is_choosing_neighbours = false;
    std::optional<int> m_order_before; // of the list that neighbours took the place of
};

}
