#include "train/data_card.h"

#include "common/error.h"
#include "jobs/split_maker.h"
#include "store/splits.h"
#include "store/undo_log.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace winnow {

namespace {

constexpr std::int64_t seed = 1234;
constexpr std::array parts = {Split::Train, Split::Validation, Split::Test};

std::int64_t count(const FrozenExamples& frozen, Split part, const std::string& label)
{
    return std::count_if(frozen.examples.begin(), frozen.examples.end(),
                         [&](const Example& example) { return example.split == part && example.label == label; });
}

}

DataCard::DataCard(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_table(new QTableWidget(this)), m_remark(new QLabel(this)), m_split(new QPushButton(this))
{
    setObjectName(QStringLiteral("data_card"));
    m_table->setObjectName(QStringLiteral("data_table"));
    m_table->setAccessibleName(tr("Comments of each label in each part"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_remark->setObjectName(QStringLiteral("data_remark"));
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    m_split->setObjectName(QStringLiteral("make_split"));
    m_split->setToolTip(tr("70% to train on, 10% for validation, 20% for the test, each label in the same shares, near-duplicates in one part."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addWidget(m_remark);
    layout->addWidget(m_split, 0, Qt::AlignLeft);
    connect(m_split, &QPushButton::clicked, this, &DataCard::split);
}

void DataCard::refresh(std::int64_t train_limit)
{
    m_train_limit = train_limit;
    m_frozen = {};
    m_is_split = !splits(m_session.project(), m_session.task().id).empty();
    if (m_is_split) {
        try {
            m_frozen = freeze_examples(m_session.project(), m_session.task(), train_limit);
        } catch (const Error& error) {
            m_remark->setText(qt(std::string(error.what())));
        }
    }
    fill_table();
    m_remark->setText(remark());
    m_split->setText(m_is_split ? tr("Split anew") : tr("Split 70 / 10 / 20"));
}

void DataCard::fill_table()
{
    const std::vector<std::string>& labels = m_session.task().task.labels;
    m_table->setRowCount(static_cast<int>(parts.size()));
    m_table->setColumnCount(static_cast<int>(labels.size()) + 1);
    QStringList columns;
    for (const std::string& label : labels)
        columns << qt(label);
    m_table->setHorizontalHeaderLabels(columns << tr("All"));
    m_table->setVerticalHeaderLabels({tr("Training"), tr("Validation"), tr("Test")});
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Split part = parts[static_cast<std::size_t>(row)];
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const bool all = column == m_table->columnCount() - 1;
            const std::int64_t number = all ? m_frozen.count(part) : count(m_frozen, part, labels[static_cast<std::size_t>(column)]);
            auto* item = new QTableWidgetItem(QLocale().toString(static_cast<qlonglong>(number)));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + m_table->rowCount() * m_table->rowHeight(0) + 4);
}

void DataCard::split()
{
    try {
        RecordedChange change(m_session.project(), ChangeKind::Split, m_session.annotator());
        make_split(m_session.project(), m_session.task(), default_split_plan(seed));
        change.set_task(m_session.task().id);
        change.commit();
    } catch (...) {
        Q_EMIT failed(sentence_of(std::current_exception()));
        return;
    }
    Changes changes;
    changes.splits = true;
    m_session.announce(changes);
}

QString DataCard::remark() const
{
    if (!m_is_split)
        return tr("The labelled comments are not split yet. Training learns from one part, chooses its epoch and threshold on another, and is measured on a third.");
    QStringList parts_of_remark;
    if (m_frozen.without_part > 0)
        parts_of_remark << tr("%n labelled comment(s) came after the split and are in no part; splitting anew takes them in.", nullptr, static_cast<int>(m_frozen.without_part));
    if (const int looks = test_looks(m_session.project(), m_session.task().id); looks > 0)
        parts_of_remark << tr("The test part was looked at %n time(s), so the split stays as it is.", nullptr, looks);
    return parts_of_remark.join(QLatin1Char(' '));
}

}
