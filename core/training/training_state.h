#pragma once

#include "protocol/result.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace winnow {

// Where a training stands after a step, but for its tensors (the adapter, the optimizer's moments, the best adapter).
// The place in the data and all random numbers follow from the seed and the step.
struct TrainingState {
    TrainingState() { result.outcome = "cancelled"; } // as long as nobody says otherwise

    JobResult result;              // steps done, losses, epochs, best_epoch (0: no epoch has ended yet), seconds
    double epoch_loss_sum = 0;     // of the epoch under way: a step's loss times its examples
    std::int64_t epoch_examples = 0;
    double epoch_seconds = 0;
    int epochs_without_gain = 0;
    bool stopped_early = false;
    std::vector<std::vector<double>> best_validation_scores; // of the best epoch, in the order of the examples

    const EpochFigures* best_epoch() const; // null: none yet

    // Whether an epoch is better than the best so far: a higher AUC, with equal AUCs the lower loss. Without
    // validation, the later epoch.
    bool improves(const EpochFigures& epoch) const;
};

nlohmann::json json_of(const TrainingState& state);
TrainingState training_state_from_json(const nlohmann::json& json, const std::string& where); // Error(Damaged)

}
