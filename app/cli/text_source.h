#pragma once

#include "protocol/job.h"

#include <filesystem>
#include <string>
#include <vector>

namespace winnow {

// The texts of one column of a CSV, TSV or JSONL file, numbered from 1. Throws Error: NotFound (the file, the column),
// BadInput (which line cannot be read).
std::vector<Example> read_texts(const std::filesystem::path& file, const std::string& column);

}
