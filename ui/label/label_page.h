#pragma once

#include "label/label_list.h"
#include "shell/page.h"
#include "store/labelling.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace winnow {

class AgreementPanel;
class CommentView;
class DecisionBar;
class EmptyState;
class MessageBar;
class SidePanel;

// One comment after another, decided by a key each. A decision is on disk before the next comment shows.
class LabelPage : public Page {
    Q_OBJECT

public:
    explicit LabelPage(Session& session, QWidget* parent = nullptr);

    void entered() override;
    QList<QAction*> commands() const override;

private:
    QWidget* make_header();
    QWidget* make_desk();
    void make_actions();
    void connect_parts();
    void fill_queues();
    void choose_queue(int index);
    void load(std::vector<std::int64_t> chosen = {});
    void show_current();
    void show_comment(const CommentRow& row);
    void show_end();
    void show_hint(const CommentRow& row);
    void show_counts();
    void take_task();
    void decide(const Decision& decision);
    void begin_note();
    void end_note(bool keep);
    void count_decision(const CommentRow& before, const Decision& decision);
    void follow_changes(const Changes& changes);
    void go_back_to(const UndoResult& result);
    bool is_second_reading() const;
    std::optional<std::int64_t> labelled_at_last_training();

    LabelList* m_list;
    MessageBar* m_messages;
    QComboBox* m_queue;
    QLabel* m_counts;
    QLabel* m_until_training;
    QPushButton* m_train;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QLabel* m_hint;
    CommentView* m_comment;
    QLineEdit* m_note;
    DecisionBar* m_bar;
    SidePanel* m_side;
    AgreementPanel* m_agreement;
    QList<QAction*> m_actions;
    LabelCounts m_label_counts;
    Background m_counting;
    QStringList m_last;
    std::vector<std::int64_t> m_chosen;
};

}
