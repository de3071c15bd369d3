#pragma once

#include "ingest/prepared_row.h"
#include "ingest/row_source.h"

#include <functional>
#include <span>

namespace winnow {

// Reads a source through, as RowSource::read, in a thread of its own that takes the file apart and works the rows out,
// while `take`, for some rows at once, and `progress` are called here. Throws what the source, `take` and report() throw.
void read_ahead(const RowSource& source, const std::function<void(std::span<PreparedRow>)>& take, const ReadingProgress& progress);

}
