#pragma once

#include "evaluation/confusion_matrix.h"

#include <cstdint>
#include <vector>

namespace winnow {

// A measure whose denominator is zero is 0 (scikit-learn's zero_division=0).
struct LabelMeasures {
    double precision = 0;
    double recall = 0;
    double f1 = 0;
    std::int64_t support = 0; // examples that have the label
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
