#pragma once

#include "common/advice.h"

#include <exception>

namespace winnow {

// Any exception as an Error with a sentence for the user, and the advice where it has one.
AdvisedError as_error(const std::exception_ptr& exception);

// Prints "winnow-cli: sentence" on standard error; gives the exit code.
int complain(const std::exception_ptr& exception);

// The exit code of a command that did its work: not Success where its output could not be written (a full disk).
int finished_output();

}
