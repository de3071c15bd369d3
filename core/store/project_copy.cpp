#include "store/project_copy.h"

#include "store/connection.h"
#include "store/project.h"

namespace winnow {

void copy_project(const std::filesystem::path& original, const std::filesystem::path& copy)
{
    Project source = Project::open(original, Project::Access::ReadOnly);
    Project::create(copy, [&](Project& made) { made.guarded([&] { copy_database(source.database(), made.database()); }); });
}

}
