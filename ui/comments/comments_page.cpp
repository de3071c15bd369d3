#include "comments/comments_page.h"

#include "comments/column_keeper.h"
#include "comments/comment_commands.h"
#include "comments/comment_table.h"
#include "comments/comment_view_table.h"
#include "comments/detail_panel.h"
#include "comments/filter_bar.h"
#include "common/error.h"
#include "shell/indexing.h"
#include "shell/mask_hint.h"
#include "shell/masking.h"
#include "shell/settings.h"
#include "shell/shortcuts.h"
#include "widgets/empty_state.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

namespace winnow {

namespace {

constexpr int table_width = 760; // pixels of a window of the usual width
constexpr int detail_width = 320;
constexpr std::chrono::milliseconds until_retry{200};
const QString detail_setting = QStringLiteral("comments/detail");
const QString comment_setting = QStringLiteral("/comment");

}

CommentsPage::CommentsPage(Session& session, QWidget* parent)
    : Page(session, parent), m_messages(new MessageBar(this)), m_filter(new FilterBar(session, this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_mask_hint(new MaskHint(session.masking(), this)), m_table(new CommentTable(session, this)), m_view(new CommentTableView(m_table, this)),
      m_columns(new ColumnKeeper(m_view, m_table)), m_commands(new CommentCommands(session, m_view, m_messages)), m_detail(new DetailPanel(session, this)),
      m_reader(new ListReader(session, this))
{
    setObjectName(QStringLiteral("comments_page"));
    setFocusProxy(m_view);
    lay_out();
    make_actions();
    connect_parts();
    connect_table();
    m_remembered = Settings().value(session.settings_group() + comment_setting).toLongLong();
}

CommentsPage::~CommentsPage()
{
    if (const int row = m_view->currentIndex().row(); row >= 0)
        Settings().setValue(session().settings_group() + comment_setting, static_cast<qlonglong>(m_table->id(row)));
}

void CommentsPage::entered()
{
    m_messages->guard([&] {
        m_filter->refresh();
        read_columns();
    });
    read(m_table->rowCount() == 0 ? ListReader::Coming::FirstPageFirst : ListReader::Coming::Whole);
}

QList<QAction*> CommentsPage::commands() const
{
    return m_commands->actions() + m_actions;
}

void CommentsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_messages->guard([this] { m_table->take_looks(); });
}

void CommentsPage::lay_out()
{
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_view);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({table_width, detail_width});
    m_detail->setVisible(Settings().value(detail_setting, true).toBool());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_filter);
    layout->addWidget(m_mask_hint);
    layout->addWidget(m_stack, 1);
}

void CommentsPage::declare_commands()
{
    CommentCommands::declare_commands();
    Shortcuts& shortcuts = Shortcuts::instance();
    shortcuts.declare(QStringLiteral("comments.open"), tr("Open the comment"), QKeySequence(Qt::Key_Return));
    shortcuts.declare(QStringLiteral("comments.search"), tr("Search"), QKeySequence(Qt::Key_Slash));
    shortcuts.declare(QStringLiteral("comments.export"), tr("Export what is shown…"), QKeySequence());
}

void CommentsPage::make_actions()
{
    add_action(QStringLiteral("comments.open"), [this] { open_current(); });
    add_action(QStringLiteral("comments.search"), [this] { m_filter->focus_search(); });
    add_action(QStringLiteral("comments.export"), [this] { ask_where_to_export(); });
    m_view->addActions(m_actions);
    m_actions.first()->setShortcutContext(Qt::WidgetShortcut);
}

void CommentsPage::add_action(const QString& id, std::function<void()> act)
{
    auto* action = new QAction(this);
    Shortcuts::instance().bind(action, id);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    m_actions.append(action);
}

