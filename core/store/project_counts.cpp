#include "store/project_counts.h"

namespace winnow {

ProjectCounts counts_in(Project& project)
{
    const auto number = [&](const char* question) { return project.database().execAndGet(question).getInt64(); };
    return project.guarded([&]() -> ProjectCounts {
        return {.comments = number("SELECT count(*) FROM comments"),
                .labels = number("SELECT count(*) FROM current_annotations WHERE kind = 'label'"),
                .runs = number("SELECT count(*) FROM runs")};
    });
}

ProjectCounts counts_of(const std::filesystem::path& file)
{
    Project project = Project::open_unchecked(file);
    return counts_in(project);
}

}
