#pragma once

#include "ingest/import.h"

#include <QStringList>

namespace winnow {

// What a file brings, or has brought, in words: a line for the new comments, one for each kind of duplicate, for
// contradictions and for refused rows.
QStringList import_text(const ImportSummary& summary);

}
