#include "review/operating_bar.h"

#include "common/error.h"
#include "jobs/run_threshold.h"
#include "review/rule_value.h"
#include "review/threshold_box.h"
#include "shell/threshold_text.h"
#include "widgets/number_box.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <cmath>

namespace winnow {

namespace {

constexpr double greatest_cost = 1000;
constexpr int digits_of_value = 2; // of a share; a cost has one

bool was_set_on_test(const Run& run)
{
    try {
        return threshold_of(run).choice.way == ThresholdChoice::Way::ByHandOnTest;
    } catch (const Error&) {
        return false; // a damaged note on the threshold keeps nobody from the rest of the page
    }
}

}

OperatingBar::OperatingBar(ReviewState& state, QWidget* parent) : QWidget(parent), m_state(state)
{
    setObjectName(QStringLiteral("operating_bar"));
    QWidget* row = make_row();
    m_origin = new QLabel(this);
    m_origin->setObjectName(QStringLiteral("threshold_origin"));
    m_origin->setTextFormat(Qt::PlainText);
    m_origin->setWordWrap(true);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(row);
    column->addWidget(m_origin);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, [this](double value) { m_state.set_by_hand(value); });
    connect(m_rule, &QComboBox::activated, this, &OperatingBar::choose);
    connect(m_value, &QDoubleSpinBox::valueChanged, this, &OperatingBar::apply_rule);
    connect(m_save, &QPushButton::clicked, this, &OperatingBar::save_wanted);
    connect(&state, &ReviewState::data_changed, this, &OperatingBar::follow);
    connect(&state, &ReviewState::rows_changed, this, &OperatingBar::follow);
    connect(&state, &ReviewState::point_changed, this, &OperatingBar::follow);
}

QWidget* OperatingBar::make_row()
{
    auto* row = new QWidget(this);
    m_threshold = new ThresholdBox(row);
    m_threshold->setObjectName(QStringLiteral("threshold"));
    m_threshold->setAccessibleName(tr("Threshold of the score of the positive label"));
    m_rule = new QComboBox(row);
    m_rule->setObjectName(QStringLiteral("threshold_rule"));
    m_rule->setAccessibleName(tr("How the threshold is chosen"));
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_rule->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // never cut
    m_value = new NumberBox(row);
    m_value->setObjectName(QStringLiteral("rule_value"));
    m_value->setKeyboardTracking(false);
    m_save = new QPushButton(tr("Use for this &run"), row);
    m_save->setObjectName(QStringLiteral("save_threshold"));
    m_save->setToolTip(tr("The run decides at this threshold from now on: in its exports, its report and on the page Try."));
    auto* label = new QLabel(tr("&Threshold"), row);
    label->setBuddy(m_threshold);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_threshold);
    layout->addWidget(m_rule);
    layout->addWidget(m_value);
    layout->addWidget(m_save);
    layout->addStretch(1);
    return row;
}

void OperatingBar::follow()
{
    if (!m_state.has_data())
        return;
    const Choice now = choice();
    const QSignalBlocker quiet(m_rule);
    m_rule->clear();
    const auto add = [this](Choice choice, const QString& text) { m_rule->addItem(text, choice); };
    if (m_state.data().run.threshold)
        add(Saved, tr("As saved with the run"));
    add(ByHand, tr("By hand"));
    if (!m_state.data().run.threshold || m_state.data().task.labels.size() > 2)
        add(HighestScore, tr("Highest score decides"));
    if (m_state.data().validation.positive_count() > 0) {
        add(BestF1, tr("Best F1"));
        add(Recall, tr("Recall at least"));
        add(Precision, tr("Precision at least"));
        add(Cost, tr("Cost of a miss"));
    }
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(now)));
    const QSignalBlocker still(m_threshold);
    m_threshold->setValue(m_state.threshold().value_or(0.5));
    follow_value();
    show_origin();
    m_save->setEnabled(m_state.threshold() != m_state.data().run.threshold);
}

// The number beside the rule: a share, or how many false alarms a miss weighs.
void OperatingBar::follow_value()
{
    m_value->setVisible(has_value());
    const bool cost = choice() == Cost;
    const QSignalBlocker quiet(m_value);
    m_value->setAccessibleName(cost ? tr("How many false alarms a miss costs") : tr("The share to reach"));
    m_value->setSuffix(cost ? tr(" × a false alarm") : QString());
    m_value->setDecimals(cost ? 1 : digits_of_value);
    m_value->setSingleStep(cost ? 1 : 0.01);
    m_value->setRange(cost ? 0.1 : 0, cost ? greatest_cost : 1);
    if (has_value())
        m_value->setValue(m_state.origin().rule.value);
}

