#include "store/backup.h"

#include "common/descriptor.h"
#include "common/error.h"
#include "common/files.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>

namespace winnow {
namespace {

namespace fs = std::filesystem;

// SQLite fills an empty file that is there, and leaves it its permissions: nobody else reads a backup, at no moment.
void make_private_file(const fs::path& path)
{
    const Descriptor file(::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600));
    if (!file)
        throw_system_error("Could not write the backup", path, errno);
}

void copy_into(SQLite::Database& database, const fs::path& copy)
{
    SQLite::Statement vacuum(database, "VACUUM INTO ?");
    vacuum.bind(1, copy.string());
    vacuum.exec();
}

void check_copy(const fs::path& copy)
{
    SQLite::Database database(copy.string(), SQLite::OPEN_READONLY);
    if (database.execAndGet("PRAGMA integrity_check(1)").getString() != "ok")
        throw Error(ErrorKind::Damaged, "The backup that was just written cannot be read back, so it was removed. Is the disk sound?");
}

}

fs::path back_up(Project& project, const std::string& suffix)
{
    std::string time = now_utc();
    std::replace(time.begin(), time.end(), ':', '-');
    const fs::path target = project.path().string() + suffix + "." + time + ".backup";
    write_file_atomically(target, [&](const fs::path& temporary) {
        make_private_file(temporary);
        project.guarded([&] {
            copy_into(project.database(), temporary);
            check_copy(temporary);
        });
    });
    return target;
}

}
