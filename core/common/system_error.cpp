#include "common/error.h"
#include "common/files.h"

#include <cerrno>
#include <system_error>

namespace winnow {
namespace {

struct Cause {
    ErrorKind kind;
    std::string reason_and_advice;
};

Cause cause_of(int error_number)
{
    switch (error_number) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorKind::NotFound, "there is no such file or folder. Check the path."};
    case EACCES:
    case EPERM:
        return {ErrorKind::Denied, "there is no permission. Change the permissions or choose another place."};
    case EROFS:
        return {ErrorKind::Denied, "the disk is read-only. Choose another place."};
    case ENOSPC:
        return {ErrorKind::NoSpace, "the disk is full. Free some space, then try again."};
    case EDQUOT:
        return {ErrorKind::NoSpace, "your quota on this disk is used up. Free some space, then try again."};
    case EFBIG:
        return {ErrorKind::NoSpace, "the file would be larger than this disk or account allows. Choose another place."};
    case ENOMEM:
        return {ErrorKind::NoMemory, "there is not enough memory. Close other programs, then try again."};
    case EBUSY:
    case ETXTBSY:
        return {ErrorKind::Busy, "another program is using it. Close that program, then try again."};
    case EISDIR:
        return {ErrorKind::BadInput, "it is a folder. Name a file."};
    case ENAMETOOLONG:
        return {ErrorKind::Usage, "the name is too long. Choose a shorter one."};
    case EIO:
        return {ErrorKind::Damaged, "the disk reports a fault. Check the disk and its cable."};
    case EMFILE:
    case ENFILE:
        return {ErrorKind::Busy, "too many files are open. Close other programs, then try again."};
    default:
        return {ErrorKind::Internal, std::generic_category().message(error_number) + "."};
    }
}

}

void throw_system_error(const std::string& what_failed, const std::filesystem::path& path, int error_number)
{
    const Cause cause = cause_of(error_number);
    throw Error(cause.kind, what_failed + " \"" + path.string() + "\": " + cause.reason_and_advice);
}

}
