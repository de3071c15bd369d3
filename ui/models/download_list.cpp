#include "models/download_list.h"

#include "models/download_card.h"
#include "widgets/qt_text.h"

#include <QVBoxLayout>
#include <algorithm>

namespace winnow {

DownloadList::DownloadList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("downloads"));
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void DownloadList::set(const std::vector<DownloadState>& states)
{
    for (auto card = m_cards.begin(); card != m_cards.end();) {
        const bool is_there = std::ranges::any_of(states, [&](const DownloadState& state) { return qt(state.id()) == card.key(); });
        if (is_there) {
            ++card;
            continue;
        }
        (*card)->hide();
        (*card)->setObjectName({});
        (*card)->deleteLater(); // one of its buttons may have asked for this
        card = m_cards.erase(card);
    }
    for (const DownloadState& state : states) {
        DownloadCard*& card = m_cards[qt(state.id())];
        if (card)
            card->show_state(state);
        else
            card = make_card(state);
    }
}

DownloadCard* DownloadList::make_card(const DownloadState& state)
{
    auto* card = new DownloadCard(state, this);
    m_layout->addWidget(card);
    connect(card, &DownloadCard::resume_wanted, this, [this, id = state.id()] { Q_EMIT resume_wanted(id); });
    connect(card, &DownloadCard::pause_wanted, this, [this, id = state.id()] { Q_EMIT pause_wanted(id); });
    connect(card, &DownloadCard::discard_wanted, this, [this, id = state.id()] { Q_EMIT discard_wanted(id); });
    connect(card, &DownloadCard::sign_in_wanted, this, [this, id = state.id()](Hub hub) { Q_EMIT sign_in_wanted(hub, id); });
    connect(card, &DownloadCard::connection_wanted, this, &DownloadList::connection_wanted);
    return card;
}

}
