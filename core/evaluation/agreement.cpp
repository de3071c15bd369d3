#include "evaluation/agreement.h"

namespace winnow {

std::optional<double> cohen_kappa(const ConfusionMatrix& pairs)
{
    const auto n = static_cast<double>(pairs.total());
    if (n == 0)
        return std::nullopt;
    double by_chance = 0;
    for (int label = 0; label < pairs.label_count(); ++label)
        by_chance += static_cast<double>(pairs.true_total(label)) / n * static_cast<double>(pairs.predicted_total(label)) / n;
    const double observed = static_cast<double>(pairs.correct()) / n;
    if (by_chance >= 1)
        return std::nullopt;
    return (observed - by_chance) / (1 - by_chance);
}

}
