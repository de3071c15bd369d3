#include "protocol/exit_code.h"

#include <array>
#include <cstring>

namespace winnow {
namespace {

struct Entry {
    ErrorKind kind;
    ExitCode code;
    const char* name;
};

constexpr std::array<Entry, 13> entries = {{
    {ErrorKind::Usage, ExitCode::Usage, "usage"},
    {ErrorKind::NotFound, ExitCode::NotFound, "not_found"},
    {ErrorKind::BadInput, ExitCode::BadInput, "bad_input"},
    {ErrorKind::Damaged, ExitCode::Damaged, "damaged"},
    {ErrorKind::NewerFormat, ExitCode::NewerFormat, "newer_format"},
    {ErrorKind::Busy, ExitCode::Busy, "busy"},
    {ErrorKind::Denied, ExitCode::Denied, "denied"},
    {ErrorKind::NoSpace, ExitCode::NoSpace, "no_space"},
    {ErrorKind::NoMemory, ExitCode::NoMemory, "no_memory"},
    {ErrorKind::Training, ExitCode::Training, "training"},
    {ErrorKind::Cancelled, ExitCode::Cancelled, "cancelled"},
    {ErrorKind::Network, ExitCode::Network, "network"},
    {ErrorKind::Internal, ExitCode::Internal, "internal"},
}};

const Entry& entry_of(ErrorKind kind)
{
    for (const Entry& entry : entries)
        if (entry.kind == kind)
            return entry;
    return entries.back();
}

}

ExitCode exit_code(ErrorKind kind)
{
    return entry_of(kind).code;
}

const char* name_of(ErrorKind kind)
{
    return entry_of(kind).name;
}

ErrorKind error_kind_from_name(const char* name)
{
    for (const Entry& entry : entries)
        if (std::strcmp(entry.name, name) == 0)
            return entry.kind;
    throw Error(ErrorKind::Damaged, "An event names a kind of failure that this version of Winnow does not know.");
}

}
