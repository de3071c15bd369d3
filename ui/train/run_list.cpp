#include "train/run_list.h"

#include "train/settings_difference.h"
#include "widgets/empty_state.h"
#include "widgets/row_table.h"

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
      m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("run_list"));
    m_view->setObjectName(QStringLiteral("runs"));
    m_view->setAccessibleName(tr("Runs"));
    m_view->setModel(m_table);
    show_as_rows(m_view);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setStretchLastSection(true);
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

int RunList::chosen_row() const
{
    const std::vector<int> rows = chosen_rows();
    return rows.size() == 1 ? rows.front() : -1;
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
    m_review = add_button(row, QStringLiteral("open_review"), tr("Open in Review"), tr("What the run gets right and wrong."));
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
    const int row = chosen_row();
    m_reuse->setEnabled(row >= 0);
    m_compare->setEnabled(chosen_rows().size() == 2);
    m_review->setEnabled(row >= 0 && m_table->run_at(row).state == RunState::Finished);
}

void RunList::compare()
{
    const std::vector<int> rows = chosen_rows();
    if (rows.size() == 2)
        show_settings_difference(m_table->run_at(rows[1]), m_table->run_at(rows[0]), this);
}

void RunList::review()
{
    if (m_review->isEnabled())
        Q_EMIT review_wanted(m_table->run_at(chosen_row()).number);
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
