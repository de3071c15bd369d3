#include "shell/threshold_text.h"

#include "common/error.h"
#include "jobs/run_threshold.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr int usual_digits = 3;
constexpr int further_digits = 2; // after the first that is not 0 (or 9)

class ThresholdText {
    Q_DECLARE_TR_FUNCTIONS(ThresholdText)

public:
    static QString of(const ThresholdChoice& choice)
    {
        const QString value = QLocale().toString(choice.value);
        switch (choice.way) {
        case ThresholdChoice::Way::BestF1: return tr("best F1 on the validation part");
        case ThresholdChoice::Way::RecallAtLeast: return tr("recall of at least %1 on the validation part").arg(value);
        case ThresholdChoice::Way::PrecisionAtLeast: return tr("precision of at least %1 on the validation part").arg(value);
        case ThresholdChoice::Way::LowestCost: return tr("lowest cost on the validation part, a miss counted as %1 false alarms").arg(value);
        case ThresholdChoice::Way::ByHand: return tr("set by hand on the validation part");
        case ThresholdChoice::Way::ByHandOnTest: break;
        }
        return tr("set by hand while looking at the test part");
    }
};

}

QString threshold_number(double threshold)
{
    const double away = std::min(threshold, 1 - threshold);
    const int digits = away > 0 ? static_cast<int>(std::ceil(-std::log10(away))) + further_digits : usual_digits;
    return QLocale().toString(threshold, 'f', std::pow(10, -usual_digits) > away ? digits : usual_digits);
}

QString threshold_text(const Run& run)
{
    const QString number = threshold_number(run.threshold.value());
    try {
        return QStringLiteral("%1 (%2)").arg(number, ThresholdText::of(threshold_of(run).choice));
    } catch (const Error&) {
        return number; // what else the run has is shown all the same
    }
}

}
