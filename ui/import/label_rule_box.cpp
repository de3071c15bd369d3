#include "import/label_rule_box.h"

#include "widgets/colours.h"
#include "widgets/comment_text.h"
#include "widgets/plot.h"
#include "widgets/qt_text.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <algorithm>

namespace winnow {

namespace {

constexpr int bins = 20;

double median_of(const std::vector<double>& numbers)
{
    MedianOfColumn median;
    for (const double number : numbers)
        median.add(number);
    return median.median().value_or(0);
}

QString folded(const std::string& text)
{
    return qt(text).trimmed().toCaseFolded();
}

}

LabelRuleBox::LabelRuleBox(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_kind(new QComboBox(this)), m_threshold(new QDoubleSpinBox(this)), m_names(new QTableWidget(0, 3, this)),
      m_histogram(new Plot(this)), m_bars(new QCPBars(m_histogram->xAxis, m_histogram->yAxis)), m_line(new QCPItemStraightLine(m_histogram))
{
    setObjectName(QStringLiteral("label_rule"));
    m_kind->setObjectName(QStringLiteral("rule_kind"));
    m_kind->setAccessibleName(tr("How cells become labels"));
    m_kind->addItem(tr("Each value is a label"), static_cast<int>(LabelRule::Kind::Names));
    const QString positive = qt(session.task().task.positive_label);
    if (session.task().task.labels.size() == 2) {
        m_kind->addItem(tr("%1 where the number is at least the median").arg(positive), static_cast<int>(LabelRule::Kind::AtLeastMedian));
        m_kind->addItem(tr("%1 where the number is at least").arg(positive), static_cast<int>(LabelRule::Kind::AtLeast));
    }
    m_threshold->setObjectName(QStringLiteral("rule_threshold"));
    m_threshold->setRange(-1e9, 1e9);
    m_threshold->setDecimals(3);
    m_threshold->setSingleStep(0.05);
    m_names->setObjectName(QStringLiteral("rule_names"));
    m_names->setAccessibleName(tr("Values of the file and their labels"));
    m_names->setHorizontalHeaderLabels({tr("In the file"), tr("Rows"), tr("Label")});
    m_names->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_names->verticalHeader()->hide();
    m_names->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_names->setFixedHeight(140);
    m_histogram->set_name(tr("Numbers of the label column"), QStringLiteral("labels"));
    m_histogram->setFixedHeight(140);
    m_bars->setPen(Qt::NoPen);
    m_bars->setBrush(colours_of(palette()).accent);
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_kind);
    choice->addWidget(m_threshold);
    choice->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(choice);
    layout->addWidget(m_names);
    layout->addWidget(m_histogram);
    connect(m_kind, &QComboBox::activated, this, [this] {
        follow_kind();
        Q_EMIT changed();
    });
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, [this] {
        follow_kind();
        Q_EMIT changed();
    });
}

void LabelRuleBox::show_values(const LabelValues& values)
{
    fill_names(values);
    m_median = median_of(values.numbers);
    fill_histogram(values.numbers);
    const bool known = std::any_of(values.cells.begin(), values.cells.end(), [this](const auto& cell) {
        const auto& labels = m_session.task().task.labels;
        return std::any_of(labels.begin(), labels.end(), [&](const std::string& label) { return folded(label) == folded(cell.first); });
    });
    const bool numbers = !known && !values.numbers.empty() && std::ssize(values.numbers) == values.rows;
    const LabelRule::Kind guess = numbers ? LabelRule::Kind::AtLeastMedian : LabelRule::Kind::Names;
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(guess))));
    const QSignalBlocker blocker(m_threshold);
    m_threshold->setValue(m_median);
    follow_kind();
}

LabelRule LabelRuleBox::rule() const
{
    LabelRule rule;
    rule.kind = static_cast<LabelRule::Kind>(m_kind->currentData().toInt());
    rule.threshold = m_threshold->value();
    if (rule.kind == LabelRule::Kind::Names)
        for (int row = 0; row < m_names->rowCount(); ++row)
            rule.names[m_names->item(row, 0)->data(Qt::UserRole).toString().toStdString()] =
                static_cast<QComboBox*>(m_names->cellWidget(row, 2))->currentData().toString().toStdString();
    return rule;
}

void LabelRuleBox::fill_names(const LabelValues& values)
{
    m_names->setRowCount(static_cast<int>(values.cells.size()));
    for (int row = 0; row < m_names->rowCount(); ++row) {
        const auto& [cell, count] = values.cells[static_cast<std::size_t>(row)];
        auto* name = new QTableWidgetItem(shown_text(cell).left(100));
        name->setData(Qt::UserRole, qt(cell));
        m_names->setItem(row, 0, name);
        m_names->setItem(row, 1, new QTableWidgetItem(QLocale().toString(static_cast<qlonglong>(count))));
        auto* labels = new QComboBox(m_names);
        labels->setObjectName(QStringLiteral("label_of_%1").arg(row));
        labels->addItem(tr("no label"), QString());
        for (const std::string& label : m_session.task().task.labels) {
            labels->addItem(qt(label), qt(label));
            if (folded(label) == folded(cell))
                labels->setCurrentIndex(labels->count() - 1);
        }
        connect(labels, &QComboBox::activated, this, &LabelRuleBox::changed);
        m_names->setCellWidget(row, 2, labels);
    }
}

void LabelRuleBox::fill_histogram(const std::vector<double>& numbers)
{
    if (numbers.empty())
        return;
    const auto [least, greatest] = std::minmax_element(numbers.begin(), numbers.end());
    const double width = std::max(1e-9, (*greatest - *least) / bins);
    QVector<double> middles(bins);
    QVector<double> counts(bins);
    for (int bin = 0; bin < bins; ++bin)
        middles[bin] = *least + (bin + 0.5) * width;
    for (const double number : numbers)
        counts[std::clamp(static_cast<int>((number - *least) / width), 0, bins - 1)] += 1;
    m_bars->setWidth(width * 0.9);
    m_bars->setData(middles, counts, true);
    m_histogram->set_full_view({*least - width / 2, *greatest + width / 2}, {0, *std::max_element(counts.begin(), counts.end()) * 1.1});
}

void LabelRuleBox::follow_kind()
{
    const auto kind = static_cast<LabelRule::Kind>(m_kind->currentData().toInt());
    m_names->setVisible(kind == LabelRule::Kind::Names);
    m_histogram->setVisible(kind != LabelRule::Kind::Names);
    m_threshold->setVisible(kind == LabelRule::Kind::AtLeast);
    const double at = kind == LabelRule::Kind::AtLeast ? m_threshold->value() : m_median;
    m_line->point1->setCoords(at, 0);
    m_line->point2->setCoords(at, 1);
    m_line->setPen(QPen(colours_of(palette()).second, 2));
    m_histogram->replot(QCustomPlot::rpQueuedReplot);
}

}
