#pragma once

#include "jobs/outcome.h"
#include "protocol/training_settings.h"

#include <QString>
#include <vector>

namespace winnow {

// What can be tried after a training that failed: a button each, and the settings that it makes.
struct SettingsRemedy {
    QString name; // of the button's object
    QString text;
    TrainingSettings settings;
};

// For a lack of memory a smaller batch (with as many examples a step as before), shorter texts and narrower weights; for a loss that went
// wrong smaller steps. None where other settings would not help.
std::vector<SettingsRemedy> remedies_for(ErrorKind error, const TrainingSettings& settings);

}
