#include "review/review_header.h"

#include "shell/run_title.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace winnow {

ReviewHeader::ReviewHeader(QWidget* parent)
    : QWidget(parent), m_run(new QComboBox(this)), m_part(new QComboBox(this)), m_looks(new QLabel(this)), m_compare(new QComboBox(this)),
      m_export(new QPushButton(tr("E&xport…"), this))
{
    setObjectName(QStringLiteral("review_header"));
    m_run->setObjectName(QStringLiteral("review_run"));
    m_run->setAccessibleName(tr("Run"));
    m_part->setObjectName(QStringLiteral("review_part"));
    m_part->setAccessibleName(tr("Part of the comments"));
    m_looks->setObjectName(QStringLiteral("test_looks"));
    m_looks->setTextFormat(Qt::PlainText);
    m_looks->setForegroundRole(QPalette::PlaceholderText);
    m_compare->setObjectName(QStringLiteral("compare_with"));
    m_compare->setAccessibleName(tr("Compare with another run"));
    m_export->setObjectName(QStringLiteral("review_export"));
    for (QComboBox* box : {m_run, m_part, m_compare})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_run);
    row->addWidget(m_part);
    row->addWidget(m_looks);
    row->addStretch(1);
    row->addWidget(m_compare);
    row->addWidget(m_export);
    connect(m_run, &QComboBox::activated, this, [this] { Q_EMIT run_wanted(m_run->currentData().toLongLong()); });
    connect(m_part, &QComboBox::activated, this, [this] { Q_EMIT part_wanted(static_cast<Split>(m_part->currentData().toInt())); });
    connect(m_compare, &QComboBox::activated, this, [this] { Q_EMIT comparison_wanted(compared()); });
    connect(m_export, &QPushButton::clicked, this, &ReviewHeader::export_wanted);
}

void ReviewHeader::set_runs(const std::vector<Run>& runs, std::optional<std::int64_t> chosen)
{
    m_runs = runs;
    const QSignalBlocker quiet(m_run);
    m_run->clear();
    for (const Run& run : runs)
        m_run->addItem(run_title(run), static_cast<qlonglong>(run.number));
    m_run->setCurrentIndex(chosen ? m_run->findData(static_cast<qlonglong>(*chosen)) : -1);
    fill_comparisons(chosen.value_or(0));
}

void ReviewHeader::show_data(const ReviewData& review)
{
    const QSignalBlocker quiet(m_part);
    m_part->clear();
    const auto add = [this](Split part, const QString& text) { m_part->addItem(text, static_cast<int>(part)); };
    if (review.test_size > 0)
        add(Split::Test, tr("Test: %n comment(s)", nullptr, static_cast<int>(review.test_size)));
    if (review.validation_size > 0)
        add(Split::Validation, tr("Validation: %n comment(s)", nullptr, static_cast<int>(review.validation_size)));
    m_part->setCurrentIndex(m_part->findData(static_cast<int>(review.part)));
    show_looks(review.part == Split::Test ? review.test_looks : 0);
}

void ReviewHeader::show_looks(int looks)
{
    m_looks->setVisible(looks > 0);
    m_looks->setText(tr("looked at %n time(s)", nullptr, looks));
    m_looks->setToolTip(tr("Each session in which a run's test figures are looked at counts once. What is chosen after looking, a threshold or a run, fits these very "
                           "comments a little: the more looks, the more the figures flatter. Choose on validation, and look at the test part rarely."));
}

std::optional<std::int64_t> ReviewHeader::compared() const
{
    const QVariant run = m_compare->currentData();
    return run.isValid() ? std::optional<std::int64_t>(run.toLongLong()) : std::nullopt;
}

void ReviewHeader::show_compared(std::optional<std::int64_t> run)
{
    const QSignalBlocker quiet(m_compare);
    m_compare->setCurrentIndex(run ? std::max(0, m_compare->findData(static_cast<qlonglong>(*run))) : 0);
    name_no_comparison();
}

void ReviewHeader::fill_comparisons(std::int64_t chosen)
{
    const QVariant before = m_compare->currentData();
    const QSignalBlocker quiet(m_compare);
    m_compare->clear();
    m_compare->addItem(QString());
    for (const Run& run : m_runs)
        if (run.number != chosen)
            m_compare->addItem(tr("Compared with run %1").arg(run.number), static_cast<qlonglong>(run.number));
    m_compare->setEnabled(m_compare->count() > 1);
    m_compare->setCurrentIndex(before.isValid() ? std::max(0, m_compare->findData(before)) : 0);
    name_no_comparison();
}

// What is to be chosen, or how one ends it.
void ReviewHeader::name_no_comparison()
{
    m_compare->setItemText(0, m_compare->currentIndex() > 0 ? tr("No comparison") : tr("Compare with…"));
}

}
