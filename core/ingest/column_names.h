#pragma once

#include <optional>
#include <string>
#include <vector>

namespace winnow {

// Names of the columns from the cells of a header row: trimmed; "column 3" for an empty one; "name (2)" for the second
// of two alike.
std::vector<std::string> names_of_header(const std::vector<std::optional<std::string>>& cells);

// "column 1", "column 2", ...
std::vector<std::string> numbered_names(std::size_t count);

}
