#include "shell/progress_text.h"

#include <QCoreApplication>
#include <cmath>

namespace winnow {

namespace {

class ProgressText {
    Q_DECLARE_TR_FUNCTIONS(ProgressText)

public:
    static QString phase(const TrainingState& state)
    {
        if (state.is_being_kept)
            return tr("Keeping what it found…");
        if (state.is_cancelled)
            return tr("Ending after this step…");
        if (state.phase.empty())
            return tr("Starting…");
        if (state.phase == "loading")
            return tr("Loading the model…");
        if (state.phase == "validating")
            return tr("Validating, %1 of %2 steps done").arg(state.step).arg(state.total_steps);
        if (state.phase == "scoring")
            return tr("Scoring the comments…");
        return tr("%1 of %2 steps").arg(state.step).arg(state.total_steps);
    }

    static QString left(const TrainingState& state) { return tr("%1, %2 left").arg(phase(state), duration(state.seconds_left)); }

    static QString duration(double seconds)
    {
        if (seconds < 60)
            return tr("less than a minute");
        const int minutes = static_cast<int>(std::lround(seconds / 60));
        return minutes < 90 ? tr("about %n minute(s)", nullptr, minutes) : tr("about %n hour(s)", nullptr, static_cast<int>(std::lround(seconds / 3600)));
    }
};

}

QString progress_text(const TrainingState& state)
{
    const bool knows = state.seconds_left >= 0 && !state.is_cancelled && !state.is_being_kept;
    return knows ? ProgressText::left(state) : ProgressText::phase(state);
}

QString end_text(std::int64_t run, const Outcome& outcome)
{
    switch (outcome.kind) {
    case Outcome::Kind::Finished:
        return ProgressText::tr("Run %1 is finished.").arg(run);
    case Outcome::Kind::Cancelled:
        return ProgressText::tr("Run %1 was cancelled.").arg(run);
    case Outcome::Kind::Failed:
        break;
    }
    return ProgressText::tr("Run %1 failed.").arg(run);
}

QString duration_text(double seconds)
{
    return ProgressText::duration(seconds);
}

}
