#pragma once

#include "store/runs.h"

#include <QString>
#include <string>

namespace winnow {

QString recipe_text(const std::string& recipe); // its name for people
QString recipe_of(const Run& run);              // empty: none that can be read

}
