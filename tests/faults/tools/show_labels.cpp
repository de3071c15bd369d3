// Shows what projects hold as the window does: reads a path a line, and prints a JSON object a line, with every comment
// that is shown and its label, or the sentence that refuses the project. For tests/faults/mutated_projects.

#include "common/error.h"
#include "protocol/exit_code.h"
#include "store/comment_list.h"
#include "store/tasks.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace winnow {
namespace {

nlohmann::json decision_of(const CommentRow& row)
{
    if (!row.decision)
        return nullptr;
    switch (row.decision->kind) {
    case AnnotationKind::Label: return row.decision->label;
    case AnnotationKind::Skip: return "(skipped)";
    case AnnotationKind::Unsure: return "(unsure)";
    case AnnotationKind::Cleared: return nullptr;
    }
    return nullptr;
}

nlohmann::json shown(Project& project)
{
    nlohmann::json all = nlohmann::json::object();
    for (const StoredTask& task : tasks(project)) {
        nlohmann::json comments = nlohmann::json::object();
        for (const CommentRow& row : comment_rows(project, task.id, 0, matching_ids(project, task.id, {})))
            comments[std::to_string(row.id)] = {row.text, decision_of(row)};
        all[task.task.name] = {{"labels", task.task.labels}, {"positive", task.task.positive_label}, {"comments", comments}};
    }
    return all;
}

nlohmann::json open_and_show(const std::string& path)
{
    try {
        Project project = Project::open(path);
        return {{"tasks", shown(project)}};
    } catch (const Error& error) {
        return {{"refused", error.what()}, {"kind", name_of(error.kind())}};
    }
}

}
}

int main()
{
    for (std::string path; std::getline(std::cin, path);)
        std::cout << winnow::open_and_show(path).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << std::endl;
}
