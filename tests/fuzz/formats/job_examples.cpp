#include "format.h"
#include "sample_job.h"

namespace winnow::fuzz {
namespace {

std::vector<std::string> seeds()
{
    return {sample_job_file(job_files::examples)};
}

void read(const std::string& bytes)
{
    static FolderOfInput folder(job_files::examples, fill_job_folder);
    read_examples(folder.with(bytes));
}

}

extern const Format job_examples = {"job_examples", seeds, read};

}
