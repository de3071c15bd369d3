#pragma once

#include "label/agreement_panel.h"
#include "label/end_text.h"
#include "label/label_list.h"
#include "label/label_progress.h"
#include "shell/page.h"
#include "store/labelling.h"


class QLineEdit;
class QStackedWidget;

namespace winnow {

class CommentView;
class DecisionBar;
class EmptyState;
class HeaderBar;
class LastDecisions;
class MessageBar;
class MutedLabel;
class SidePanel;

// One comment after another, decided by a key each. A decision is on disk before the next comment shows.
class LabelPage : public Page {
    Q_OBJECT

public:
    explicit LabelPage(Session& session, QWidget* parent = nullptr);
    ~LabelPage() override;

    static void declare_commands(); // before there is a page, for a task that is not yet made has keys too

    void entered() override;
    void left() override; // what is half typed is kept
    QList<QAction*> commands() const override;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // label_page.cpp: what is shown
    void make_parts();
    QWidget* make_desk();
    QWidget* make_side();
    void make_actions();
    void connect_parts();
    void connect_ways();
    void fit_width();
    void begin_task();
    void begin_reader();
    void show_task();
    void show_labels(); // in the colours of the present appearance
    void load(LabelQueue queue, std::vector<std::int64_t> chosen = {}, LabelList::Start start = LabelList::Start::WhereLeft);
    void choose_queue(LabelQueue queue);
    void show_current();
    void show_comment(const CommentRow& row);
    void show_hint(const CommentRow& row);
    QStringList said_of(std::int64_t comment);
    void show_end();
    void take_way();
    void show_progress();
    void look_for_run();
    void follow_changes(const Changes& changes);

    // label_decisions.cpp: what is decided
    void decide(const Decision& decision);
    bool is_to_be_left(const CommentRow& row, const Decision& decision);
    void write(const CommentRow& row, const Decision& decision);
    void write_second(const CommentRow& row, Decision decision);
    void take_decision(const CommentRow& before, const Decision& decision);

    // label_notes.cpp: what is noted. In a blind reading a note is one's own: it goes with one's own decision.
    void begin_note();
    void end_note(bool keep);
    void leave_note();
    bool write_note();

    void announce(std::int64_t comment);
    void go_back_to(const UndoResult& result);
    Annotation shown_decision(const CommentRow& row); // the current one; in a blind reading one's own, with one's note

    LabelList* m_list;
    LabelProgress* m_progress;
    MessageBar* m_messages;
    HeaderBar* m_header;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    EndText::Way m_way = EndText::Way::None;
    QWidget* m_sheet;
    MutedLabel* m_hint;
    CommentView* m_comment;
    MutedLabel* m_shown_note;
    QLineEdit* m_note;
    DecisionBar* m_bar;
    LastDecisions* m_last;
    SidePanel* m_side;
    AgreementPanel* m_agreement;
    QList<QAction*> m_actions;
    std::vector<std::int64_t> m_chosen;
    using Noted = std::pair<std::string, std::int64_t>; // who notes, on which comment
    Noted m_noted;                                      // of the note that is typed
    std::string m_note_before;
    bool m_is_announcing = false; // what changed is known here
    bool m_is_stale = false;      // something changed while another page was shown
};

}
