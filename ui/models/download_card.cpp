#include "models/download_card.h"

#include "models/transfer_table.h"
#include "shell/download_text.h"
#include "shell/model_title.h"
#include "shell/size_text.h"
#include "widgets/error_text.h"
#include "widgets/message_bar.h"
#include "widgets/open_outside.h"
#include "widgets/qt_text.h"
#include "widgets/row_table.h"
#include "widgets/title.h"
#include "widgets/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QUrl>
#include <algorithm>

namespace winnow {

namespace {

using Standing = DownloadState::Standing;

constexpr int whole = 1000; // of the progress bar
constexpr int most_rows = 5; // that are shown without scrolling

QLabel* make_line(const QString& name, QWidget* parent)
{
    QLabel* line = make_words({}, parent);
    line->setObjectName(name);
    return line;
}

}

DownloadCard::DownloadCard(const DownloadState& state, QWidget* parent)
    : QFrame(parent), m_title(model_title(state.id())), m_bar(new QProgressBar(this)), m_text(make_line(QStringLiteral("download_text"), this)),
      m_notice(make_line(QStringLiteral("download_notice"), this)), m_messages(new MessageBar(this))
{
    setObjectName(QStringLiteral("download_") + qt(state.id()));
    setFrameShape(QFrame::StyledPanel);
    m_bar->setObjectName(QStringLiteral("download_bar"));
    m_bar->setAccessibleName(tr("Progress of %1").arg(m_title));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(10);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->addWidget(make_head());
    layout->addWidget(m_bar);
    layout->addWidget(m_text);
    layout->addWidget(m_notice);
    layout->addWidget(m_messages);
    layout->addWidget(make_files());
    show_state(state);
}

QWidget* DownloadCard::make_head()
{
    auto* head = new QWidget(this);
    QLabel* title = make_words(m_title, head);
    set_title_font(title);
    m_resume = make_button(QStringLiteral("download_resume"), tr("Resume"));
    m_pause = make_button(QStringLiteral("download_pause"), tr("Pause"));
    m_discard = make_button(QStringLiteral("download_cancel"), tr("Cancel"));
    connect(m_resume, &QPushButton::clicked, this, &DownloadCard::resume_wanted);
    connect(m_pause, &QPushButton::clicked, this, &DownloadCard::pause_wanted);
    connect(m_discard, &QPushButton::clicked, this, &DownloadCard::ask_before_discarding);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(title, 1);
    for (QPushButton* button : {m_resume, m_pause, m_discard})
        row->addWidget(button);
    return head;
}

QPushButton* DownloadCard::make_button(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(tr("%1: %2").arg(m_title, text));
    return button;
}

QWidget* DownloadCard::make_files()
{
    auto* part = new QWidget(this);
    m_files = new TransferTable(this);
    m_view = new QTableView(part);
    m_view->setObjectName(QStringLiteral("download_files"));
    m_view->setAccessibleName(tr("Files of %1").arg(m_title));
    m_view->setModel(m_files);
    show_as_rows(m_view);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_show_files = new QToolButton(part);
    m_show_files->setObjectName(QStringLiteral("download_show_files"));
    m_show_files->setText(tr("Files"));
    m_show_files->setCheckable(true);
    m_show_files->setAutoRaise(true);
    m_show_files->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_show_files->setArrowType(Qt::RightArrow);
    m_view->hide();
    connect(m_show_files, &QToolButton::toggled, this, [this](bool shown) {
        m_show_files->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
        m_view->setVisible(shown);
    });
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_show_files);
    layout->addWidget(m_view);
    return part;
}

void DownloadCard::show_state(const DownloadState& state)
{
    m_state = state;
    const int share = download_share(state);
    const bool asks = state.standing == Standing::Running && share < 0;
    m_bar->setRange(0, asks ? 0 : whole);
    m_bar->setValue(std::max(0, share));
    m_text->setText(download_text(state));
    m_notice->setText(sentence_text(state.notice));
    m_notice->setVisible(!state.notice.empty());
    m_files->set(state.progress.files);
    m_show_files->setVisible(!state.progress.files.empty());
    const int rows = std::min(most_rows, m_files->rowCount());
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + rows * m_view->verticalHeader()->defaultSectionSize() + 2 * m_view->frameWidth());
    show_buttons();
    show_failure();
}

void DownloadCard::show_buttons()
{
    const bool waits = m_state.standing == Standing::Paused || m_state.standing == Standing::Failed;
    m_resume->setVisible(waits);
    m_resume->setText(m_state.standing == Standing::Failed ? tr("Try again") : tr("Resume"));
    m_resume->setAccessibleName(tr("%1: %2").arg(m_title, m_resume->text()));
    m_pause->setVisible(!waits);
    m_pause->setEnabled(m_state.standing != Standing::Stopping);
    m_discard->setEnabled(m_state.standing != Standing::Elsewhere && m_state.standing != Standing::Stopping);
}

void DownloadCard::show_failure()
{
    const QString sentence = m_state.standing == Standing::Failed ? error_text(m_state.failure.error, m_state.failure.sentence) : QString();
    if (sentence == m_shown_failure)
        return;
    m_shown_failure = sentence;
    m_messages->clear();
    if (sentence.isEmpty())
        return;
    const Hub hub = m_state.download.job.address.hub;
    switch (m_state.failure.advice.remedy) {
    case Remedy::SignIn:
        m_messages->show_message(MessageBar::Kind::Error, sentence, tr("Sign in to %1…").arg(qt(name_of(hub))), [this, hub] { Q_EMIT sign_in_wanted(hub); });
        return;
    case Remedy::AcceptLicence:
        show_page(sentence, tr("Open the licence page"), tr("The page is open in your browser. When the licence is accepted there, try again."));
        return;
    case Remedy::AwaitReview:
        show_page(sentence, tr("Open its page"), tr("The page is open in your browser. When the request is granted, try again."));
        return;
    case Remedy::None:
        break;
    }
    if (m_state.failure.error == ErrorKind::Network)
        m_messages->show_message(MessageBar::Kind::Error, sentence, tr("Connection…"), [this] { Q_EMIT connection_wanted(); });
    else if (m_state.failure.error == ErrorKind::NoSpace)
        m_messages->show_message(MessageBar::Kind::Error, sentence, tr("Open the models folder"),
                                 [this, folder = m_state.download.job.models_folder] { open_outside(QUrl::fromLocalFile(qt(folder)), this); });
    else
        m_messages->show_error(sentence);
}

// Once the page is open, what is left to do is to try again.
void DownloadCard::show_page(const QString& sentence, const QString& button, const QString& then)
{
    m_messages->show_message(MessageBar::Kind::Error, sentence, button, [this, page = qt(m_state.failure.advice.page), sentence, then] {
        const bool opened = open_outside(QUrl(page), this);
        m_messages->show_message(MessageBar::Kind::Information, opened ? then : sentence, tr("Try again"), [this] { Q_EMIT resume_wanted(); });
    });
}

void DownloadCard::ask_before_discarding()
{
    if (m_state.progress.bytes == 0) {
        Q_EMIT discard_wanted();
        return;
    }
    m_messages->show_message(MessageBar::Kind::Warning, tr("Give %1 up, and delete the %2 that have come?").arg(m_title, size_text(m_state.progress.bytes)),
                             tr("Delete"), [this] { Q_EMIT discard_wanted(); });
}

}
