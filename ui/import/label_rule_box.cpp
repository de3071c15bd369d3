#include "import/label_rule_box.h"

#include "import/number_histogram.h"
#include "import/value_table.h"
#include "widgets/comment_text.h"
#include "widgets/number_box.h"
#include "widgets/qt_text.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <algorithm>

namespace winnow {

namespace {

constexpr double half_of_raters = 0.5;

// Shows as many digits as the number has.
class CellNumberBox : public NumberBox {
public:
    using NumberBox::NumberBox;
    QString textFromValue(double value) const override { return locale().toString(value, 'g', 8); }
};

double median_of(const std::vector<double>& numbers)
{
    MedianOfColumn median;
    for (const double number : numbers)
        median.add(number);
    return median.median().value_or(0);
}

// The label that a number below the threshold gives.
std::string other_label(const Task& task)
{
    return task.labels[task.labels.front() == task.positive_label ? 1 : 0];
}

}

LabelRuleBox::LabelRuleBox(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_kind(new QComboBox(this)), m_threshold(new CellNumberBox(this)), m_sides(new QLabel(this)),
      m_names(new ValueTable(this)), m_histogram(new NumberHistogram(this))
{
    setObjectName(QStringLiteral("label_rule"));
    m_kind->setObjectName(QStringLiteral("rule_kind"));
    m_kind->setAccessibleName(tr("How the column becomes labels"));
    m_threshold->setObjectName(QStringLiteral("rule_threshold"));
    m_threshold->setAccessibleName(tr("The least number of the harmful label"));
    m_threshold->setRange(-1e9, 1e9);
    m_threshold->setDecimals(8);
    m_threshold->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_sides->setObjectName(QStringLiteral("rule_sides"));
    m_sides->setTextFormat(Qt::PlainText);
    m_sides->setWordWrap(true);
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_kind);
    choice->addWidget(m_threshold);
    choice->addSpacing(8);
    choice->addWidget(m_sides, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(choice);
    layout->addWidget(m_names);
    layout->addWidget(m_histogram);
    connect(m_kind, &QComboBox::activated, this, [this] {
        follow();
        Q_EMIT changed();
    });
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, [this] {
        follow();
        Q_EMIT changed();
    });
    connect(m_names, &ValueTable::changed, this, &LabelRuleBox::changed);
    connect(m_histogram, &NumberHistogram::chosen, this, &LabelRuleBox::take_threshold);
    take_task();
}

void LabelRuleBox::take_task()
{
    const Task& task = m_session.task().task;
    const QString positive = shown_text(task.positive_label);
    m_kind->clear();
    m_kind->addItem(tr("A label for each value"), static_cast<int>(LabelRule::Kind::Names));
    if (task.labels.size() == 2) {
        m_kind->addItem(tr("“%1” from the median on").arg(positive), static_cast<int>(LabelRule::Kind::AtLeastMedian));
        m_kind->addItem(tr("“%1” from this number on:").arg(positive), static_cast<int>(LabelRule::Kind::AtLeast));
    }
    show_values(m_values);
}

void LabelRuleBox::show_values(const LabelValues& values)
{
    m_values = values;
    m_median = median_of(m_values.numbers);
    m_names->show_values(m_values, m_session.task().task.labels);
    m_histogram->show_numbers(m_values.numbers);
    guess_kind();
    follow();
}

LabelRule LabelRuleBox::rule() const
{
    LabelRule rule;
    rule.kind = static_cast<LabelRule::Kind>(m_kind->currentData().toInt());
    rule.threshold = m_threshold->value();
    if (rule.kind == LabelRule::Kind::Names)
        rule.names = m_names->names();
    return rule;
}

void LabelRuleBox::set_rule(const LabelRule& rule)
{
    const int kind = m_kind->findData(static_cast<int>(rule.kind));
    if (kind < 0 || (rule.kind != LabelRule::Kind::Names && m_values.numbers.empty()))
        return;
    const QSignalBlocker blocker(m_threshold);
    m_kind->setCurrentIndex(kind);
    if (rule.kind == LabelRule::Kind::AtLeast)
        m_threshold->setValue(rule.threshold);
    m_names->set_names(rule.names);
    follow();
}

void LabelRuleBox::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        follow();
}

void LabelRuleBox::take_threshold(double value)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(LabelRule::Kind::AtLeast)));
    m_threshold->setValue(value);
    follow();
    Q_EMIT changed();
}

// Numbers of which none is a label's name get a number's rule: half of the raters where they are 0 and 1, else the median.
void LabelRuleBox::guess_kind()
{
    const bool numbers = m_kind->count() > 1 && are_all_numbers() && !m_names->knows_a_value();
    const bool yes_or_no = std::ranges::all_of(m_values.numbers, [](double number) { return number == 0 || number == 1; });
    const LabelRule::Kind kind = !numbers ? LabelRule::Kind::Names : yes_or_no ? LabelRule::Kind::AtLeast : LabelRule::Kind::AtLeastMedian;
    const QSignalBlocker blocker(m_threshold);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(kind))));
    m_threshold->setValue(yes_or_no ? half_of_raters : m_median);
}

bool LabelRuleBox::are_all_numbers() const
{
    return !m_values.numbers.empty() && (std::ssize(m_values.numbers) == m_values.rows || m_values.more);
}

void LabelRuleBox::follow()
{
    const bool by_name = m_kind->currentData().toInt() == static_cast<int>(LabelRule::Kind::Names);
    m_names->setVisible(by_name);
    m_histogram->setVisible(!by_name);
    m_sides->setVisible(!by_name);
    m_threshold->setVisible(m_kind->currentData().toInt() == static_cast<int>(LabelRule::Kind::AtLeast));
    if (by_name)
        return;
    const auto above = std::ranges::count_if(m_values.numbers, [this](double number) { return number >= threshold(); });
    const auto rows = [](std::int64_t count) { return tr("%Ln row(s)", nullptr, static_cast<int>(count)); };
    const Task& task = m_session.task().task;
    m_sides->setText(tr("%1 and more: “%2”, %3  ·  less: “%4”, %5  ·  duplicates and refused rows are counted too")
                         .arg(QLocale().toString(threshold(), 'g', 6), shown_text(task.positive_label), rows(above), shown_text(other_label(task)),
                              rows(std::ssize(m_values.numbers) - above)));
    m_histogram->mark(threshold());
}

double LabelRuleBox::threshold() const
{
    return m_kind->currentData().toInt() == static_cast<int>(LabelRule::Kind::AtLeast) ? m_threshold->value() : m_median;
}

}
