#pragma once

#include "store/undo_log.h"

#include <QString>

namespace winnow {

// What a change of comments did, once it is made: "Labelled 3 comments as Hostile". Empty for what is no change of comments.
QString done_text(const UndoStep& step);

}
