#include "jobs/scratch_folder.h"

#include "common/files.h"

#include <cerrno>
#include <cstdlib>

namespace winnow {

ScratchFolder::ScratchFolder()
{
    const auto parent = std::filesystem::temp_directory_path();
    std::string pattern = (parent / "winnow-job-XXXXXX").string();
    if (!::mkdtemp(pattern.data()))
        throw_system_error("Could not make a folder for the job in", parent, errno);
    m_path = pattern;
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

}