void OperatingBar::choose(int index)
{
    const auto chosen = static_cast<Choice>(m_rule->itemData(index).toInt());
    switch (chosen) {
    case Saved: m_state.set_threshold(m_state.data().run.threshold, {}); return;
    case ByHand: m_state.set_by_hand(m_threshold->value()); return;
    case HighestScore: m_state.set_by_hand(std::nullopt); return;
    default: break;
    }
    const QSignalBlocker quiet(m_value);
    m_value->setRange(0, greatest_cost);
    m_value->setDecimals(digits_of_value);
    m_value->setValue(rule_value(rule().goal));
    apply_rule();
}

// Always by the scores of the validation part, whichever part is looked at.
void OperatingBar::apply_rule()
{
    if (!m_state.has_data())
        return;
    const ThresholdRule wanted = rule();
    keep_rule_value(wanted);
    const auto point = choose_threshold(m_state.data().validation, wanted);
    const double most = point ? std::min(1.0, point->threshold) : m_state.threshold().value_or(0.5);
    const ThresholdOrigin& before = m_state.origin();
    const bool stays_as_set_by_hand = !point && (before.kind == ThresholdOrigin::Kind::Hand || !before.reached);
    m_state.set_threshold(point ? most : m_state.threshold(),
                          {ThresholdOrigin::Kind::Rule, wanted, point.has_value(), stays_as_set_by_hand ? before.part : Split::Validation});
}

void OperatingBar::show_origin()
{
    m_origin->setText(sentence());
}

QString OperatingBar::sentence() const
{
    const bool on_test = m_state.data().part == Split::Test;
    switch (m_state.origin().kind) {
    case ThresholdOrigin::Kind::Run:
        if (!m_state.data().run.threshold)
            return tr("This run has no threshold of its own: it had no validation part to choose one on.");
        if (was_set_on_test(m_state.data().run))
            return tr("The run's own threshold, set by hand while looking at the test part: its figures flatter the run. Choose on validation to be fair.");
        return on_test ? tr("The run's own threshold, applied to the test part.") : tr("The run's own threshold, applied to the validation part.");
    case ThresholdOrigin::Kind::Hand:
        if (m_state.origin().part == Split::Test)
            return tr("Set by hand while looking at the test part: its figures flatter the run now. Choose on validation to be fair.");
        return on_test ? tr("Set by hand on the validation part, applied to the test part.") : tr("Set by hand on the validation part.");
    case ThresholdOrigin::Kind::Rule: return sentence_of_rule();
    }
    return {};
}

QString OperatingBar::sentence_of_rule() const
{
    const int comments = static_cast<int>(m_state.data().validation_size);
    if (!m_state.origin().reached)
        return tr("No threshold reaches that on the %n comment(s) of the validation part. The threshold stays where it was.", nullptr, comments);
    const QString chosen = tr("%1, chosen on the %n comment(s) of the validation part", nullptr, comments).arg(threshold_number(m_state.threshold().value_or(0.5)));
    return m_state.data().part == Split::Test ? tr("%1, applied to the test part.").arg(chosen) : tr("%1, and shown on them.").arg(chosen);
}

OperatingBar::Choice OperatingBar::choice() const
{
    if (m_state.origin().kind == ThresholdOrigin::Kind::Run)
        return m_state.data().run.threshold ? Saved : m_state.threshold() ? ByHand : HighestScore;
    if (m_state.origin().kind == ThresholdOrigin::Kind::Hand)
        return m_state.threshold() ? ByHand : HighestScore;
    switch (m_state.origin().rule.goal) {
    case ThresholdGoal::BestF1: return BestF1;
    case ThresholdGoal::RecallAtLeast: return Recall;
    case ThresholdGoal::PrecisionAtLeast: return Precision;
    case ThresholdGoal::LowestCost: return Cost;
    }
    return ByHand;
}

ThresholdRule OperatingBar::rule() const
{
    switch (m_rule->currentData().toInt()) {
    case Recall: return {ThresholdGoal::RecallAtLeast, m_value->value()};
    case Precision: return {ThresholdGoal::PrecisionAtLeast, m_value->value()};
    case Cost: return {ThresholdGoal::LowestCost, m_value->value()};
    default: return {};
    }
}

bool OperatingBar::has_value() const
{
    const Choice now = choice();
    return now == Recall || now == Precision || now == Cost;
}

}
