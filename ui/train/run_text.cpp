#include "train/run_text.h"

#include "shell/progress_text.h"
#include "shell/start_text.h"
#include "shell/threshold_text.h"
#include "widgets/error_text.h"
#include "widgets/qt_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

class RunText {
    Q_DECLARE_TR_FUNCTIONS(RunText)

public:
    static QString standing(RunStanding standing)
    {
        switch (standing) {
        case RunStanding::Running:
            return tr("training");
        case RunStanding::Interrupted:
            return tr("interrupted");
        case RunStanding::Finished:
            return tr("finished");
        case RunStanding::Cancelled:
            return tr("cancelled");
        case RunStanding::Failed:
            break;
        }
        return tr("failed");
    }

    static QString time(double seconds)
    {
        const int whole = static_cast<int>(seconds + 0.5);
        return whole < 100 ? tr("%n second(s)", nullptr, whole) : tr("%n minute(s)", nullptr, static_cast<int>(seconds / 60 + 0.5));
    }

    // What was chosen where the plain way did not fit, or was asked for.
    static QString plan(const MemoryPlan& plan)
    {
        QStringList parts = {tr("Weights held in %1").arg(qt(name_in(weight_type_names, plan.base_weights)))};
        if (plan.gradient_checkpointing)
            parts << tr("gradient checkpointing");
        if (plan.activations == ActivationType::BFloat16)
            parts << tr("activations in bfloat16");
        return tr("%1.").arg(parts.join(QStringLiteral(", ")));
    }

    static QString estimate(const JobResult& result)
    {
        const TrainingEstimate& estimate = result.estimate.value();
        const QString costs = tr("%1: %n step(s), up to %2 of memory.", nullptr, static_cast<int>(estimate.steps))
                                  .arg(duration_text(estimate.seconds), QLocale().formattedDataSize(estimate.peak_memory_bytes, 1, QLocale::DataSizeSIFormat));
        return result.memory_plan ? costs + QLatin1Char(' ') + plan(*result.memory_plan) : costs;
    }

    static QString summary(const Run& run, const JobResult& result)
    {
        const QLocale locale;
        QStringList sentences;
        if (!run.start.empty())
            sentences << tr("Started from: %1.").arg(start_text(run));
        sentences << tr("%n step(s) in %1 on %2, at most %3 of memory.", nullptr, static_cast<int>(result.steps))
                         .arg(time(result.seconds), result.device == "cpu" ? tr("the processor") : qt(result.device), locale.formattedDataSize(result.peak_memory_bytes, 1, QLocale::DataSizeSIFormat));
        if (result.memory_plan)
            sentences << plan(*result.memory_plan);
        if (result.best_epoch > 0)
            sentences << tr("The adapter of epoch %1 is kept.").arg(result.best_epoch);
        if (run.threshold)
            sentences << tr("Threshold %1.").arg(threshold_text(run));
        if (result.cut_examples > 0)
            sentences << tr("%n text(s) were cut to fit.", nullptr, static_cast<int>(result.cut_examples));
        return sentences.join(QLatin1Char(' '));
    }

    static QString without_result(const Run& run, RunStanding standing)
    {
        if (standing == RunStanding::Running)
            return tr("Another program trains it: a second window, or winnow-cli. It appears here when it is done.");
        if (standing == RunStanding::Interrupted)
            return tr("It did not come to its end: the program was closed or ended. It can go on from its last checkpoint.");
        return sentence_text(run.sentence);
    }
};

}

std::optional<JobResult> result_of(const Run& run)
{
    try {
        if (!run.result.empty())
            return nlohmann::json::parse(run.result).get<JobResult>();
    } catch (const std::exception&) {
        // Shown as a run without figures.
    }
    return std::nullopt;
}

QString validation_figure(const Run& run, const char* name)
{
    const nlohmann::json metrics = nlohmann::json::parse(run.metrics, nullptr, false);
    if (!metrics.is_object() || !metrics.contains("validation") || !metrics["validation"].is_object() || !metrics["validation"].contains(name) ||
        !metrics["validation"][name].is_number())
        return {};
    return QLocale().toString(metrics["validation"][name].get<double>(), 'f', 3);
}

QString text_of(RunStanding standing)
{
    return RunText::standing(standing);
}

QString estimate_text(const JobResult& result)
{
    return RunText::estimate(result);
}

QString summary_of(const Run& run, const JobResult& result)
{
    return RunText::summary(run, result);
}

QString without_result(const Run& run, RunStanding standing)
{
    return RunText::without_result(run, standing);
}

}
