#include "jobs/outcome.h"

#include "protocol/exit_code.h"

#include <csignal>
#include <cstring>

namespace winnow {

namespace {

const char* less_memory = "Less is needed with a smaller batch (--batch-size), shorter texts (--max-length) or a smaller model.";

std::string see(const std::filesystem::path& log)
{
    return " Its log is " + log.string() + ".";
}

Outcome failed(ErrorKind kind, const std::string& sentence)
{
    return {Outcome::Kind::Failed, kind, sentence, {}};
}

}

Outcome outcome_of_signal(int signal, const std::filesystem::path& log)
{
    if (signal == SIGKILL)
        return failed(ErrorKind::NoMemory, std::string("The worker was killed from outside, as the system does when memory runs out. ") +
                                               less_memory + see(log));
    if (signal == SIGTERM || signal == SIGINT || signal == SIGHUP)
        return failed(ErrorKind::Cancelled, "The worker was ended from outside. The job can be taken up again where it stopped.");
    if (signal == SIGXCPU || signal == SIGXFSZ)
        return failed(ErrorKind::NoSpace, "The worker passed a limit set for this user (" + std::string(strsignal(signal)) +
                                              "). Raise it (ulimit) and take the job up again." + see(log));
    return failed(ErrorKind::Internal, "The worker crashed (" + std::string(strsignal(signal)) +
                                           "). Taking the job up again often goes on from its last checkpoint." + see(log));
}

Outcome outcome_of_exit(int code, const std::filesystem::path& log)
{
    if (code == static_cast<int>(ExitCode::NoMemory))
        return failed(ErrorKind::NoMemory, std::string("There was not enough memory for the job. ") + less_memory + see(log));
    if (code == 0)
        return failed(ErrorKind::Internal, "The worker ended without saying how the job went." + see(log));
    return failed(ErrorKind::Internal,
                  "The worker ended with exit code " + std::to_string(code) + " without saying why." + see(log));
}

void throw_unless_finished(const Outcome& outcome)
{
    if (outcome.kind == Outcome::Kind::Cancelled)
        throw Error(ErrorKind::Cancelled, "The job was cancelled.");
    if (outcome.kind == Outcome::Kind::Failed)
        throw AdvisedError(outcome.error, outcome.sentence, outcome.advice);
}

}
