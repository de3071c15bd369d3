#include "format.h"
#include "sample_job.h"

namespace winnow::fuzz {
namespace {

std::vector<std::string> seeds()
{
    return {sample_job_file(job_files::result)};
}

void read(const std::string& bytes)
{
    static FolderOfInput folder(job_files::result, fill_job_folder);
    read_result(folder.with(bytes));
}

}

extern const Format job_result = {"job_result", seeds, read};

}
