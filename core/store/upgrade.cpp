#include "store/upgrade.h"

#include "store/backup.h"

namespace winnow {

void upgrade(Project& project, int version, const SchemaScripts& scripts)
{
    const int newest = static_cast<int>(scripts.size());
    back_up(project, ".before-version-" + std::to_string(newest));
    project.guarded([&] { migrate(project.database(), version, scripts); });
    check_schema(project.database(), newest, scripts);
}

}
