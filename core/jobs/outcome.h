#pragma once

#include "common/advice.h"

#include <filesystem>
#include <string>

namespace winnow {

// How a job ended. There is exactly one a job.
struct Outcome {
    enum class Kind { Finished, Cancelled, Failed };
    Kind kind = Kind::Failed;
    ErrorKind error = ErrorKind::Internal; // of a failure
    std::string sentence;                  // of a failure: what happened, and what to do
    Advice advice;                         // and where it is done, if it is not in Winnow
};

// A worker ended by a signal, or with an exit code, without having said how the job ended.
Outcome outcome_of_signal(int signal, const std::filesystem::path& log);
Outcome outcome_of_exit(int code, const std::filesystem::path& log);

// Throws the Error of a failure, or Error(Cancelled).
void throw_unless_finished(const Outcome& outcome);

}
