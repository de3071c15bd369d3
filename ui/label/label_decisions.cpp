#include "label/decision_bar.h"
#include "label/label_page.h"
#include "label/last_decisions.h"
#include "label/side_panel.h"
#include "label/thread_view.h"
#include "store/second_reading.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <algorithm>

namespace winnow {

void LabelPage::decide(const Decision& decision)
{
    const std::optional<CommentRow> row = m_list->current();
    if (!row)
        return;
    if (is_to_be_left(*row, decision)) {
        if (decision.kind != AnnotationKind::Cleared)
            m_list->next();
        return;
    }
    // What reads beside would keep the document from being written for as long.
    m_side->thread().stop();
    m_agreement->stop();
    if (!m_messages->guard([&] { write(*row, decision); }))
        return;
    m_messages->clear();
    m_list->note_decision(row->id);
    if (decision.kind == AnnotationKind::Cleared)
        show_current();
    else
        m_list->next();
    take_decision(*row, decision);
    announce(row->id);
}

// Skipping what has a label leaves the label: somebody who only goes on must not lose one. Nothing to clear is no change.
bool LabelPage::is_to_be_left(const CommentRow& row, const Decision& decision)
{
    const AnnotationKind now = shown_decision(row).kind;
    if (m_list->queue() == LabelQueue::Disagreements)
        return decision.kind != AnnotationKind::Label;
    return (decision.kind == AnnotationKind::Skip && now == AnnotationKind::Label) ||
           (decision.kind == AnnotationKind::Cleared && now == AnnotationKind::Cleared);
}

void LabelPage::write(const CommentRow& row, const Decision& decision)
{
    Project& project = session().project();
    const std::int64_t task = session().task().id;
    if (m_list->queue() == LabelQueue::Disagreements)
        settle(project, task, row.id, decision.label, {}, session().annotator());
    else if (m_list->queue() == LabelQueue::SecondReading)
        write_second(row, decision);
    else
        label_comments(project, task, std::span(&row.id, 1), decision, session().annotator());
}

// One's note goes with it; where the decision is taken away, the note waits for the next one.
void LabelPage::write_second(const CommentRow& row, Decision decision)
{
    decision.note = shown_decision(row).note;
    label_comments(session().project(), session().task().id, std::span(&row.id, 1), decision, session().annotator(), Reading::Second);
}

void LabelPage::take_decision(const CommentRow& before, const Decision& decision)
{
    m_progress->note_decision();
    if (m_list->queue() != LabelQueue::SecondReading) {
        Annotation after;
        after.kind = decision.kind;
        after.label = decision.label;
        m_messages->guard([&] { m_progress->take(before.id, before.decision, after); });
    }
    QString text = qt(decision.label);
    if (decision.kind == AnnotationKind::Skip)
        text = tr("skipped");
    else if (decision.kind == AnnotationKind::Unsure)
        text = tr("unsure");
    else if (decision.kind == AnnotationKind::Cleared)
        text = tr("cleared");
    m_last->add(before.id, text, decision.kind == AnnotationKind::Label ? decision.label : std::string());
}

void LabelPage::announce(std::int64_t comment)
{
    const QScopedValueRollback mine(m_is_announcing, true);
    Changes changes;
    changes.annotations = true;
    changes.comment_ids = {comment};
    session().announce(changes);
    if (m_agreement->isVisible())
        m_agreement->refresh();
}

void LabelPage::go_back_to(const UndoResult& result)
{
    const UndoStep& step = result.step;
    if (!step.comment_id || step.task_id != session().task().id)
        return;
    const auto redo = next_redo(session().project(), session().annotator());
    if (redo && redo->id == step.id)
        m_last->take_back(*step.comment_id);
    else
        m_last->restore(*step.comment_id);
    const bool is_decision = step.kind == ChangeKind::Label || step.kind == ChangeKind::Skip || step.kind == ChangeKind::Unsure || step.kind == ChangeKind::Clear ||
                             step.kind == ChangeKind::Note || step.kind == ChangeKind::Settle;
    if (isVisible() && is_decision && !m_list->is_loading())
        m_list->show(*step.comment_id);
}

Annotation LabelPage::shown_decision(const CommentRow& row)
{
    Annotation shown;
    shown.kind = AnnotationKind::Cleared;
    if (m_list->queue() != LabelQueue::SecondReading)
        return row.decision.value_or(shown);
    m_messages->guard([&] {
        if (const auto own = own_entry(session().project(), session().task().id, row.id, session().annotator())) {
            shown.kind = own->kind;
            shown.label = own->label;
            shown.note = own->note;
        }
    });
    return shown;
}

}
