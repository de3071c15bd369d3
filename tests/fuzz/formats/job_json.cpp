#include "format.h"
#include "sample_job.h"

namespace winnow::fuzz {
namespace {

std::vector<std::string> seeds()
{
    return {sample_job_file(job_files::job)};
}

void read(const std::string& bytes)
{
    static FolderOfInput folder(job_files::job, fill_job_folder);
    read_job(folder.with(bytes));
}

}

extern const Format job_json = {"job_json", seeds, read};

}
