#include "comments/comments_page.h"

#include "comments/comment_table.h"
#include "comments/detail_panel.h"
#include "comments/filter_bar.h"
#include "ingest/export.h"
#include "shell/label_looks.h"
#include "shell/masking.h"
#include "shell/settings.h"
#include "shell/shortcuts.h"
#include "store/comments.h"
#include "widgets/empty_state.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"
#include "widgets/table_copy.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <unordered_set>

namespace winnow {

namespace {

constexpr std::int64_t first_page = 500;
const QString columns_setting = QStringLiteral("comments/columns");

Changes annotations_changed(const std::vector<std::int64_t>& ids)
{
    Changes changes;
    changes.annotations = true;
    changes.comment_ids = ids;
    return changes;
}

}

CommentsPage::CommentsPage(Session& session, QWidget* parent)
    : Page(session, parent), m_messages(new MessageBar(this)), m_filter(new FilterBar(session, this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_table(new CommentTable(session, this)), m_view(new QTableView(this)), m_detail(new DetailPanel(session, this))
{
    setObjectName(QStringLiteral("comments_page"));
    make_table();
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_view);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({760, 300});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);
    make_actions();
    connect_parts();
}

void CommentsPage::entered()
{
    m_filter->fill();
    read_metadata_keys();
    reload();
    m_view->setFocus();
}

void CommentsPage::make_table()
{
    m_view->setObjectName(QStringLiteral("comments"));
    m_view->setAccessibleName(tr("Comments"));
    m_view->setModel(m_table);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setWordWrap(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 10);
    m_view->verticalHeader()->hide();
    QHeaderView* header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    m_view->setColumnWidth(CommentTable::Text, 400);
    for (const int column : {CommentTable::Label, CommentTable::Annotator, CommentTable::Split, CommentTable::Score})
        m_view->setColumnWidth(column, 78);
    header->restoreState(Settings().value(columns_setting).toByteArray());
    header->setSortIndicator(-1, Qt::AscendingOrder);
    copy_on_request(m_view);
}

void CommentsPage::make_actions()
{
    const std::vector<LabelLook> looks = label_looks(session().project(), session().task().task, palette());
    for (const LabelLook& look : looks) {
        auto* action = new QAction(tr("Label as %1").arg(qt(look.label)), this);
        action->setShortcut(QKeySequence(look.key));
        connect(action, &QAction::triggered, this, [this, label = look.label] { decide({AnnotationKind::Label, label, {}}); });
        m_actions.append(action);
    }
    add_action(QStringLiteral("comments.skip"), tr("Mark as skipped"), QKeySequence(), [this] { decide({AnnotationKind::Skip, {}, {}}); });
    add_action(QStringLiteral("comments.unsure"), tr("Mark as unsure"), QKeySequence(Qt::Key_U), [this] { decide({AnnotationKind::Unsure, {}, {}}); });
    add_action(QStringLiteral("comments.clear"), tr("Take the label away"), QKeySequence(Qt::Key_0), [this] { decide({AnnotationKind::Cleared, {}, {}}); });
    add_action(QStringLiteral("comments.label"), tr("Send to the label queue"), QKeySequence(Qt::Key_L), [this] {
        if (const auto ids = selected(); !ids.empty())
            Q_EMIT session().label_wanted(ids);
    });
    add_action(QStringLiteral("comments.to_train"), tr("Move to training"), QKeySequence(), [this] { move(Split::Train); });
    add_action(QStringLiteral("comments.to_validation"), tr("Move to validation"), QKeySequence(), [this] { move(Split::Validation); });
    add_action(QStringLiteral("comments.to_test"), tr("Move to test"), QKeySequence(), [this] { move(Split::Test); });
    add_action(QStringLiteral("comments.to_none"), tr("Take out of the split"), QKeySequence(), [this] { move(Split::None); });
    add_action(QStringLiteral("comments.delete"), tr("Delete"), QKeySequence(QKeySequence::Delete), [this] { remove(); });
    add_action(QStringLiteral("comments.search"), tr("Search"), QKeySequence(Qt::Key_Slash), [this] { m_filter->focus_search(); });
    add_action(QStringLiteral("comments.export"), tr("Export what is shown…"), QKeySequence(), [this] { export_shown(); });
    m_view->addActions(m_actions);
}

QAction* CommentsPage::add_action(const QString& id, const QString& title, const QKeySequence& keys, std::function<void()> act)
{
    auto* action = new QAction(this);
    Shortcuts::instance().bind(action, id, title, keys);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    m_actions.append(action);
    return action;
}

void CommentsPage::connect_parts()
{
    connect(m_filter, &FilterBar::changed, this, &CommentsPage::reload);
    connect(m_filter, &FilterBar::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_table, &CommentTable::failed, m_messages, qOverload<const QString&>(&MessageBar::show_error));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CommentsPage::show_detail);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &CommentsPage::sort_by);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, &CommentsPage::keep_columns);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionMoved, this, &CommentsPage::keep_columns);
    connect(m_empty, &EmptyState::pressed, this, [this] {
        if (m_all == 0)
            Q_EMIT session().page_wanted(PageId::Import);
        else
            m_filter->clear();
    });
    connect(&session(), &Session::changed, this, &CommentsPage::follow_changes);
    connect(&session().masking(), &Masking::changed, m_table, &CommentTable::forget_rows);
    connect(&session().masking(), &Masking::changed, this, &CommentsPage::show_detail);
    connect(&session(), &Session::run_chosen, this, [this] { follow_changes(Changes::everything()); });
    connect(&session(), &Session::task_chosen, this, [this] { follow_changes(Changes::everything()); });
    connect(&session(), &Session::comments_wanted, this, [this](const std::vector<std::int64_t>& ids) {
        m_chosen = ids;
        m_messages->show_message(MessageBar::Kind::Information, tr("Only %n chosen comment(s) are shown.", nullptr, static_cast<int>(ids.size())), tr("Show all"), [this] {
            m_chosen.reset();
            reload();
        });
        Q_EMIT this->session().page_wanted(PageId::Comments);
    });
}

