#include "train/remedies.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace winnow {

namespace {

constexpr int least_length = 64; // below it hardly anything of a comment is left beside the prompt
constexpr double smaller_steps = 4;

class Remedies {
    Q_DECLARE_TR_FUNCTIONS(Remedies)

public:
    static SettingsRemedy smaller_batch(TrainingSettings settings)
    {
        const int before = settings.batch_size;
        settings.batch_size = std::max(1, before / 2);
        settings.gradient_accumulation_steps *= before / settings.batch_size;
        return {QStringLiteral("remedy_batch"), tr("Smaller batch: %1 instead of %2").arg(settings.batch_size).arg(before), own(settings)};
    }

    static SettingsRemedy shorter_texts(TrainingSettings settings)
    {
        const int before = settings.max_length;
        settings.max_length = std::max(least_length, before / 2);
        return {QStringLiteral("remedy_length"), tr("Shorter texts: %1 tokens instead of %2").arg(settings.max_length).arg(before), own(settings)};
    }

    static SettingsRemedy narrower_weights(TrainingSettings settings)
    {
        settings.base_weights = WeightType::NF4;
        settings.gradient_checkpointing = true;
        return {QStringLiteral("remedy_weights"), tr("Least memory: base weights in nf4, gradient checkpointing"), own(settings)};
    }

    static SettingsRemedy slower(TrainingSettings settings)
    {
        settings.learning_rate /= smaller_steps;
        return {QStringLiteral("remedy_rate"), tr("Smaller learning rate: %1").arg(QLocale().toString(settings.learning_rate, 'g', 3)), own(settings)};
    }

private:
    static TrainingSettings own(TrainingSettings settings)
    {
        settings.recipe = "own";
        return settings;
    }
};

}

std::vector<SettingsRemedy> remedies_for(ErrorKind error, const TrainingSettings& settings)
{
    std::vector<SettingsRemedy> remedies;
    if (error == ErrorKind::NoMemory && settings.batch_size > 1)
        remedies.push_back(Remedies::smaller_batch(settings));
    if (error == ErrorKind::NoMemory && settings.max_length > least_length)
        remedies.push_back(Remedies::shorter_texts(settings));
    if (error == ErrorKind::NoMemory && settings.base_weights != WeightType::NF4)
        remedies.push_back(Remedies::narrower_weights(settings));
    if (error == ErrorKind::Training)
        remedies.push_back(Remedies::slower(settings));
    return remedies;
}

}
