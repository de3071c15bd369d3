#pragma once

#include "shell/session.h"
#include "store/comment_list.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace winnow {

class MutedLabel;
class PolicyView;
class ThreadView;

// What is at hand beside the comment: the policy, what else the file said of the comment, its thread.
class SidePanel : public QWidget {
    Q_OBJECT

public:
    explicit SidePanel(Session& session, QWidget* parent = nullptr);

    void show_policy(); // reads it anew
    void toggle_policy();

    // Blind: what could give another's label away is left out.
    enum class Sight { Open, Blind };
    void show_comment(const std::optional<CommentRow>& row, Sight sight);
    ThreadView& thread() { return *m_thread; }

private:
    void add_fact(const QString& name, const std::string& value, Sight sight);
    void clear_facts();

    Session& m_session;
    QWidget* m_policy_part;
    PolicyView* m_policy;
    QLabel* m_facts_title;
    QFormLayout* m_facts;
    ThreadView* m_thread;
};

}
