#include "models/known_list.h"

#include "hub/model_address.h"
#include "models/model_facts.h"
#include "models/script_of_winnow.h"
#include "shell/size_text.h"
#include "widgets/open_outside.h"
#include "widgets/qt_text.h"
#include "widgets/title.h"
#include "widgets/words.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace winnow {

namespace {

struct Source {
    std::string address;
    Hub hub;
};

std::vector<Source> sources_of(const KnownModel& model)
{
    std::vector<Source> sources;
    for (const std::string& address : {model.hugging_face, model.kaggle})
        if (is_model_address(address))
            sources.push_back({address, parse_model_address(address).hub});
    return sources;
}

QString source_text(const KnownModel& model)
{
    QStringList names;
    for (const Source& source : sources_of(model))
        names << qt(name_of(source.hub));
    if (!names.isEmpty())
        return KnownList::tr("From %1, with an account there.").arg(names.join(KnownList::tr(" or ")));
    if (const QString command = command_from_anywhere(qt(model.get)); !command.isEmpty())
        return KnownList::tr("Get it in a terminal: %1").arg(command);
    if (!model.get.empty())
        return KnownList::tr("%1 gets it, in the folder of Winnow's sources, which this program does not lie in. A file that you have can be added here.").arg(qt(model.get));
    return KnownList::tr("Accept its terms on %1, download the folder, and add it here.").arg(qt(model.source));
}

QString note_of(const KnownModel& model)
{
    const auto translated = model.notes.find(QLocale().name().section(QLatin1Char('_'), 0, 0).toStdString());
    return qt(translated == model.notes.end() ? model.note : translated->second);
}

QPushButton* page_button(const QString& text, const QString& name, const std::string& page, const KnownModel& model, QWidget* card)
{
    auto* button = new QPushButton(text, card);
    button->setObjectName(name + qt(model.id));
    button->setAccessibleName(KnownList::tr("%1: %2").arg(qt(model.name), text));
    button->setToolTip(qt(page).toHtmlEscaped());
    QObject::connect(button, &QPushButton::clicked, button, [page, button] { open_outside(QUrl(qt(page)), button); });
    return button;
}

}

KnownList::KnownList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("known_models"));
    m_layout->setContentsMargins(0, 0, 0, 0);
}

// A button in one of them may have asked for this.
void KnownList::set(const std::vector<KnownModel>& models)
{
    if (m_cards) {
        m_cards->hide();
        m_cards->deleteLater();
        m_cards->setParent(nullptr);
    }
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
    auto* title = make_words(tr("%1, %2").arg(qt(model.name), size_text(model.bytes)), card);
    set_title_font(title);
    auto* column = new QVBoxLayout;
    column->addWidget(title);
    column->addWidget(make_words(note_of(model), card));
    column->addWidget(make_words(fit_text(model), card));
    column->addWidget(make_words(source_text(model), card));
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(14, 10, 14, 10);
    row->addLayout(column, 1);
    if (!model.licence_page.empty())
        row->addWidget(page_button(qt(model.licence), QStringLiteral("licence_"), model.licence_page, model, card), 0, Qt::AlignVCenter);
    row->addWidget(get_button(model, card), 0, Qt::AlignVCenter);
    return card;
}

QPushButton* KnownList::get_button(const KnownModel& model, QWidget* card)
{
    const std::vector<Source> sources = sources_of(model);
    if (sources.empty() && model.get.empty())
        return page_button(tr("Open its page"), QStringLiteral("page_"), model.source, model, card);
    auto* button = new QPushButton(sources.empty() ? tr("Copy the command") : tr("Get"), card);
    button->setObjectName(QStringLiteral("get_") + qt(model.id));
    button->setAccessibleName(tr("%1: %2").arg(qt(model.name), button->text()));
    if (sources.empty()) {
        const QString anywhere = command_from_anywhere(qt(model.get));
        const QString command = anywhere.isEmpty() ? qt(model.get) : anywhere;
        connect(button, &QPushButton::clicked, this, [this, command] {
            QGuiApplication::clipboard()->setText(command);
            Q_EMIT copied();
        });
        return button;
    }
    if (sources.size() == 1) {
        connect(button, &QPushButton::clicked, this, [this, address = sources.front().address, id = model.id] { Q_EMIT get_wanted(address, id); });
        return button;
    }
    auto* menu = new QMenu(button);
    for (const Source& source : sources)
        connect(menu->addAction(tr("From %1").arg(qt(name_of(source.hub)))), &QAction::triggered, this,
                [this, address = source.address, id = model.id] { Q_EMIT get_wanted(address, id); });
    button->setMenu(menu);
    return button;
}

}