// The first page comes at once, all ids of a long list when they are there.
void CommentsPage::reload()
{
    CommentFilter filter;
    if (!m_messages->guard([&] { filter = m_filter->filter(); }))
        return;
    filter.ids = m_chosen;
    const auto ids_of = [path = session().path(), task = session().task().id, filter, order = m_order](std::int64_t limit) {
        return [=](const std::atomic<bool>& stop) {
            Project project = Project::open_again(path, Project::Access::ReadOnly);
            return std::pair(matching_ids(project, task, filter, order, limit, [&stop] { return stop.load(); }), Comments(project).count());
        };
    };
    const auto failed = [this](const std::exception_ptr& exception) { m_messages->show_error(exception); };
    m_all_ids.stop();
    m_first_page.start(
        ids_of(first_page),
        [this, ids_of, failed](const std::pair<std::vector<std::int64_t>, std::int64_t>& found) {
            m_all = found.second;
            const bool all = std::ssize(found.first) < first_page;
            take_ids(found.first, all);
            if (!all)
                m_all_ids.start(ids_of(0), [this](const auto& whole) { take_ids(whole.first, true); }, failed);
        },
        failed);
}

void CommentsPage::take_ids(std::vector<std::int64_t> ids, bool all)
{
    const std::vector<std::int64_t> chosen = selected();
    if (ids != m_table->ids())
        m_table->set_ids(std::move(ids));
    else
        m_table->forget_rows();
    select(chosen);
    if (all)
        m_filter->set_count(m_table->rowCount(), m_all);
    if (m_all == 0)
        m_empty->set(QStringLiteral("comments"), tr("No comments yet"), tr("Import a CSV, TSV or JSON Lines file, or drop one here."), tr("Import…"));
    else
        m_empty->set(QStringLiteral("search"), tr("Nothing matches"), tr("No comment fits the search and the filters."), tr("Clear filters"));
    if (!m_view->currentIndex().isValid() && m_table->rowCount() > 0)
        m_view->setCurrentIndex(m_table->index(0, 0));
    m_filter->setVisible(m_all > 0);
    m_stack->setCurrentIndex(m_table->rowCount() == 0 ? 0 : 1);
    show_detail();
}

