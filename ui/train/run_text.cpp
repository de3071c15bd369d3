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

    static QString device(const std::string& device) { return device == "cpu" ? tr("the processor") : qt(device); }

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
        const QString estimated = tr("Estimate – %1").arg(costs); // what was measured stands beside it
        return result.memory_plan ? estimated + QLatin1Char(' ') + plan(*result.memory_plan) : estimated;
    }

    static QString summary(const Run& run, const JobResult& result)
    {
        const QLocale locale;
        QStringList sentences;
        if (!run.start.empty())
            sentences << tr("Started from: %1.").arg(start_text(run));
        const QString costs = tr("%n step(s) in %1 on %2, at most %3 of memory.", nullptr, static_cast<int>(result.steps))
                                  .arg(time(result.seconds), device(result.device), locale.formattedDataSize(result.peak_memory_bytes, 1, QLocale::DataSizeSIFormat));
        sentences << tr("Measured – %1").arg(costs);
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

    // Where it stands, if it is not finished.
    static QString end(const Run& run, RunStanding standing, bool can_resume)
    {
        if (standing == RunStanding::Running)
            return tr("Another program trains it: a second window, or winnow-cli. It appears here when it is done.");
        if (standing == RunStanding::Interrupted && can_resume)
            return tr("It did not come to its end: it was stopped when the project was closed, or the program ended. It can go on from its last checkpoint.");
        if (standing == RunStanding::Interrupted)
            return tr("It did not come to its end, and cannot go on: its folder beside the project is gone.");
        if (standing == RunStanding::Cancelled && can_resume)
            return tr("It was cancelled, and can go on where it was.");
        return sentence_text(run.sentence);
    }

    static QString all(const Run& run, RunStanding standing, bool can_resume)
    {
        QStringList sentences = {end(run, standing, can_resume)};
        if (const std::optional<JobResult> result = result_of(run))
            sentences << summary(run, *result);
        sentences.removeAll(QString());
        return sentences.join(QLatin1Char(' '));
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

QString device_text(const std::string& device)
{
    return RunText::device(device);
}

QString estimate_text(const JobResult& result)
{
    return RunText::estimate(result);
}

QString run_text(const Run& run, RunStanding standing, bool can_resume)
{
    return RunText::all(run, standing, can_resume);
}

}
