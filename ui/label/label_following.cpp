#include "label/label_page.h"

#include "label/decision_bar.h"
#include "label/header_bar.h"
#include "label/last_decisions.h"
#include "label/side_panel.h"
#include "label/thread_view.h"
#include "shell/settings.h"
#include "widgets/message_bar.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <utility>

namespace winnow {

void LabelPage::load(LabelQueue queue, std::vector<std::int64_t> chosen, LabelList::Start start)
{
    if (m_note->isVisibleTo(this))
        leave_note();
    if (!chosen.empty())
        m_chosen = std::move(chosen);
    m_header->show_queue(queue, m_chosen.size());
    m_bar->set_offer(queue == LabelQueue::Disagreements ? DecisionBar::Offer::LabelOrLater : DecisionBar::Offer::Everything);
    m_agreement->setVisible(queue == LabelQueue::SecondReading || queue == LabelQueue::Disagreements);
    if (m_agreement->isVisibleTo(this))
        m_agreement->begin(queue == LabelQueue::SecondReading ? AgreementPanel::Sight::Blind : AgreementPanel::Sight::Open);
    m_stack->setCurrentIndex(0);
    m_list->load(queue, queue == LabelQueue::Chosen ? m_chosen : std::vector<std::int64_t>(), start);
}

// What the one before decided in a blind reading is hidden from the next one too.
void LabelPage::begin_reader()
{
    m_header->show_annotator(session().annotator());
    m_last->clear();
    if (is_by_reader(m_list->queue()))
        load(m_list->queue());
}

void LabelPage::choose_queue(LabelQueue queue)
{
    if (queue != LabelQueue::Chosen)
        Settings().setValue(session().settings_group() + QStringLiteral("/queue"), queue_name(queue));
    m_messages->clear();
    load(queue);
    setFocus();
}

void LabelPage::show_progress()
{
    m_messages->guard([&] { m_header->show_progress(*m_progress, session().task().task.labels); });
    if (!m_list->is_loading() && m_list->at_end())
        show_end();
}

// A queue by a run stays as it is when there is a new run, until it is asked for.
void LabelPage::look_for_run()
{
    if (!is_by_run(m_list->queue()) || m_list->is_loading())
        return;
    m_messages->guard([&] {
        const std::int64_t last = last_run(session().project(), session().task().id);
        if (last > m_list->run())
            m_messages->show_message(MessageBar::Kind::Information, tr("Run %1 has finished.").arg(last), tr("Order the queue by it"),
                                     [this] { choose_queue(m_list->queue()); });
    });
}

void LabelPage::follow_changes(const Changes& changes)
{
    if (m_is_announcing)
        return;
    if (changes.tasks)
        show_task();
    if (changes.comments)
        m_side->thread().forget();
    if (changes.annotations || changes.comments || changes.tasks)
        m_list->forget_rows();
    if (!isVisible()) {
        m_is_stale = true;
        return;
    }
    if (changes.annotations || changes.comments || changes.runs)
        m_progress->read();
    if (changes.annotations || changes.comments)
        m_list->look_again(changes.comment_ids, LabelList::Shown::Stays);
    if (!m_note->isVisible() && !m_list->is_loading())
        show_current();
    if (changes.annotations && m_agreement->isVisible())
        m_agreement->refresh();
    if (changes.runs)
        look_for_run();
}

}
