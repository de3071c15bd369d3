#pragma once

#include "comments/comment_table.h"

#include <QWidget>

class QLabel;

namespace winnow {

class CommentView;

// One comment in full: its text, what else is known of it, and the history of its labels.
class DetailPanel : public QWidget {
    Q_OBJECT

public:
    explicit DetailPanel(Session& session, QWidget* parent = nullptr);

    void show_comment(const CommentRow* row); // null: none

private:
    QString facts(const CommentRow& row) const;
    QString history(const CommentRow& row) const;

    Session& m_session;
    CommentView* m_text;
    QLabel* m_facts;
};

}
