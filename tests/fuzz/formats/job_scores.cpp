#include "format.h"
#include "sample_job.h"

namespace winnow::fuzz {
namespace {

std::vector<std::string> seeds()
{
    return {sample_job_file(job_files::scores)};
}

void read(const std::string& bytes)
{
    static FolderOfInput folder(job_files::scores, fill_job_folder);
    read_scores(folder.with(bytes));
}

}

extern const Format job_scores = {"job_scores", seeds, read};

}
