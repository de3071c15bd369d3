#include "shell/recorded_split.h"

#include "store/undo_log.h"

namespace winnow {

SplitCounts make_recorded_split(Project& project, const StoredTask& task, std::int64_t seed, const std::string& annotator)
{
    RecordedChange change(project, ChangeKind::Split, annotator);
    const SplitCounts counts = make_split(project, task, default_split_plan(seed));
    change.set_task(task.id);
    change.commit();
    return counts;
}

}