void CommentsPage::read_metadata_keys()
{
    m_keys.start(
        [path = session().path()](const std::atomic<bool>&) {
            Project project = Project::open_again(path, Project::Access::ReadOnly);
            return metadata_keys(project);
        },
        [this](const std::vector<std::string>& keys) { m_table->set_metadata_keys(keys); },
        [this](const std::exception_ptr& exception) { m_messages->show_error(exception); });
}

void CommentsPage::show_detail()
{
    const QModelIndex current = m_view->currentIndex();
    m_messages->guard([&] { m_detail->show_comment(current.isValid() ? m_table->row(current.row()) : nullptr); });
}

void CommentsPage::follow_changes(const Changes& changes)
{
    if (!isVisible())
        return;
    if (changes.tasks)
        m_filter->fill();
    if (changes.comments)
        read_metadata_keys();
    reload();
}

void CommentsPage::sort_by(int column, Qt::SortOrder order)
{
    const std::optional<CommentOrder> wanted = column < 0 ? CommentOrder{} : m_table->order_by(column);
    if (!wanted)
        return;
    m_order = *wanted;
    m_order.direction = order == Qt::AscendingOrder ? Direction::Ascending : Direction::Descending;
    reload();
}

void CommentsPage::keep_columns()
{
    Settings().setValue(columns_setting, m_view->horizontalHeader()->saveState());
}

std::vector<std::int64_t> CommentsPage::selected() const
{
    std::vector<std::int64_t> ids;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        ids.push_back(m_table->ids().at(static_cast<std::size_t>(index.row())));
    return ids;
}

void CommentsPage::select(const std::vector<std::int64_t>& ids)
{
    if (ids.empty())
        return;
    const std::unordered_set<std::int64_t> wanted(ids.begin(), ids.end());
    QItemSelection selection;
    int first = -1;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!wanted.contains(m_table->ids()[static_cast<std::size_t>(row)]))
            continue;
        selection.select(m_table->index(row, 0), m_table->index(row, m_table->columnCount() - 1));
        if (first < 0)
            first = row;
    }
    if (first >= 0)
        m_view->selectionModel()->setCurrentIndex(m_table->index(first, 0), QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void CommentsPage::decide(const Decision& decision)
{
    change(annotations_changed(selected()), [&](const std::vector<std::int64_t>& ids) {
        label_comments(session().project(), session().task().id, ids, decision, session().annotator());
    });
}

void CommentsPage::move(Split split)
{
    Changes changes;
    changes.splits = true;
    change(changes, [&](const std::vector<std::int64_t>& ids) { move_to_split(session().project(), session().task().id, ids, split, session().annotator()); });
}

void CommentsPage::remove()
{
    const int count = static_cast<int>(selected().size());
    change(Changes::everything(), [&](const std::vector<std::int64_t>& ids) {
        delete_comments(session().project(), ids, session().annotator());
        m_messages->show_message(MessageBar::Kind::Information, tr("%n comment(s) deleted.", nullptr, count), tr("Undo"), [this] { session().undo(); });
    });
}

void CommentsPage::change(const Changes& changes, const std::function<void(const std::vector<std::int64_t>&)>& work)
{
    const std::vector<std::int64_t> ids = selected();
    if (!ids.empty() && m_messages->guard([&] { work(ids); }))
        session().announce(changes);
}

void CommentsPage::export_shown()
{
    auto* dialog = new QFileDialog(this, tr("Export what is shown"));
    dialog->setObjectName(QStringLiteral("export_dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("TSV (*.tsv)"), tr("JSON Lines (*.jsonl)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_messages->guard([&] {
            ExportOptions options;
            options.comments = m_table->ids();
            const std::int64_t rows = export_labels(session().project(), session().task(), path_of(file), options);
            m_messages->show_message(MessageBar::Kind::Success, tr("%n row(s) written to %1.", nullptr, static_cast<int>(rows)).arg(file));
        });
    });
    dialog->open();
}

}
