#include "shell/threshold_text.h"

#include "common/error.h"
#include "jobs/run_threshold.h"

#include <QCoreApplication>
#include <QLocale>

namespace winnow {

namespace {

constexpr int digits = 3;

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

QString threshold_text(const Run& run)
{
    const QString number = QLocale().toString(run.threshold.value(), 'f', digits);
    try {
        return QStringLiteral("%1 (%2)").arg(number, ThresholdText::of(threshold_of(run).choice));
    } catch (const Error&) {
        return number; // what else the run has is shown all the same
    }
}

}
