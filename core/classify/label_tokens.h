#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace winnow {

// Throws Error(Usage) when the tokens of the labels cannot tell them apart: a label without any, or two with the same,
// which it names. `tokens` has one sequence a label.
void check_label_tokens(const std::vector<std::string>& labels, const std::vector<std::vector<std::int64_t>>& tokens);

}
