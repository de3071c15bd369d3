#pragma once

#include "shell/session.h"
#include "store/comment_list.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;

namespace winnow {

// What is at hand beside the comment: the policy, what else the file said of the comment, the last decisions.
class SidePanel : public QWidget {
    Q_OBJECT

public:
    explicit SidePanel(Session& session, QWidget* parent = nullptr);

    void show_policy(); // reads it anew
    void show_comment(const std::optional<CommentRow>& row);
    void show_last(const QStringList& decisions);

private:
    Session& m_session;
    QPlainTextEdit* m_policy;
    QLabel* m_policy_title;
    QWidget* m_details;
    QLabel* m_last;
};

}
