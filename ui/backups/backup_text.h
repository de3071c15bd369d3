#pragma once

#include "store/backup.h"
#include "store/project_counts.h"

#include <QString>

namespace winnow {

QString when_text(const Backup& backup);   // on this machine's clock
QString reason_text(BackupReason reason);
QString counts_text(const ProjectCounts& counts); // "400 comments, 120 labels, 2 runs"

// What restoring changes: "60 labels fewer than now, 1 run more than now"; empty: the counts are the same.
QString difference_text(const ProjectCounts& now, const ProjectCounts& then);

}
