#pragma once

#include <QString>
#include <QStringList>

namespace winnow {

// The languages that the window speaks: "en", "hi".
QStringList languages();

// The one chosen, or empty: the system's.
QString chosen_language();
void choose_language(const QString& language);

// Loads the texts of the chosen language, else of the system's, else English (whose plural forms are a translation too).
// To be called when the program starts; a later choice holds from the next start.
void apply_language();

}
