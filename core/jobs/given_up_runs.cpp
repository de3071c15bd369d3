#include "jobs/given_up_runs.h"

#include "classify/normalise.h"
#include "common/error.h"
#include "common/files.h"
#include "common/folder_lock.h"
#include "jobs/job_place.h"
#include "protocol/job.h"
#include "store/rewind.h"
#include "store/text_hash.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace winnow {

namespace fs = std::filesystem;

namespace {

// By its text too: the number of a comment is given again after an older backup was restored.
class PresentComments {
public:
    explicit PresentComments(Project& project) : m_hash(project.database(), "SELECT 1 FROM comments WHERE id = ? AND text_hash = ?") {}

    bool has(const Example& example)
    {
        const Rewind rewind(m_hash);
        m_hash.bind(1, example.id);
        m_hash.bind(2, std::string(TextHash(normalised(example.text)).digits()));
        return m_hash.executeStep();
    }

private:
    SQLite::Statement m_hash;
};

// Of examples that cannot be read nobody knows whether deleted ones are among them.
bool has_deleted(PresentComments& present, const fs::path& folder)
{
    try {
        return !std::ranges::all_of(read_examples(folder), [&](const Example& example) { return present.has(example); });
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Damaged)
            throw;
        return true;
    }
}

void cancel(Project& project, Run run)
{
    run.state = RunState::Cancelled;
    run.sentence = "It was given up: comments that it had to learn from were erased.";
    run.ended = now_utc();
    update_run(project, run);
}

FolderLock locked(const Project& project, const Run& run)
{
    try {
        return FolderLock(job_folder(project, run));
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Busy)
            throw;
        throw Error(ErrorKind::Busy, "The comments are erased, but run " + std::to_string(run.number) +
                                         " is being trained on their texts. Wait for its end or stop it, then do this again.");
    }
}

void remove_folder(const Project& project, const Run& run)
{
    remove_job_folder(project, run);
    const fs::path folder = job_folder(project, run);
    if (fs::exists(folder))
        throw Error(ErrorKind::Denied, "The folder " + folder.string() + " of run " + std::to_string(run.number) +
                                           " could not be removed: it has text of deleted comments still. Remove it by hand.");
}

}

std::vector<Run> runs_with_deleted_comments(Project& project)
{
    return project.guarded([&] {
        PresentComments present(project);
        std::vector<Run> found;
        for (const Run& run : runs(project)) {
            const fs::path folder = job_folder(project, run);
            if (!folder.empty() && fs::is_regular_file(folder / job_files::examples) && has_deleted(present, folder))
                found.push_back(run);
        }
        return found;
    });
}

void give_up_runs(Project& project, const std::vector<Run>& runs)
{
    std::vector<FolderLock> held; // so that none is resumed meanwhile
    for (const Run& run : runs)
        held.push_back(locked(project, run));
    // First in the document: a run whose folder is then left by a crash is found again.
    Transaction transaction(project);
    for (const Run& run : runs)
        if (run.state != RunState::Finished)
            cancel(project, run);
    transaction.commit();
    for (const Run& run : runs)
        remove_folder(project, run);
}

}
