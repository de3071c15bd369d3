#include "models/known_list.h"

#include "models/model_facts.h"
#include "widgets/qt_text.h"
#include "widgets/title.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace winnow {

namespace {

QString how_to_get(const KnownModel& model)
{
    if (!model.get.empty())
        return KnownList::tr("Get it in a terminal, in the folder of Winnow: %1").arg(qt(model.get));
    return KnownList::tr("Accept its terms on %1, download the folder, and add it here.").arg(qt(model.source));
}

QString note_of(const KnownModel& model)
{
    const auto translated = model.notes.find(QLocale().name().section(QLatin1Char('_'), 0, 0).toStdString());
    return qt(translated == model.notes.end() ? model.note : translated->second);
}

QLabel* words(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}

KnownList::KnownList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("known_models"));
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void KnownList::set(const std::vector<KnownModel>& models)
{
    delete m_cards;
    m_cards = new QWidget(this);
    auto* column = new QVBoxLayout(m_cards);
    column->setContentsMargins(0, 0, 0, 0);
    for (const KnownModel& model : models)
        column->addWidget(card_of(model));
    m_layout->addWidget(m_cards);
}

QWidget* KnownList::card_of(const KnownModel& model)
{
    auto* card = new QFrame(m_cards);
    card->setObjectName(QStringLiteral("known_") + qt(model.id));
    card->setFrameShape(QFrame::StyledPanel);
    auto* title = words(tr("%1, %2, %3").arg(qt(model.name), size_text(model.bytes), qt(model.licence)), card);
    set_title_font(title);
    auto* column = new QVBoxLayout;
    column->addWidget(title);
    column->addWidget(words(note_of(model), card));
    column->addWidget(words(how_to_get(model), card));
    auto* button = new QPushButton(model.get.empty() ? tr("Open its page") : tr("Copy the command"), card);
    button->setAccessibleName(tr("%1: %2").arg(qt(model.name), button->text()));
    connect(button, &QPushButton::clicked, this, [model] {
        if (model.get.empty())
            QDesktopServices::openUrl(QUrl(qt(model.source)));
        else
            QGuiApplication::clipboard()->setText(qt(model.get));
    });
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(14, 10, 14, 10);
    row->addLayout(column, 1);
    row->addWidget(button, 0, Qt::AlignVCenter);
    return card;
}

}
