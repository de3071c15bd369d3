#pragma once

#include "common/error.h"

namespace winnow {

// Exit codes of winnow-cli, its worker included.
enum class ExitCode : int {
    Success = 0,
    Internal = 1,
    Usage = 2,
    NotFound = 3,
    BadInput = 4,
    Damaged = 5,
    NewerFormat = 6,
    Busy = 7,
    Denied = 8,
    NoSpace = 9,
    NoMemory = 10,
    Training = 11,
    Cancelled = 12,
    Network = 13,
    Changed = 14, // verify: not the classifier that was reviewed; no failure, so no kind of error has it
};

ExitCode exit_code(ErrorKind kind);
const char* name_of(ErrorKind kind); // "no_memory"
ErrorKind error_kind_from_name(const char* name); // throws Error(Damaged) for another name

}
