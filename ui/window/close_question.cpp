#include "window/close_question.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <utility>

namespace winnow {

namespace {

QString training_text(std::int64_t run)
{
    if (run == 0)
        return CloseQuestion::tr("A training is being started. It can go on without the window, which comes back when you open the project again. Or stop it: "
                                 "nothing of it is there yet.");
    return CloseQuestion::tr("Run %1 is being trained.").arg(run) + QLatin1Char(' ') +
           CloseQuestion::tr("It can go on without the window, which comes back when you open the project again. Or stop it: it can go on later from "
                             "its last checkpoint, at most two minutes old.");
}

QString download_text(const QStringList& models)
{
    return CloseQuestion::tr("Being downloaded: %1.").arg(QLocale().createSeparatedList(models)) + QLatin1Char(' ') +
           CloseQuestion::tr("This can go on without the window, which comes back when you start Winnow again. Or stop it: what has come is kept, and "
                             "it goes on from there the next time.");
}

}

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
    m_go_on = add_button(QStringLiteral("close_go_on"), tr("Go on in the &background"), Answer::GoOn);
    buttons->addWidget(m_go_on);
    m_stop = add_button(QStringLiteral("close_stop"), QString(), Answer::Stop);
    buttons->addWidget(m_stop);
    buttons->addWidget(add_button(QStringLiteral("close_stay"), tr("Stay &open"), Answer::StayOpen));
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    hide();
}

void CloseQuestion::ask(const GoingOn& going_on, std::function<void(Answer)> answered)
{
    m_going_on = going_on;
    m_answered = std::move(answered);
    show_words();
    show();
    m_go_on->setFocus(Qt::OtherFocusReason);
}

void CloseQuestion::follow(const GoingOn& now)
{
    if (isHidden())
        return;
    if (m_going_on.run)
        m_going_on.run = now.run; // which has its number by now, or is none any more
    if (!m_going_on.downloads.isEmpty())
        m_going_on.downloads = now.downloads;
    if (m_going_on.is_anything()) {
        show_words();
        return;
    }
    m_answered = {};
    hide();
}

void CloseQuestion::show_words()
{
    QStringList sentences;
    if (m_going_on.run)
        sentences << training_text(*m_going_on.run);
    if (!m_going_on.downloads.isEmpty())
        sentences << download_text(m_going_on.downloads);
    m_text->setText(sentences.join(QLatin1Char('\n')));
    if (m_going_on.downloads.isEmpty())
        m_stop->setText(tr("&Stop the training"));
    else
        m_stop->setText(m_going_on.run ? tr("&Stop both") : tr("&Stop downloading"));
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
