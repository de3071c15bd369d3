#include "jobs/run_threshold.h"

#include "common/json_fields.h"
#include "jobs/run_figures.h"
#include "jobs/run_owner.h"

#include <nlohmann/json.hpp>

namespace winnow {

RunThreshold threshold_of(const Run& run)
{
    if (!run.threshold || run.threshold_choice.empty())
        return {run.threshold, {}};
    const std::string where = "The threshold of run " + std::to_string(run.number);
    return {run.threshold, threshold_choice_from_json(parse_json(run.threshold_choice, where), where)};
}

void set_threshold(Project& project, std::int64_t number, const RunThreshold& threshold)
{
    Transaction transaction(project);
    Run run = run_numbered(project, number);
    run.threshold = threshold.value;
    run.threshold_choice = threshold.value ? threshold_choice_json(threshold.choice).dump() : std::string();
    run.metrics = validation_metrics(scores(project, number, Split::Validation), task_of(run), run.threshold);
    update_run(project, run);
    transaction.commit();
}

}
