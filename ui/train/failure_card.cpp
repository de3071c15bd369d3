#include "train/failure_card.h"

#include "train/remedies.h"
#include "widgets/colours.h"
#include "widgets/error_text.h"
#include "widgets/icons.h"
#include "widgets/qt_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr int icon_size = 20;

}

FailureCard::FailureCard(QWidget* parent) : QFrame(parent), m_icon(new QLabel(this)), m_sentence(new QLabel(this))
{
    setObjectName(QStringLiteral("failure"));
    setFrameShape(QFrame::StyledPanel);
    m_sentence->setObjectName(QStringLiteral("failure_sentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* words = new QHBoxLayout;
    words->addWidget(m_icon, 0, Qt::AlignTop);
    words->addWidget(m_sentence, 1);
    m_buttons = new QHBoxLayout;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addLayout(words);
    layout->addLayout(m_buttons);
    draw_icon();
    hide();
}

void FailureCard::show_failure(std::int64_t run, const Outcome& outcome, const TrainingSettings& settings)
{
    m_sentence->setText(error_text(outcome.error, outcome.sentence));
    clear_buttons();
    add_buttons(run, outcome, settings);
    show();
}

void FailureCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw_icon();
}

void FailureCard::add_buttons(std::int64_t run, const Outcome& outcome, const TrainingSettings& settings)
{
    for (const SettingsRemedy& remedy : remedies_for(outcome.error, settings))
        add_button(remedy.name, remedy.text, [this, remedy] { Q_EMIT settings_wanted(remedy.settings); });
    if (outcome.error == ErrorKind::NoMemory)
        add_button(QStringLiteral("remedy_model"), tr("Smaller model"), [this] { Q_EMIT smaller_model_wanted(); });
    if (run > 0)
        add_button(QStringLiteral("remedy_resume"), tr("Try again from the last checkpoint"), [this, run] { Q_EMIT resume_wanted(run); });
    add_button(QStringLiteral("failure_close"), tr("Dismiss"), [] {});
    m_buttons->addStretch(1);
}

void FailureCard::add_button(const QString& name, const QString& text, std::function<void()> act)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, act = std::move(act)] {
        hide();
        act();
    });
}

// Also from within a click on one of them.
void FailureCard::clear_buttons()
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (QWidget* button = item->widget()) {
            button->hide();
            button->setObjectName({});
            button->deleteLater();
        }
        delete item;
    }
}

void FailureCard::draw_icon()
{
    m_icon->setPixmap(icon(QStringLiteral("warning"), colours_of(palette()).bad).pixmap(icon_size, icon_size));
}

}
