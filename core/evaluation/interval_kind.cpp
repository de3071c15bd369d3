#include "evaluation/interval_kind.h"

namespace winnow {

ByMeasure<IntervalKind> interval_kinds(const MeasuredRun& run, const ByMeasure<std::optional<Interval>>& intervals, double confidence)
{
    ByMeasure<IntervalKind> kinds{};
    for (const Measure measure : all_measures) {
        const auto place = static_cast<std::size_t>(measure);
        if (!intervals[place])
            continue;
        const auto proportion = run.proportion_interval(measure, confidence);
        const bool same = proportion && proportion->low == intervals[place]->low && proportion->high == intervals[place]->high;
        kinds[place] = same ? IntervalKind::Wilson : IntervalKind::Bootstrap;
    }
    return kinds;
}

}
