#include "sentences/template_lists.h"

namespace winnow {

Templates templates_of_common()
{
    static constexpr const char* templates[] = {
        // core/common/descriptor
        QT_TRANSLATE_NOOP("core", "Could not write \"%1\": %2"),
        QT_TRANSLATE_NOOP("core", "Could not read \"%1\": %2"),
        QT_TRANSLATE_NOOP("core", "Could not read \"%1\": it is a folder or a device. Name a file."),
        QT_TRANSLATE_NOOP("core", "Could not read \"%1\": line %2 is longer than %3 bytes."),
        // core/common/digest
        QT_TRANSLATE_NOOP("core", "A checksum could not be computed: the OpenSSL library of this machine refuses it."),
        // core/common/files
        QT_TRANSLATE_NOOP("core", "Could not make sure of \"%1\": %2"),
        QT_TRANSLATE_NOOP("core", "\"%1\" is there already. Choose another name, or open it."),
        QT_TRANSLATE_NOOP("core", "Could not read \"%1\": it is larger than the %2 bytes that such a file may have, so it is not what it should be."),
        // core/common/folder_lock
        QT_TRANSLATE_NOOP("core", "Could not lock the folder \"%1\": %2"),
        QT_TRANSLATE_NOOP("core", "The job in %1 is being worked on by another Winnow. Wait until it is done, or end that one first."),
        // core/common/json_fields
        QT_TRANSLATE_NOOP("core", "%1 is nested deeper than %2 levels."),
        QT_TRANSLATE_NOOP("core", "%1 holds the same field twice."),
        QT_TRANSLATE_NOOP("core", "%1 is not JSON (at byte %2)."),
        QT_TRANSLATE_NOOP("core", "%1 holds a number that is out of range."),
        QT_TRANSLATE_NOOP("core", "%1 holds text that is not valid UTF-8. Import it with its right encoding."),
        QT_TRANSLATE_NOOP("core", "%1 is not a JSON object."),
        QT_TRANSLATE_NOOP("core", "is missing"),
        QT_TRANSLATE_NOOP("core", "is not a list"),
        QT_TRANSLATE_NOOP("core", "is not a text"),
        QT_TRANSLATE_NOOP("core", "its metadata \"%1\" is not a text."),
        QT_TRANSLATE_NOOP("core", "is neither true nor false"),
        QT_TRANSLATE_NOOP("core", "is not a number"),
        QT_TRANSLATE_NOOP("core", "is not a whole number"),
        QT_TRANSLATE_NOOP("core", "its metadata \"%1\" is not a whole number."),
        QT_TRANSLATE_NOOP("core", "is not from %1 to %2"),
        QT_TRANSLATE_NOOP("core", "is not a list of texts"),
        QT_TRANSLATE_NOOP("core", "its metadata \"%1\" is not a list of texts."),
        QT_TRANSLATE_NOOP("core", "is not a list of numbers"),
        QT_TRANSLATE_NOOP("core", "is not a list of whole numbers"),
        QT_TRANSLATE_NOOP("core", "%1 holds %2 fields that this version of Winnow does not know."),
        QT_TRANSLATE_NOOP("core", "%1 holds 1 field that this version of Winnow does not know."),
        QT_TRANSLATE_NOOP("core", "%1: the field \"%2\" %3."),
        // core/common/make_folder
        QT_TRANSLATE_NOOP("core", "Could not make the folder \"%1\": %2"),
        // core/common/names
        QT_TRANSLATE_NOOP("core", "A value has no name."),
        QT_TRANSLATE_NOOP("core", "The %1 is none of %2."),
        QT_TRANSLATE_NOOP("core", "The loss is none of %1."),
        QT_TRANSLATE_NOOP("core", "The optimizer is none of %1."),
        QT_TRANSLATE_NOOP("core", "The order is none of %1."),
        QT_TRANSLATE_NOOP("core", "The schedule is none of %1."),
        QT_TRANSLATE_NOOP("core", "The split is none of %1."),
        // core/common/system_error
        QT_TRANSLATE_NOOP("core", "there is no such file or folder. Check the path."),
        QT_TRANSLATE_NOOP("core", "there is no permission. Change the permissions or choose another place."),
        QT_TRANSLATE_NOOP("core", "the disk is read-only. Choose another place."),
        QT_TRANSLATE_NOOP("core", "the disk is full. Free some space, then try again."),
        QT_TRANSLATE_NOOP("core", "your quota on this disk is used up. Free some space, then try again."),
        QT_TRANSLATE_NOOP("core", "the file would be larger than this disk or account allows. Choose another place."),
        QT_TRANSLATE_NOOP("core", "there is not enough memory. Close other programs, then try again."),
        QT_TRANSLATE_NOOP("core", "another program is using it. Close that program, then try again."),
        QT_TRANSLATE_NOOP("core", "it is a folder. Name a file."),
        QT_TRANSLATE_NOOP("core", "the name is too long. Choose a shorter one."),
        QT_TRANSLATE_NOOP("core", "the disk reports a fault. Check the disk and its cable."),
        QT_TRANSLATE_NOOP("core", "too many files are open. Close other programs, then try again."),
        QT_TRANSLATE_NOOP("core", "Bad file descriptor."),
        QT_TRANSLATE_NOOP("core", "Broken pipe."),
        QT_TRANSLATE_NOOP("core", "CPU time limit exceeded"),
        QT_TRANSLATE_NOOP("core", "Connection reset by peer."),
        QT_TRANSLATE_NOOP("core", "Connection timed out."),
        QT_TRANSLATE_NOOP("core", "Directory not empty."),
        QT_TRANSLATE_NOOP("core", "File exists."),
        QT_TRANSLATE_NOOP("core", "File size limit exceeded"),
        QT_TRANSLATE_NOOP("core", "Function not implemented."),
        QT_TRANSLATE_NOOP("core", "Host is down."),
        QT_TRANSLATE_NOOP("core", "Illegal seek."),
        QT_TRANSLATE_NOOP("core", "Interrupted system call."),
        QT_TRANSLATE_NOOP("core", "Invalid argument."),
        QT_TRANSLATE_NOOP("core", "Invalid cross-device link."),
        QT_TRANSLATE_NOOP("core", "Is a directory."),
        QT_TRANSLATE_NOOP("core", "No locks available."),
        QT_TRANSLATE_NOOP("core", "No route to host."),
        QT_TRANSLATE_NOOP("core", "No such device or address."),
        QT_TRANSLATE_NOOP("core", "Operation not supported."),
        QT_TRANSLATE_NOOP("core", "Remote I/O error."),
        QT_TRANSLATE_NOOP("core", "Required key not available."),
        QT_TRANSLATE_NOOP("core", "Resource temporarily unavailable."),
        QT_TRANSLATE_NOOP("core", "Stale file handle."),
        QT_TRANSLATE_NOOP("core", "Structure needs cleaning."),
        QT_TRANSLATE_NOOP("core", "Too many levels of symbolic links."),
        QT_TRANSLATE_NOOP("core", "Too many links."),
        QT_TRANSLATE_NOOP("core", "Transport endpoint is not connected."),
        QT_TRANSLATE_NOOP("core", "Value too large for defined data type."),
    };
    return templates;
}

}
