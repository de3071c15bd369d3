#include "window/download_status.h"

#include "shell/download_desk.h"
#include "shell/download_text.h"
#include "shell/model_title.h"
#include "shell/session.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>
#include <algorithm>

namespace winnow {

namespace {

constexpr int bar_width = 160;
constexpr int whole = 1000;

}

DownloadStatus::DownloadStatus(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_text(new QToolButton(this)), m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("download_status"));
    m_text->setObjectName(QStringLiteral("download_status_text"));
    m_text->setAutoRaise(true);
    m_text->setToolTip(tr("Show the downloads"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(bar_width);
    m_bar->setMaximumHeight(10);
    m_bar->setAccessibleName(tr("Progress of the download"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 3, 12, 3);
    layout->addWidget(m_bar);
    layout->addWidget(m_text);
    layout->addStretch(1);
    connect(m_text, &QToolButton::clicked, this, [this] { Q_EMIT m_session.page_wanted(PageId::Models); });
    connect(&DownloadDesk::instance(), &DownloadDesk::changed, this, &DownloadStatus::follow);
    follow();
}

// Of several the first is told; the page Models has them all.
void DownloadStatus::follow()
{
    std::vector<DownloadState> states = DownloadDesk::instance().states();
    std::erase_if(states, [](const DownloadState& state) { return state.standing != DownloadState::Standing::Running; });
    setVisible(!states.empty());
    if (states.empty())
        return;
    const QString text = tr("Downloading %1: %2").arg(model_title(states.front().id()), download_text(states.front()));
    m_text->setText(states.size() == 1 ? text : tr("%1, and %Ln other(s)", nullptr, static_cast<int>(states.size()) - 1).arg(text));
    const int share = download_share(states.front());
    m_bar->setRange(0, share < 0 ? 0 : whole);
    m_bar->setValue(std::max(0, share));
}

}
