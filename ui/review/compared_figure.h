#pragma once

#include "evaluation/comparison.h"
#include "review/figure_table.h"
#include "review/table_menu.h"

#include <cstdint>

namespace winnow {

// A figure of two runs on the same comments.
struct ComparedFigure {
    Measure measure = Measure::RocAuc;
    std::optional<double> first;
    std::optional<double> second;
    std::optional<MeasureDifference> difference; // first minus second
};

// Which runs they are of, and how many comments.
struct ComparedRuns {
    std::int64_t first = 0;
    std::int64_t second = 0;
    std::size_t comments = 0;
};

QStringList comparison_columns(const ComparedRuns& runs);
FigureTable::Row comparison_row(const ComparedFigure& figure, const ComparedRuns& runs);

// The same for other programs, with all digits.
WrittenTable written_comparison(const std::vector<ComparedFigure>& figures, const ComparedRuns& runs);

}
