#include "train/run_list.h"

#include "shell/shortcuts.h"
#include "train/settings_difference.h"
#include "widgets/empty_state.h"
#include "widgets/row_table.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace winnow {

RunList::RunList(Session& session, QWidget* parent) : QWidget(parent), m_table(new RunTable(session, this)), m_view(new QTableView(this)),
      m_stack(new QStackedLayout), m_delete(new QAction(this))
{
    setObjectName(QStringLiteral("run_list"));
    m_view->setObjectName(QStringLiteral("runs"));
    m_view->setAccessibleName(tr("Runs"));
    m_view->setModel(m_table);
    show_as_rows(m_view);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_delete->setObjectName(QStringLiteral("delete_runs"));
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    Shortcuts::instance().bind(m_delete, QStringLiteral("train.delete"), tr("Delete the run…"), QKeySequence(QKeySequence::Delete));
    m_view->addAction(m_delete);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_stack, 1);
    layout->addWidget(make_buttons());
    m_stack->addWidget(m_view);
    m_stack->addWidget(make_empty_state());
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        enable_buttons();
        Q_EMIT chosen();
    });
    connect(m_view, &QTableView::activated, this, &RunList::review);
    connect(m_delete, &QAction::triggered, this, &RunList::ask_to_delete);
    enable_buttons();
}

void RunList::refresh()
{
    m_table->refresh();
    m_stack->setCurrentIndex(m_table->rowCount() > 0 ? 0 : 1);
    enable_buttons();
}

void RunList::choose(std::int64_t run)
{
    if (const int row = m_table->row_of(run); row >= 0)
        m_view->selectRow(row);
}

void RunList::choose_none()
{
    m_view->clearSelection();
}

int RunList::chosen_row() const
{
    const std::vector<int> rows = chosen_rows();
    return rows.size() == 1 ? rows.front() : -1;
}

void RunList::choose_next()
{
    if (m_table->rowCount() > 0)
        m_view->selectRow(std::min(m_first_deleted, m_table->rowCount() - 1));
}

QWidget* RunList::make_empty_state()
{
    auto* empty = new EmptyState(this);
    empty->set(QStringLiteral("train"), tr("No training yet"),
               tr("Press Train on the left: the curve, the time left and the figures come here, and labelling can go on meanwhile."));
    return empty;
}

QWidget* RunList::make_buttons()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_reuse = add_button(row, QStringLiteral("reuse_settings"), tr("Use these settings again"), tr("Takes the run's settings and model into the form."));
    m_compare = add_button(row, QStringLiteral("compare_settings"), tr("Compare settings"), tr("Choose two runs (Ctrl and a click)."));
    row->addStretch(1);
    m_review = add_button(row, QStringLiteral("open_review"), {}, {});
    connect(m_reuse, &QPushButton::clicked, this, [this] { Q_EMIT reuse_wanted(m_table->run_at(chosen_row())); });
    connect(m_compare, &QPushButton::clicked, this, &RunList::compare);
    connect(m_review, &QPushButton::clicked, this, &RunList::review);
    return foot;
}

QPushButton* RunList::add_button(QLayout* row, const QString& name, const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(tip);
    row->addWidget(button);
    return button;
}

void RunList::enable_buttons()
{
    const std::vector<int> rows = chosen_rows();
    const bool are_two = rows.size() == 2;
    m_reuse->setEnabled(rows.size() == 1);
    m_compare->setEnabled(are_two);
    m_review->setText(are_two ? tr("Compare in Review") : tr("Open in Review"));
    m_review->setToolTip(are_two ? tr("Where the two runs differ, on the comments that both have scored.") : tr("What the run gets right and wrong. Of two chosen ones (Ctrl and a click), where they differ."));
    m_review->setEnabled((rows.size() == 1 || are_two) &&
                         std::ranges::all_of(rows, [this](int row) { return m_table->run_at(row).state == RunState::Finished; }));
    m_delete->setEnabled(!rows.empty() && std::ranges::none_of(rows, [this](int row) { return m_table->standing_at(row) == RunStanding::Running; }));
}

void RunList::compare()
{
    const std::vector<int> rows = chosen_rows();
    if (rows.size() == 2)
        show_settings_difference(m_table->run_at(rows[1]), m_table->run_at(rows[0]), this);
}

void RunList::review()
{
    if (!m_review->isEnabled())
        return;
    const std::vector<int> rows = chosen_rows();
    if (rows.size() == 2)
        Q_EMIT comparison_wanted(m_table->run_at(rows[0]).number, m_table->run_at(rows[1]).number);
    else
        Q_EMIT review_wanted(m_table->run_at(rows[0]).number);
}

void RunList::ask_to_delete()
{
    std::vector<Run> chosen;
    for (const int row : chosen_rows())
        chosen.push_back(m_table->run_at(row));
    m_first_deleted = chosen_rows().front();
    Q_EMIT deletion_wanted(chosen);
}

std::vector<int> RunList::chosen_rows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

}
