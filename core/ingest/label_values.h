#pragma once

#include "ingest/record_reader.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace winnow {

// What stands in one column of a file: for choosing how its cells become labels.
struct LabelValues {
    std::vector<std::pair<std::string, std::int64_t>> cells; // each different one with its rows, the most frequent first
    bool more = false;                                       // there are more different ones than asked for
    std::vector<double> numbers;                             // of the cells that are numbers, in file order, at most a million
    std::int64_t rows = 0;                                   // that hold something in the column
};

// Reads the whole file. `should_stop` is asked at every row; true ends the reading with Error(Cancelled). Throws Error as
// RecordReader does.
LabelValues label_values(const std::filesystem::path& path, const FileShape& shape, const std::string& column,
                         std::size_t most_different = 50, const std::function<bool()>& should_stop = {});

}
