#include "label/label_page.h"
#include "label/side_panel.h"
#include "label/thread_view.h"
#include "store/second_reading.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QLineEdit>

namespace winnow {

void LabelPage::begin_note()
{
    const std::optional<CommentRow> row = m_list->current();
    if (!row)
        return;
    m_noted = {session().annotator(), row->id};
    m_note_before = shown_decision(*row).note;
    m_note->setText(qt(m_note_before));
    m_note->show();
    m_note->setFocus();
}

void LabelPage::end_note(bool keep)
{
    m_note->hide();
    setFocus();
    if (!keep || !write_note())
        return;
    m_list->forget_row(m_noted.second);
    show_current();
    announce(m_noted.second);
}

// Something else is to be shown. What was typed in a blind reading is kept as by Enter: it changes nobody else's note.
void LabelPage::leave_note()
{
    end_note(false);
    if (m_list->queue() == LabelQueue::SecondReading && write_note())
        announce(m_noted.second);
}

// Another page, or the end: what was typed is kept as by Enter, else it would be lost.
void LabelPage::left()
{
    if (m_note->isHidden())
        return;
    m_note->hide();
    if (!write_note())
        return;
    m_list->forget_row(m_noted.second);
    announce(m_noted.second);
}

bool LabelPage::write_note()
{
    const std::string note = m_note->text().trimmed().toStdString();
    m_side->thread().stop();
    m_agreement->stop();
    if (note == m_note_before)
        return true;
    return m_messages->guard([&] {
        if (m_list->queue() == LabelQueue::SecondReading)
            set_own_note(session().project(), session().task().id, m_noted.second, note, m_noted.first);
        else
            set_note(session().project(), session().task().id, m_noted.second, note, m_noted.first);
    });
}

}
