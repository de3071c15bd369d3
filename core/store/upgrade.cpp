#include "store/upgrade.h"

#include "store/backup.h"

namespace winnow {

void upgrade(Project& project, int version, const SchemaScripts& scripts)
{
    back_up(project, BackupReason::BeforeMigration);
    project.guarded([&] { migrate(project.database(), version, scripts); });
    check_schema(project.database(), static_cast<int>(scripts.size()), scripts);
}

}
