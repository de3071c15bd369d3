#include "worker_channel.h"

#include "hub/download_job.h"
#include "protocol/exit_code.h"
#include "protocol/job.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <string>
#include <sys/prctl.h>
#include <thread>
#include <unistd.h>

namespace winnow {

namespace {

std::string stop_path; // for the signal handler, which may not allocate

void make_stop_file(int)
{
    const int error = errno;
    const int file = ::open(stop_path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (file >= 0)
        ::close(file);
    errno = error;
}

int take_standard_output()
{
    const int own = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
    return own;
}

void wait_for_end_of_input()
{
    char ignored[256];
    while (true) {
        const ssize_t count = ::read(STDIN_FILENO, ignored, sizeof ignored);
        if (count == 0 || (count < 0 && errno != EINTR))
            return;
    }
}

[[noreturn]] void leave()
{
    ::_exit(static_cast<int>(ExitCode::Cancelled));
}

}

EventChannel::EventChannel() : m_output(take_standard_output())
{
    std::signal(SIGPIPE, SIG_IGN);
}

void EventChannel::report(const Event& event)
{
    const std::lock_guard lock(m_writing);
    const std::string line = event_line(event, ++m_sequence) + "\n";
    std::size_t written = 0;
    while (written < line.size()) {
        const ssize_t count = ::write(m_output.number(), line.data() + written, line.size() - written);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            leave();
        written += static_cast<std::size_t>(count);
    }
}

void stop_on_terminate(const std::filesystem::path& folder)
{
    stop_path = (folder / job_files::stop).string();
    struct sigaction action = {};
    action.sa_handler = make_stop_file;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
}

void end_with_owner(const std::filesystem::path& folder, EventChannel& channel)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (!is_download_job(folder) && read_job(folder).kind == JobKind::Serve)
        return;
    std::thread([stop = folder / job_files::stop, &channel] {
        wait_for_end_of_input();
        if (!std::filesystem::exists(stop))
            leave();
        channel.report(Stopping{});
    }).detach();
}

}
