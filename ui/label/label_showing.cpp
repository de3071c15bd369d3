#include "label/label_page.h"

#include "label/decision_bar.h"
#include "label/muted_label.h"
#include "label/side_panel.h"
#include "shell/annotator_text.h"
#include "shell/masking.h"
#include "store/second_reading.h"
#include "widgets/comment_text.h"
#include "widgets/comment_view.h"
#include "widgets/empty_state.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>

namespace winnow {

namespace {

QString number(std::size_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

}

void LabelPage::show_current()
{
    if (m_note->isVisibleTo(this))
        leave_note();
    const std::optional<CommentRow> row = m_list->current();
    m_side->show_comment(row, m_list->queue() == LabelQueue::SecondReading ? SidePanel::Sight::Blind : SidePanel::Sight::Open);
    if (row)
        show_comment(*row);
    else
        show_end();
}

void LabelPage::show_comment(const CommentRow& row)
{
    const QString shown = shown_text(row.text);
    m_comment->set_text(shown, session().masking().masked(shown, row.score));
    const Annotation decision = shown_decision(row);
    m_bar->show_decision(decision.kind, decision.label);
    m_shown_note->setText(tr("Note: %1").arg(qt(decision.note)));
    m_shown_note->setVisible(!decision.note.empty());
    show_hint(row);
    if (m_list->queue() == LabelQueue::Disagreements)
        m_agreement->mark(row.id);
    m_stack->setCurrentIndex(2);
}

// Where one is, what was decided beside a label, and why the comment comes in this queue.
void LabelPage::show_hint(const CommentRow& row)
{
    const bool settles = m_list->queue() == LabelQueue::Disagreements; // the panel says how many are left
    QStringList parts = {(settles ? tr("%1 of %2, with those that are done") : tr("%1 of %2")).arg(number(m_list->place() + 1), number(m_list->size()))};
    const Annotation decision = shown_decision(row);
    if (decision.kind == AnnotationKind::Skip)
        parts << tr("skipped");
    else if (decision.kind == AnnotationKind::Unsure)
        parts << tr("unsure");
    if (settles)
        parts << said_of(row.id);
    else if (m_list->queue() == LabelQueue::SecondReading)
        parts << tr("read by %1; the labels of others are hidden").arg(qt(session().annotator()));
    else if (decision.kind == AnnotationKind::Label && !decision.annotator.empty() && decision.annotator != session().annotator())
        parts << tr("%1 says %2").arg(qt(decision.annotator), qt(decision.label));
    if (const auto opinion = m_list->opinion(row.id)) {
        const QString score = QLocale().toString(opinion->score, 'f', 2);
        parts << (decision.kind == AnnotationKind::Label
                      ? tr("labelled %1, the last run says %2 with %3").arg(qt(decision.label), qt(opinion->label), score)
                      : tr("the last run says %1 with %2").arg(qt(opinion->label), score));
    }
    m_hint->setText(parts.join(QStringLiteral("  ·  ")));
}

// What each reader says of it, and what settled it.
QStringList LabelPage::said_of(std::int64_t comment)
{
    QStringList said;
    m_messages->guard([&] {
        const CommentReadings readings = readings_of(session().project(), session().task().id, comment);
        QStringList labels;
        for (const OwnDecision& own : readings.own)
            if (own.kind == AnnotationKind::Label)
                labels << (own.note.empty() ? tr("%1 says %2").arg(annotator_text(own.annotator), qt(own.label))
                                            : tr("%1 says %2 (“%3”)").arg(annotator_text(own.annotator), qt(own.label), shown_text(own.note)));
        said << labels.join(QStringLiteral(", "));
        if (readings.settled)
            said << tr("settled as %1 by %2").arg(qt(readings.settled->label), annotator_text(readings.settled->annotator));
    });
    return said;
}

void LabelPage::show_end()
{
    const std::optional<std::size_t> left = m_list->is_loading() || !m_progress->is_known() ? std::nullopt : m_list->left();
    if (!left) {
        m_stack->setCurrentIndex(0);
        return;
    }
    const EndText end = end_text(m_list->queue(), m_list->size(), *left, m_progress->counts(), m_progress->was_trained());
    m_way = end.way;
    m_empty->set(end.icon, end.title, end.sentence, end.button);
    m_stack->setCurrentIndex(1);
}

void LabelPage::take_way()
{
    switch (m_way) {
    case EndText::Way::Import:
        Q_EMIT session().page_wanted(PageId::Import);
        break;
    case EndText::Way::Train:
        Q_EMIT session().page_wanted(PageId::Train);
        break;
    case EndText::Way::AllComments:
        choose_queue(LabelQueue::InOrder);
        break;
    case EndText::Way::SecondReading:
        choose_queue(LabelQueue::SecondReading);
        break;
    case EndText::Way::FromTheStart:
        load(m_list->queue(), {}, LabelList::Start::Beginning);
        setFocus();
        break;
    case EndText::Way::None:
        break;
    }
}

}
