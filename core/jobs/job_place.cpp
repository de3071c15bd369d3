#include "jobs/job_place.h"

#include "common/error.h"

namespace winnow {

namespace fs = std::filesystem;

namespace {

fs::path folder_of_all_jobs(const Project& project)
{
    return project.path().stem().string() + ".winnow-jobs";
}

fs::path project_folder(const Project& project)
{
    return fs::absolute(project.path()).parent_path();
}

// "anything.winnow-jobs/run-…": the project may have been renamed since, so its own name is not asked for.
bool is_job_folder(const fs::path& relative)
{
    if (std::distance(relative.begin(), relative.end()) != 2)
        return false;
    const fs::path jobs = *relative.begin();
    return jobs.extension() == ".winnow-jobs" && relative.filename().string().starts_with("run-") && relative.is_relative();
}

}

std::string free_job_folder(const Project& project, std::int64_t run_number)
{
    const std::string base = (folder_of_all_jobs(project) / ("run-" + std::to_string(run_number))).string();
    std::string name = base;
    // One that is there is of another project that had the same name: left alone.
    for (int attempt = 2; fs::exists(project_folder(project) / name); ++attempt)
        name = base + "-" + std::to_string(attempt);
    return name;
}

fs::path job_folder(const Project& project, const Run& run)
{
    if (run.job_folder.empty())
        return {};
    if (!is_job_folder(run.job_folder))
        throw Error(ErrorKind::Damaged, "Run " + std::to_string(run.number) + " of " + project.path().string() +
                                            " names a job folder that is not one. The project was changed by another program; the run cannot be taken up.");
    return project_folder(project) / run.job_folder;
}

void remove_job_folder(const Project& project, const Run& run)
{
    const fs::path folder = job_folder(project, run);
    if (folder.empty() || fs::is_symlink(folder) || fs::is_symlink(folder.parent_path()))
        return;
    std::error_code ignored; // it holds nothing that is not in the document by now
    fs::remove_all(folder, ignored);
    fs::remove(folder.parent_path(), ignored);
}

}
