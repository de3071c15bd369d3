#include "export/training_words.h"

#include "shell/progress_text.h"
#include "shell/recipe_text.h"
#include "shell/start_text.h"
#include "widgets/qt_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace winnow {

namespace {

class TrainingWords {
    Q_DECLARE_TR_FUNCTIONS(ReportTables)

public:
    static QList<QStringList> all(const ReportData& data)
    {
        const TrainingSettings& settings = data.settings;
        const QLocale locale;
        return {{tr("Setting"), tr("Value")},
                {tr("Recipe"), recipe_text(settings.recipe)},
                {tr("Started from"), start_text(data.run)},
                {tr("LoRA rank (r) and alpha"), QStringLiteral("%1, %2").arg(settings.r).arg(settings.lora_alpha)},
                {tr("Made likely"), loss(settings.loss)},
                {tr("Optimizer"), settings.optimizer == Optimizer::AdamW ? QStringLiteral("AdamW") : QStringLiteral("Adam")},
                {tr("Learning rate"), tr("%1, %2").arg(locale.toString(settings.learning_rate), schedule(settings.schedule))},
                {tr("Batch size, epochs"), QStringLiteral("%1, %2").arg(settings.batch_size).arg(settings.epochs)},
                {tr("Longest text (tokens)"), locale.toString(settings.max_length)},
                {tr("Texts that were cut"), locale.toString(static_cast<qlonglong>(data.result.cut_examples))},
                {tr("Seed"), QString::number(settings.seed)},
                {tr("Trainable parameters"), locale.toString(static_cast<qlonglong>(data.result.trainable_parameters))},
                {tr("Best epoch"), QString::number(data.result.best_epoch)},
                {tr("Trained on"), data.result.device == "cpu" ? tr("the processor") : qt(data.result.device)},
                {tr("Time it took"), duration_text(data.result.seconds)},
                {tr("Ended"), time(data.run.ended)}};
    }

private:
    static QString loss(LossTarget target)
    {
        switch (target) {
        case LossTarget::LabelOverLabels: return tr("the label, among the labels");
        case LossTarget::LabelOverVocabulary: return tr("the label, among all words");
        case LossTarget::WholeText: break;
        }
        return tr("the whole text with its label");
    }

    static QString schedule(Schedule schedule)
    {
        switch (schedule) {
        case Schedule::Constant: return tr("the same throughout");
        case Schedule::Linear: return tr("falling in a straight line");
        case Schedule::Cosine: break;
        }
        return tr("falling along a cosine");
    }

    static QString time(const std::string& written)
    {
        const QDateTime time = QDateTime::fromString(qt(written), Qt::ISODateWithMs);
        return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
    }
};

}

QList<QStringList> training_words(const ReportData& data)
{
    return TrainingWords::all(data);
}

}
