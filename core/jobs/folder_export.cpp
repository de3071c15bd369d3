#include "jobs/folder_export.h"

#include "common/error.h"
#include "common/files.h"

#include <cerrno>
#include <cstdlib>
#include <sys/stat.h>

namespace winnow {

namespace fs = std::filesystem;

namespace {

constexpr mode_t folder_mode = 0755; // as far as the umask allows: mkdtemp makes folders for the owner alone

bool is_free(const fs::path& folder)
{
    const fs::file_status status = fs::symlink_status(folder);
    return status.type() == fs::file_type::not_found || (fs::is_directory(status) && fs::is_empty(folder));
}

void check_free(const fs::path& folder)
{
    if (!is_free(folder))
        throw Error(ErrorKind::Usage, "\"" + folder.string() + "\" is there already. Name a folder that is not there, or an empty one.");
}

// A folder beside the wanted one, under a name of its own, that goes when it was not renamed.
class TemporaryFolder {
public:
    explicit TemporaryFolder(const fs::path& folder)
    {
        std::string pattern = folder.string() + ".XXXXXX";
        if (!::mkdtemp(pattern.data()))
            throw_system_error("Could not make the folder", folder, errno);
        m_path = pattern;
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    void rename_to(const fs::path& folder)
    {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        ::chmod(m_path.c_str(), folder_mode & ~mask);
        if (::rename(m_path.c_str(), folder.c_str()) != 0)
            throw_system_error("Could not make the folder", folder, errno);
    }
    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

fs::path without_trailing_slash(const fs::path& folder)
{
    return folder.has_filename() ? folder : folder.parent_path();
}

}

fs::path free_folder(const fs::path& wanted)
{
    const fs::path folder = without_trailing_slash(wanted);
    fs::path candidate = folder;
    for (int number = 2; !is_free(candidate); ++number)
        candidate = folder.string() + "-" + std::to_string(number);
    return candidate;
}

void make_folder_atomically(const fs::path& wanted, const std::function<void(const fs::path&)>& write)
{
    const fs::path folder = without_trailing_slash(wanted);
    check_free(folder);
    TemporaryFolder temporary(folder);
    write(temporary.path());
    temporary.rename_to(folder);
}

}
