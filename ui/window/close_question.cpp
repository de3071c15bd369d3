#include "window/close_question.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <utility>

namespace winnow {

CloseQuestion::CloseQuestion(QWidget* parent) : QFrame(parent), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("close_question"));
    setAccessibleName(tr("Question before closing"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setObjectName(QStringLiteral("close_question_text"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    m_go_on = add_button(QStringLiteral("close_go_on"), tr("&Go on in the background"), Answer::GoOn);
    buttons->addWidget(m_go_on);
    buttons->addWidget(add_button(QStringLiteral("close_stop"), tr("&Stop the training"), Answer::Stop));
    buttons->addWidget(add_button(QStringLiteral("close_stay"), tr("Stay &open"), Answer::StayOpen));
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    hide();
}

void CloseQuestion::ask(std::int64_t run, std::function<void(Answer)> answered)
{
    m_answered = std::move(answered);
    const QString what = run > 0 ? tr("Run %1 is being trained.").arg(run) : tr("A training is being started.");
    m_text->setText(what + QLatin1Char(' ') +
                    tr("It can go on without the window, which comes back when you open the project again. Or stop it: it can go on later from "
                       "its last checkpoint, at most two minutes old."));
    show();
    m_go_on->setFocus(Qt::OtherFocusReason);
}

void CloseQuestion::withdraw()
{
    m_answered = {};
    hide();
}

void CloseQuestion::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        give(Answer::StayOpen);
    else
        QFrame::keyPressEvent(event);
}

QPushButton* CloseQuestion::add_button(const QString& name, const QString& text, Answer answer)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, [this, answer] { give(answer); });
    return button;
}

// The answer may take this question away with its window.
void CloseQuestion::give(Answer answer)
{
    hide();
    if (const auto answered = std::exchange(m_answered, {}))
        answered(answer);
}

}
