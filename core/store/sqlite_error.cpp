#include "common/error.h"
#include "store/failed_open.h"
#include "store/project.h"

#include <sqlite3.h>

#include <cerrno>
#include <string_view>

namespace winnow {

namespace {

struct Meaning {
    ErrorKind kind;
    const char* sentence;
};

Meaning meaning_of(int code)
{
    if (code == SQLITE_READONLY_DBMOVED)
        return {ErrorKind::NotFound, "was moved, renamed or replaced while it was open. Nothing was changed; open it again where it is now."};
    // The journal has gone, and with it the way back: then its folder is synced, and a file that is longer than what it holds is cut.
    if (code == SQLITE_IOERR_DIR_FSYNC || code == SQLITE_IOERR_TRUNCATE)
        return {ErrorKind::NoSpace, "was changed, but the disk reports an error or is full: after a loss of power the change may be gone. Check the disk, then open "
                                    "the project again and look whether the change is there."};
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy, "is being written by another program. Wait until that is done, then try again."};
    case SQLITE_FULL:
        return {ErrorKind::NoSpace, "could not be written: the disk is full. Nothing was changed; free some space, then try again."};
    case SQLITE_IOERR:
        return {ErrorKind::NoSpace, "could not be read or written: the disk reports an error or is full. Nothing was changed."};
    case SQLITE_NOTADB:
        return {ErrorKind::Damaged, "is not a Winnow project, or is damaged at its beginning."};
    case SQLITE_CORRUPT:
        return {ErrorKind::Damaged, "is damaged. It was left as it is; restore it from a backup."};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorKind::Denied, "is write-protected. Allow writing to the file and its folder, or make a copy elsewhere."};
    case SQLITE_CANTOPEN:
        return {ErrorKind::Denied, "cannot be opened, or no file can be made beside it. Is the folder there, and may you read and write it?"};
    case SQLITE_NOMEM:
        return {ErrorKind::NoMemory, "could not be used: there is not enough memory. Close other programs, then try again."};
    case SQLITE_TOOBIG:
        return {ErrorKind::BadInput, "cannot hold a text or a file of this size."};
    case SQLITE_INTERRUPT:
        return {ErrorKind::Cancelled, "was asked to stop what it did."};
    default:
        return {ErrorKind::Internal, "could not be used as asked"};
    }
}

// SQLite has one code for whatever kept it from opening or making a file.
int code_of_opening(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return SQLITE_FULL;
    case EIO:
        return SQLITE_IOERR;
    case EROFS:
        return SQLITE_READONLY;
    case ENOMEM:
        return SQLITE_NOMEM;
    default:
        return SQLITE_CANTOPEN;
    }
}

// The code with what it says more closely, where that is known. FTS5 reports a broken version of its own index as an
// error of no kind (sqlite3Fts5ConfigLoad).
int code_of(const SQLite::Exception& exception)
{
    if (exception.getErrorCode() == SQLITE_ERROR && std::string_view(exception.what()).starts_with("invalid fts5 file format"))
        return SQLITE_CORRUPT;
    if (exception.getErrorCode() == SQLITE_CANTOPEN)
        return code_of_opening(error_of_opening());
    const int extended = exception.getExtendedErrorCode();
    return (extended & 0xff) == exception.getErrorCode() ? extended : exception.getErrorCode();
}

}

void Project::throw_as_error(const SQLite::Exception& exception) const
{
    const int code = code_of(exception);
    const Meaning meaning = meaning_of(code);
    std::string sentence = "The project " + m_path.string() + " " + meaning.sentence;
    if (meaning.kind == ErrorKind::Internal)
        sentence += std::string(" (SQLite: ") + exception.what() + ").";
    if (code == SQLITE_FULL)
        throw DiskFull(sentence);
    throw Error(meaning.kind, sentence);
}

}
