#pragma once

#include "store/migrations.h"
#include "store/project.h"

namespace winnow {

// Brings a project of an older version up to date: a backup (store/backup.h), then the scripts that it lacks,
// in one transaction. Throws Error, and the project is as it was.
void upgrade(Project& project, int version, const SchemaScripts& scripts = migrations());

}
