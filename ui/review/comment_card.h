#pragma once

#include "review/comment_model.h"
#include "shell/label_looks.h"

#include <QAction>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace winnow {

class CommentView;

// The selected comment in full: what was decided, by whom, what the run says; and the buttons that label it anew.
class CommentCard : public QWidget {
    Q_OBJECT

public:
    CommentCard(ReviewState& state, const CommentModel& model, QWidget* parent = nullptr);

    void set_labels(const std::vector<LabelLook>& looks);
    QList<QAction*> label_actions() const { return m_actions; }
    void add_button(QAction* action);
    void refresh();

Q_SIGNALS:
    void label_chosen(const std::string& label);

private:
    QString facts() const;
    QString metadata() const;

    ReviewState& m_state;
    const CommentModel& m_model;
    QLabel* m_facts;
    CommentView* m_text;
    QLabel* m_metadata;
    QHBoxLayout* m_labels;
    QHBoxLayout* m_others;
    QList<QAction*> m_actions;
};

}
