#pragma once

#include "ingest/contradictions.h"

#include <QString>

namespace winnow {

// "Hostile; the comment has Fine from line 4, which stays": which label the row had, which one stood against it, and whose holds.
QString contradiction_text(const Contradiction& contradiction);

}
