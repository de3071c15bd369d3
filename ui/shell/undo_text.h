#pragma once

#include "store/undo_log.h"

#include <QString>

namespace winnow {

// What a step did, for the menu: "label 3 comments as Hostile".
QString undo_text(const UndoStep& step);

}
