#pragma once

#include "review/comment_card.h"
#include "review/comment_model.h"
#include "review/review_state.h"

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
    explicit CommentsPanel(ReviewState& state, QWidget* parent = nullptr);

    CommentCard* card() const { return m_card; }
    std::vector<std::int64_t> selected_comments() const; // or all of the list where none is selected
    void begin_search();
    void select_next();
    void show_neighbours();
    void toggle_mask();
    void set_note(const QString& note); // below the title; empty: none

private:
    QWidget* make_head();
    QTableView* make_view();
    void follow_filter();
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
    bool m_masked = true;
    bool m_resetting = false;
};

}
