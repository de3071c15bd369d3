#include "store/run_labels.h"

#include "store/text_column.h"

#include <SQLiteCpp/Statement.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace winnow {
namespace {

std::string task_of_run(Project& project, std::int64_t run)
{
    return project.guarded([&] {
        SQLite::Statement query(project.database(), "SELECT task_copy FROM runs WHERE number = ?");
        query.bind(1, run);
        return query.executeStep() ? text_of(query.getColumn(0)) : std::string();
    });
}

}

int RunLabels::place_of(const std::string& label) const
{
    const auto found = std::ranges::find(labels, label);
    return found == labels.end() || label.empty() ? -1 : static_cast<int>(found - labels.begin());
}

RunLabels run_labels(Project& project, std::int64_t run)
{
    RunLabels found;
    const nlohmann::json task = nlohmann::json::parse(task_of_run(project, run), nullptr, false);
    if (!task.is_object() || !task.contains("labels") || !task["labels"].is_array())
        return found;
    for (const nlohmann::json& label : task["labels"])
        found.labels.push_back(label.is_string() ? label.get<std::string>() : std::string());
    if (task.contains("positive_label") && task["positive_label"].is_string())
        found.positive = found.place_of(task["positive_label"].get<std::string>());
    return found;
}

std::set<std::string> labels_of_runs(Project& project, std::int64_t task_id)
{
    return project.guarded([&] {
        std::set<std::string> labels;
        SQLite::Statement query(project.database(), "SELECT number FROM runs WHERE task = ?");
        query.bind(1, task_id);
        while (query.executeStep())
            for (const std::string& label : run_labels(project, query.getColumn(0).getInt64()).labels)
                labels.insert(label);
        return labels;
    });
}

}
