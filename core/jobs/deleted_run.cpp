#include "jobs/deleted_run.h"

#include "common/error.h"
#include "common/folder_lock.h"
#include "jobs/job_place.h"
#include "store/reserve.h"
#include "store/runs.h"

#include <optional>

namespace winnow {

namespace fs = std::filesystem;

namespace {

// So that nobody takes it up meanwhile.
std::optional<FolderLock> locked(const fs::path& folder, std::int64_t number)
{
    if (!fs::is_directory(folder))
        return std::nullopt;
    try {
        return std::optional<FolderLock>(std::in_place, folder);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Busy)
            throw;
        throw Error(ErrorKind::Busy, "Run " + std::to_string(number) + " is being trained. Wait for its end or cancel it, then delete it.");
    }
}

}

void delete_run(Project& project, std::int64_t number)
{
    const Run run = run_numbered(project, number);
    const fs::path folder = job_folder(project, run);
    const std::optional<FolderLock> lock = locked(folder, number);
    with_reserve(project, [&] {
        Transaction transaction(project);
        remove_run(project, number);
        transaction.commit();
    });
    remove_job_folder(project, run);
    if (fs::exists(folder))
        throw Error(ErrorKind::Denied, "Run " + std::to_string(number) + " is deleted, but its folder " + folder.string() + " could not be removed. Remove it by hand.");
}

}
