#include "store/reserve.h"

#include "common/descriptor.h"
#include "common/make_folder.h"
#include "store/backup.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace winnow {
namespace {

constexpr off_t reserve_bytes = 1 << 20; // deleting a comment took less among a million (tests/faults/README.md)
constexpr blkcnt_t bytes_of_block = 512; // the unit of st_blocks, whatever the file system's own is

bool is_kept(const std::filesystem::path& file)
{
    struct stat status = {};
    return ::stat(file.c_str(), &status) == 0 && status.st_blocks * bytes_of_block >= reserve_bytes;
}

bool fill(const std::filesystem::path& file)
{
    const Descriptor made(::open(file.c_str(), O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
    return made && ::posix_fallocate(made.number(), 0, reserve_bytes) == 0;
}

}

std::filesystem::path reserve_of(const std::filesystem::path& project)
{
    return backup_folder(project) / "room-for-deleting";
}

void keep_reserve(const std::filesystem::path& project) noexcept
{
    try {
        const std::filesystem::path file = reserve_of(project);
        if (is_kept(file))
            return;
        make_private_folder(file.parent_path());
        if (!fill(file))
            ::unlink(file.c_str());
    } catch (const std::exception&) {
    }
}

void give_reserve_up(const std::filesystem::path& project) noexcept
{
    try {
        ::unlink(reserve_of(project).c_str());
    } catch (const std::exception&) {
    }
}

}
