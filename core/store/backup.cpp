#include "store/backup.h"

#include "common/files.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <sys/stat.h>

namespace winnow {

std::filesystem::path back_up(Project& project, const std::string& suffix)
{
    std::string time = now_utc();
    std::replace(time.begin(), time.end(), ':', '-');
    const std::filesystem::path target = project.path().string() + suffix + "." + time + ".backup";
    write_file_atomically(target, [&](const std::filesystem::path& temporary) {
        project.guarded([&] {
            SQLite::Statement vacuum(project.database(), "VACUUM INTO ?");
            vacuum.bind(1, temporary.string());
            vacuum.exec();
        });
        ::chmod(temporary.c_str(), 0600);
    });
    return target;
}

}
