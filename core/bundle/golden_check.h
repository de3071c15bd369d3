#pragma once

#include "protocol/adapter_description.h"

#include <string>
#include <vector>

namespace winnow {

// How far a score may be from the one that a golden row has, by the type that the weights are stored in.
double golden_tolerance(const std::string& weight_type);

// What became of the golden rows.
struct GoldenCheck {
    double largest_difference = 0; // of a score
    std::int64_t rows_beyond = 0;  // rows with a difference above the tolerance
    bool is_the_same() const { return rows_beyond == 0; }
};
// `scores`: of the rows, in their order, [n][labels].
GoldenCheck check_golden_rows(const std::vector<GoldenRow>& rows, const std::vector<std::vector<double>>& scores, double tolerance);

// The base model's weight files whose SHA-256 is not the one of the training, by name: changed, missing or new.
std::vector<std::string> changed_base_files(const std::map<std::string, std::string>& trained_on,
                                            const std::map<std::string, std::string>& found);

}
