#pragma once

#include "ingest/prepared_row.h"
#include "ingest/row_source.h"

#include <functional>

namespace winnow {

// Reads a source through, as RowSource::read, in a thread of its own that takes the file apart and works the rows out,
// while `take` and `progress` are called here. Throws what the source, `take` and report() throw.
void read_ahead(const RowSource& source, const std::function<void(PreparedRow&)>& take, const ReadingProgress& progress);

}
