#include "review/rule_value.h"

#include "shell/settings.h"

namespace winnow {

namespace {

constexpr double usual_share = 0.9;
constexpr double usual_cost = 5;

// Empty for a rule that has no number.
QString setting_of(ThresholdGoal goal)
{
    switch (goal) {
    case ThresholdGoal::RecallAtLeast: return QStringLiteral("review/least_recall");
    case ThresholdGoal::PrecisionAtLeast: return QStringLiteral("review/least_precision");
    case ThresholdGoal::LowestCost: return QStringLiteral("review/cost_of_a_miss");
    case ThresholdGoal::BestF1: break;
    }
    return {};
}

}

double rule_value(ThresholdGoal goal)
{
    const QString setting = setting_of(goal);
    const double usual = goal == ThresholdGoal::LowestCost ? usual_cost : usual_share;
    return setting.isEmpty() ? usual : Settings().value(setting, usual).toDouble();
}

void keep_rule_value(const ThresholdRule& rule)
{
    if (const QString setting = setting_of(rule.goal); !setting.isEmpty())
        Settings().setValue(setting, rule.value);
}

}
