#include "shell/step_news.h"

#include "shell/done_text.h"
#include "shell/session.h"
#include "widgets/message_bar.h"

namespace winnow {

StepNews::StepNews(Session& session, MessageBar* messages) : QObject(messages), m_session(session), m_messages(messages)
{
    connect(&session, &Session::went_back, this, &StepNews::forget);
}

void StepNews::say(const UndoStep& step, const QString& addition)
{
    m_step = step.id;
    m_said = addition.isEmpty() ? done_text(step) : QStringLiteral("%1. %2").arg(done_text(step), addition);
    m_messages->show_message(MessageBar::Kind::Information, m_said, tr("Undo"), [this, id = step.id] { take_back(id); });
}

// Undo takes back what was done last, which may be something else by now.
void StepNews::take_back(std::int64_t step)
{
    m_messages->guard([&] {
        const auto next = next_undo(m_session.project(), m_session.annotator());
        if (next && next->id == step)
            m_session.undo();
        else
            m_messages->show_message(MessageBar::Kind::Information, tr("More was changed since. Undo, in the menu Edit, takes it back step by step."));
    });
}

// The bar may say something else by now: that stays.
void StepNews::forget(const UndoResult& undone)
{
    if (undone.step.id == m_step && m_messages->text() == m_said)
        m_messages->clear();
}

}
