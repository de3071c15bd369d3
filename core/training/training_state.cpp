#include "training/training_state.h"

#include "common/json_fields.h"
#include "protocol/checkpoint_file.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace winnow {

const EpochFigures* TrainingState::best_epoch() const
{
    for (const EpochFigures& epoch : result.epochs)
        if (epoch.epoch == result.best_epoch)
            return &epoch;
    return nullptr;
}

bool TrainingState::improves(const EpochFigures& epoch) const
{
    const EpochFigures* best = best_epoch();
    if (!best || !epoch.validation_loss)
        return true;
    const double auc = epoch.validation_auc.value_or(0);
    const double best_auc = best->validation_auc.value_or(0);
    return auc != best_auc ? auc > best_auc : *epoch.validation_loss < best->validation_loss.value_or(HUGE_VAL);
}

nlohmann::json json_of(const TrainingState& state)
{
    return {
        {checkpoint_file::result, state.result},
        {"epoch_loss_sum", state.epoch_loss_sum},
        {"epoch_examples", state.epoch_examples},
        {"epoch_seconds", state.epoch_seconds},
        {"epochs_without_gain", state.epochs_without_gain},
        {"stopped_early", state.stopped_early},
        {"best_validation_scores", state.best_validation_scores},
    };
}

TrainingState training_state_from_json(const nlohmann::json& json, const std::string& where)
{
    JsonFields fields(json, where);
    TrainingState state;
    state.result = fields.member(checkpoint_file::result).get<JobResult>();
    state.epoch_loss_sum = fields.number("epoch_loss_sum");
    state.epoch_examples = fields.integer("epoch_examples", 0);
    state.epoch_seconds = fields.number("epoch_seconds");
    state.epochs_without_gain = static_cast<int>(fields.integer("epochs_without_gain", 0, INT32_MAX));
    state.stopped_early = fields.truth("stopped_early");
    for (const nlohmann::json& row : fields.array("best_validation_scores")) {
        if (!row.is_array() || !std::all_of(row.begin(), row.end(), [](const auto& score) { return score.is_number(); }))
            fields.refuse("best_validation_scores", "holds something else than numbers");
        state.best_validation_scores.push_back(row.get<std::vector<double>>());
    }
    fields.refuse_unknown();
    return state;
}

}
