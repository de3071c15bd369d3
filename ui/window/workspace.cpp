#include "window/workspace.h"

#include "shell/settings.h"
#include "shell/theme.h"
#include "shell/training_desk.h"
#include "widgets/message_bar.h"
#include "widgets/text_size.h"
#include "window/download_status.h"
#include "window/pages.h"
#include "window/side_bar.h"
#include "window/training_status.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace winnow {

namespace {

constexpr int side_bar_width = 168;

QString page_setting(const Session& session)
{
    return session.settings_group() + QStringLiteral("/page");
}

}

Workspace::Workspace(std::unique_ptr<Session> session, QWidget* parent)
    : QWidget(parent), m_session(std::move(session)), m_side_bar(new SideBar(*m_session, this)), m_messages(new MessageBar(this)),
      m_training_status(new TrainingStatus(*m_session, this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("workspace"));
    m_messages->setObjectName(QStringLiteral("workspace_messages"));
    keep_fitting(m_side_bar, [this] { m_side_bar->setFixedWidth(side_bar_width * std::clamp(text_zoom(), 100, 160) / 100); });
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    column->addWidget(m_training_status);
    column->addWidget(new DownloadStatus(*m_session, this));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side_bar);
    row->addLayout(column, 1);
    connect_ways();
}

// The pages go first: they use the session.
Workspace::~Workspace()
{
    const QSignalBlocker nobody_hears(*m_session); // the window may be going too
    if (Page* shown = page())
        shown->left();
    qDeleteAll(m_pages);
    m_pages.clear();
    delete m_side_bar;
}

void Workspace::open_page(PageId id)
{
    Page* before = page();
    Page* next = page_of(id);
    m_side_bar->mark(id);
    m_shown = id;
    if (before != next) {
        if (before)
            before->left();
        m_stack->setCurrentWidget(next);
        Settings().setValue(page_setting(*m_session), name_of(id));
    }
    next->setFocus(Qt::OtherFocusReason); // the page may give it on to one of its parts
    next->entered();
    m_messages->clear_news();
    if (id == PageId::Train)
        m_training_status->clear_end(); // the page says it itself
    Q_EMIT page_opened();
}

void Workspace::open_last_page()
{
    const QString last = Settings().value(page_setting(*m_session)).toString();
    const auto found = std::ranges::find(all_pages, last, name_of);
    open_page(found == all_pages.end() ? PageId::Comments : *found);
}

void Workspace::make_pages()
{
    for (const PageId id : all_pages)
        page_of(id);
}

Page* Workspace::page() const
{
    return static_cast<Page*>(m_stack->currentWidget());
}

bool Workspace::may_close()
{
    for (Page* page : m_pages)
        if (!page->may_close())
            return false;
    return true;
}

Page* Workspace::page_of(PageId id)
{
    Page*& page = m_pages[id];
    if (!page) {
        page = make_page(id, *m_session, this);
        m_stack->addWidget(page);
    }
    return page;
}

// A page that is made only now did not hear what it was asked for: it is to be asked again.
bool Workspace::make_missing(PageId id)
{
    const bool missing = m_pages.value(id) == nullptr;
    page_of(id);
    return missing;
}

void Workspace::connect_ways()
{
    connect(m_side_bar, &SideBar::page_chosen, this, &Workspace::open_page);
    connect(m_side_bar, &SideBar::task_settings_wanted, this, &Workspace::task_settings_wanted);
    connect(m_side_bar, &SideBar::new_task_wanted, this, &Workspace::new_task_wanted);
    Session* session = m_session.get();
    connect(session, &Session::page_wanted, this, &Workspace::open_page);
    connect(session, &Session::comments_wanted, this, [this, session](const std::vector<std::int64_t>& comments) {
        if (make_missing(PageId::Comments))
            Q_EMIT session->comments_wanted(comments);
    });
    connect(session, &Session::label_wanted, this, [this, session](const std::vector<std::int64_t>& comments) {
        if (make_missing(PageId::Label))
            Q_EMIT session->label_wanted(comments);
    });
    connect(session, &Session::failed, m_messages, qOverload<const QString&>(&MessageBar::show_error));
    connect(&session->training(), &TrainingDesk::ended, this, [this](std::int64_t run, const Outcome& outcome) {
        if (m_shown != PageId::Train) // which says it itself
            m_training_status->show_end(run, outcome);
    });
    connect(session, &Session::went_back, this, [this] { m_messages->clear(); });
}

}