void CommentsPage::connect_parts()
{
    connect(m_filter, &FilterBar::changed, this, [this] { read(ListReader::Coming::FirstPageFirst); });
    connect(m_filter, &FilterBar::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_reader, &ListReader::found, this, &CommentsPage::take);
    connect(m_reader, &ListReader::failed, m_messages, qOverload<const QString&>(&MessageBar::show_error));
    connect(m_commands, &CommentCommands::about_to_change, this, &CommentsPage::make_room_for_change);
    m_slow.setSingleShot(true);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_filter->set_count(tr("Looking…")); });
    connect(m_detail, &DetailPanel::comment_wanted, this, &CommentsPage::go_to);
    connect(m_detail, &DetailPanel::failed, m_messages, qOverload<const QString&>(&MessageBar::show_error));
    connect(m_detail, &DetailPanel::closed, this, [this] {
        m_detail->hide();
        Settings().setValue(detail_setting, false);
        m_view->setFocus();
    });
    connect(m_empty, &EmptyState::pressed, this, [this] {
        if (m_found.total == 0)
            Q_EMIT session().page_wanted(PageId::Import);
        else
            m_filter->clear();
    });
    connect(&session(), &Session::changed, this, &CommentsPage::follow_changes);
    connect(&session().indexing(), &Indexing::progressed, this, [this] {
        if (!m_slow.isActive())
            show_count();
    });
    connect(&session(), &Session::run_chosen, this, [this] { follow_changes(Changes::everything()); });
    connect(&session(), &Session::task_chosen, this, [this] { follow_changes(Changes::everything()); });
    connect(&session(), &Session::comments_wanted, this, [this](const std::vector<std::int64_t>& ids) {
        m_filter->show_only(ids);
        Q_EMIT session().page_wanted(PageId::Comments);
    });
    connect(&session().masking(), &Masking::changed, m_table, &CommentTable::forget_rows);
    connect(&session().masking(), &Masking::changed, this, &CommentsPage::show_detail);
}

void CommentsPage::connect_table()
{
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        QMenu* menu = m_commands->make_menu();
        menu->addSeparator();
        menu->addActions({m_actions.first(), m_actions.last()});
        menu->popup(m_view->viewport()->mapToGlobal(place));
    });
    connect(m_view, &QAbstractItemView::doubleClicked, this, &CommentsPage::open_current);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CommentsPage::show_detail);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CommentsPage::show_count);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &CommentsPage::sort_by);
    connect(m_table, &CommentTable::covered, m_mask_hint, &MaskHint::come);
    connect(m_table, &CommentTable::failed, m_messages, qOverload<const QString&>(&MessageBar::show_error));
}

void CommentsPage::show_detail()
{
    if (!m_detail->isVisibleTo(this))
        return;
    const int row = m_view->currentIndex().row();
    show_in_detail(row < 0 ? std::nullopt : std::optional(m_table->id(row)));
}

// While another program writes, the comment comes a little later.
void CommentsPage::show_in_detail(std::optional<std::int64_t> comment)
{
    m_messages->guard([&] {
        try {
            m_detail->show_comment(comment);
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Busy)
                throw;
            QTimer::singleShot(until_retry, this, &CommentsPage::show_detail);
        }
    });
}

void CommentsPage::open_current()
{
    m_detail->show();
    Settings().setValue(detail_setting, true);
    show_detail();
    m_detail->open_text();
}

void CommentsPage::go_to(std::int64_t comment)
{
    if (m_view->row_of(comment) < 0)
        return show_in_detail(comment);
    m_view->choose({comment}, comment, 0);
    m_view->scrollTo(m_view->currentIndex());
}

// The list that is being read would keep the change waiting: it is read again after it.
void CommentsPage::make_room_for_change()
{
    m_detail->stop_reading();
    if (!m_reader->is_reading())
        return;
    m_reader->stop();
    QMetaObject::invokeMethod(this, [this] { read(ListReader::Coming::Whole); }, Qt::QueuedConnection);
}

void CommentsPage::follow_changes(const Changes& changes)
{
    if (changes.tasks) {
        m_commands->take_labels();
        m_table->take_looks();
    }
    if (!isVisible())
        return;
    m_messages->guard([&] {
        if (changes.tasks || changes.runs || changes.comments)
            m_filter->refresh();
        if (changes.comments)
            read_columns();
    });
    m_table->forget_rows();
    if (touches_list(changes))
        read(ListReader::Coming::Whole);
    else
        show_detail();
}

// Which comments are shown, or their order, may be others now.
bool CommentsPage::touches_list(const Changes& changes) const
{
    const CommentFilter& filter = m_question.filter;
    const OrderKey order = m_question.order.key;
    if (changes.comments || changes.tasks)
        return true;
    if (changes.annotations && (filter.state || !filter.label.empty() || order == OrderKey::Label || order == OrderKey::Decided))
        return true;
    if (changes.splits && (filter.split || order == OrderKey::Split))
        return true;
    return changes.runs && (filter.run || order == OrderKey::Score);
}

void CommentsPage::sort_by(int column, Qt::SortOrder order)
{
    const std::optional<CommentOrder> wanted = column < 0 ? CommentOrder{} : m_table->order_by(column);
    if (!wanted) {
        const QSignalBlocker blocker(m_view->horizontalHeader());
        m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    }
    m_table->set_sorted_by(wanted ? column : -1);
    m_question.order = wanted.value_or(CommentOrder{});
    m_question.order.direction = column < 0 || !wanted || order == Qt::AscendingOrder ? Direction::Ascending : Direction::Descending;
    read(ListReader::Coming::FirstPageFirst);
}

}
