#pragma once

#include <QString>

namespace winnow {

// The folder, at or above `start`, that holds the script ("./installer/quickstart --no-demo"); empty: none does.
QString folder_of_script(const QString& command, const QString& start);

// The command for a terminal anywhere. One that begins with "./" is for the folder of Winnow, which this program lies in where it was
// built; empty: it lies elsewhere.
QString command_from_anywhere(const QString& command);

}
