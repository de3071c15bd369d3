#include "widgets/empty_state.h"

#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/title.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace winnow {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_picture(new QLabel(this)), m_title(new QLabel(this)), m_sentence(new QLabel(this)), m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("empty_state"));
    m_title->setObjectName(QStringLiteral("empty_title"));
    m_sentence->setObjectName(QStringLiteral("empty_sentence"));
    m_button->setObjectName(QStringLiteral("empty_button"));
    m_button->setAutoDefault(true); // Enter presses it
    m_picture->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setTextFormat(Qt::PlainText);
    set_title_font(m_title, 1.35);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);
}

void EmptyState::set(const QString& icon, const QString& title, const QString& sentence, const QString& button)
{
    m_icon = icon;
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    draw();
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void EmptyState::draw()
{
    m_picture->setPixmap(icon(m_icon, colours_of(palette()).muted).pixmap(64, 64));
}

}
