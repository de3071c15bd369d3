#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace winnow {

// One setting of a training as the form shows it.
struct SettingField {
    enum class Kind { Whole, Number, YesNo, Choice };
    const char* key; // in the JSON of TrainingSettings; PEFT's or transformers' name where they have one
    Kind kind;
    QString title;
    QString help; // a line
    double least = 0;
    double greatest = 0;
    QStringList choices = {}; // names as in the JSON
};

// In the order of the form: how long and how fast, the adapter, the texts, the rest.
std::vector<SettingField> setting_fields();

}
