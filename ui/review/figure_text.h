#pragma once

#include "evaluation/measures.h"

#include <QString>
#include <optional>

namespace winnow {

// Figures as the page writes them: "0.83", "0.77–0.88"; "–" for what is not defined.
inline constexpr int figure_digits = 2;
QString figure_text(std::optional<double> value, int digits = figure_digits);
QString interval_text(const std::optional<Interval>& interval);
QString measure_name(Measure measure);
QString measure_help(Measure measure); // one sentence of what it says
QString undefined_help(Measure measure); // why it may have no figure

}
