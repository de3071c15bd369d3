#include "run_json.h"

#include "common/json_fields.h"
#include "jobs/run_owner.h"
#include "jobs/run_threshold.h"

#include <nlohmann/json.hpp>

namespace winnow {

namespace {

nlohmann::json parsed(const Run& run, const std::string& text, const char* what)
{
    if (text.empty())
        return nullptr;
    nlohmann::json json = parse_json(text, std::string("The ") + what + " of run " + std::to_string(run.number));
    return json.is_object() ? json : nlohmann::json();
}

template<typename Value>
nlohmann::json or_null(const std::optional<Value>& value)
{
    return value ? nlohmann::json(*value) : nlohmann::json();
}

}

nlohmann::json run_json(Project& project, const Run& run)
{
    const nlohmann::json result = parsed(run, run.result, "result");
    const nlohmann::json settings = parsed(run, run.settings, "settings");
    return {
        {"run", run.number},
        {"state", to_string(standing_of(project, run))},
        {"sentence", run.sentence},
        {"model", run.model},
        {"task", parsed(run, run.task, "task")},
        {"settings", settings.is_object() ? settings : nlohmann::json::object()},
        {"start_adapter", parsed(run, run.start, "start")},
        {"epochs", result.is_object() && result.contains("epochs") ? result["epochs"] : nlohmann::json::array()},
        {"result", result},
        {"metrics", parsed(run, run.metrics, "figures")},
        {"threshold", or_null(run.threshold)},
        {"threshold_choice", run.threshold ? threshold_choice_json(threshold_of(run).choice) : nlohmann::json()},
        {"created", run.created},
        {"ended", run.ended},
    };
}

}
