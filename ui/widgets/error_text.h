#pragma once

#include "common/error.h"

#include <QString>
#include <string>

namespace winnow {

// The sentence of an Error in the language of the window, with settings called as on the page Train. Where a part of it cannot be translated (the sentences of a server,
// of SQLite or of a newer version's worker), there stands before it what kind of thing went wrong and what mostly helps.
QString error_text(ErrorKind kind, const std::string& sentence);

// The same without what stands before it: for the reason of a refused row, or the end of a run that is told later.
QString sentence_text(const std::string& sentence);

}
