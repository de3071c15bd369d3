#pragma once

#include "evaluation/confusion_matrix.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace winnow {

// A measure whose denominator is zero is 0 (scikit-learn's zero_division=0), and counts so in the means. Who shows it asks
// for what is defined: 0 of 0 is no bad figure, but none.
struct LabelMeasures {
    double precision = 0;
    double recall = 0;
    double f1 = 0;
    std::int64_t support = 0;   // examples that have the label
    std::int64_t predicted = 0; // examples that are given it

    std::optional<double> defined_precision() const;
    std::optional<double> defined_recall() const;
    std::optional<double> defined_f1() const;
};

struct ClassificationReport {
    double accuracy = 0;
    std::vector<LabelMeasures> labels; // in the task's order
    double macro_precision = 0;        // plain means over all labels, those without an example included
    double macro_recall = 0;
    double macro_f1 = 0;
};

LabelMeasures label_measures(const ConfusionMatrix& matrix, int label);
ClassificationReport classification_report(const ConfusionMatrix& matrix);

}
