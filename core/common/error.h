#pragma once

#include <stdexcept>
#include <string>

namespace winnow {

// What kind of failure an error is. Each kind has one exit code (protocol/exit_code.h) and one way in which the
// window shows it.
enum class ErrorKind {
    Usage,       // asked for something that makes no sense: an unknown label, a setting out of range
    NotFound,    // a file, run, model or column that is not there
    BadInput,    // data that cannot be read as what it should be: a CSV row, a prompt, a mapping
    Damaged,     // a file of ours or a model file that is broken or not what it claims to be
    NewerFormat, // a file from a newer version of Winnow
    Busy,        // locked by another program
    Denied,      // no permission, read-only
    NoSpace,     // a full disk
    NoMemory,    // the memory of the machine or of the GPU is not enough
    Training,    // the run cannot go on: NaN loss, one class only
    Cancelled,   // the user asked for it
    Network,     // no connection, or a server's fault; trying again later can help
    Internal,    // a fault of Winnow's own
};

// The one exception of the project. what() is a sentence (or three) for the user: what failed, why, and what to do.
// It never holds comment text or a token.
class Error : public std::runtime_error {
public:
    Error(ErrorKind kind, const std::string& sentence) : std::runtime_error(sentence), m_kind(kind) {}
    ErrorKind kind() const { return m_kind; }

private:
    ErrorKind m_kind;
};

}
