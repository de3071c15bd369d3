#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace winnow {

// One setting of a training as the form shows it.
struct SettingField {
    enum class Kind { Whole, Number, YesNo, Choice, Modules };
    const char* key; // in the JSON of TrainingSettings; PEFT's or transformers' name where they have one
    Kind kind;
    QString title;
    QString help; // a line
    double least = 0;
    double greatest = 0;
    QStringList choices = {}; // names as in the JSON
};

// Those that are often changed, and the others.
std::vector<SettingField> common_fields();
std::vector<SettingField> further_fields();

}
