#pragma once

#include "ingest/row.h"
#include "store/text_hash.h"

#include <cstdint>
#include <string>

namespace winnow {

// A row with what the document needs of it worked out. Of a refused row only the line and the fault count.
struct PreparedRow {
    PreparedRow(std::int64_t line, Row&& row);

    std::int64_t line = 0;
    Row row;
    TextHash hash;
    std::string metadata; // a JSON object
    std::int64_t columns = 0; // rows of one number have the same further columns
};

}
