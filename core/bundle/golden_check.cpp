#include "bundle/golden_check.h"

#include "common/error.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace winnow {
namespace {

double largest_difference(const std::vector<double>& expected, const std::vector<double>& found)
{
    if (expected.size() != found.size())
        throw Error(ErrorKind::Damaged, "A golden row does not have one score for each label.");
    double largest = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double difference = std::fabs(expected[i] - found[i]);
        largest = std::max(largest, std::isfinite(difference) ? difference : 1.0); // max() would pass over NaN
    }
    return largest;
}

}

double golden_tolerance(const std::string& weight_type)
{
    // Measured on 16 comments with the starter model and an adapter folded in: F32 1e-6, F16 1.1e-3, BF16 5e-3, Q8_0 2.9e-2.
    if (weight_type == "F32")
        return 1e-3;
    if (weight_type == "F16")
        return 1e-2;
    return 5e-2;
}

GoldenCheck check_golden_rows(const std::vector<GoldenRow>& rows, const std::vector<std::vector<double>>& scores, double tolerance)
{
    GoldenCheck check;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double difference = largest_difference(rows[i].scores, scores.at(i));
        check.largest_difference = std::max(check.largest_difference, difference);
        check.rows_beyond += difference > tolerance;
    }
    return check;
}

std::vector<std::string> changed_base_files(const std::map<std::string, std::string>& trained_on,
                                            const std::map<std::string, std::string>& found)
{
    std::set<std::string> changed;
    for (const auto& [name, sum] : trained_on) {
        const auto now = found.find(name);
        if (now == found.end() || now->second != sum)
            changed.insert(name);
    }
    for (const auto& [name, sum] : found) {
        if (!trained_on.contains(name))
            changed.insert(name);
    }
    return {changed.begin(), changed.end()};
}

}
