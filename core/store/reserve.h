#pragma once

#include "store/project.h"

namespace winnow {

// Room on the disk that is kept for deleting: a file of 1 MiB among the backups. Each change begins with a journal of
// what it is about to change, so that on a disk that is full to the last byte nothing could be deleted either. Then this
// file makes way.
std::filesystem::path reserve_of(const std::filesystem::path& project);

// Makes it where it is not there. Where there is no room for it nothing is said: whatever needs room says so itself.
void keep_reserve(const std::filesystem::path& project) noexcept;

void give_reserve_up(const std::filesystem::path& project) noexcept;

// Does `work`, one Transaction, and where the disk is too full for it once more without the reserve, which is then made anew
// of the room that is left.
template <typename Work>
auto with_reserve(const Project& project, const Work& work) -> decltype(work())
{
    try {
        return work();
    } catch (const DiskFull&) {
    }
    give_reserve_up(project.path());
    struct Keep {
        const std::filesystem::path& project;
        ~Keep() { keep_reserve(project); }
    } const keep{project.path()};
    return work();
}

}
