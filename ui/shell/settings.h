#pragma once

#include <QSettings>

namespace winnow {

// What this machine remembers of the user's choices: "winnow/winnow.ini" in the user's configuration folder. Nothing
// secret and no comment text.
class Settings : public QSettings {
public:
    Settings() : QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("winnow"), QStringLiteral("winnow")) {}
};

}
