#include "jobs/worker_process.h"

#include "common/descriptor.h"
#include "common/files.h"
#include "protocol/exit_code.h"
#include "protocol/job.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <sys/prctl.h>
#include <unistd.h>

namespace winnow {

namespace {

constexpr std::size_t most_stray_bytes = std::size_t{1} << 20; // of a library's chatter that is worth keeping
constexpr std::chrono::milliseconds time_to_leave{4500}; // after the last event: all of it is gone in five seconds

QStringList arguments(const std::vector<std::string>& command, const std::filesystem::path& folder)
{
    QStringList list;
    for (std::size_t i = 1; i < command.size(); ++i)
        list << QString::fromStdString(command[i]);
    return list << QString::fromStdString(folder.string());
}

// A thread that has to wait for another spins for a while, which makes a training a little faster. libgomp's own while is so
// long that two trainings on the same cores take many times as long as one after the other (tests/bench/together), so it
// is cut short, unless the user has set it.
//
// oneDNN keeps the code that it makes for each shape of a product, as many as 1024 pieces of one or two megabytes. Texts
// have all lengths, so a training of 240 grew by gigabytes; a step uses some fifty of them, again in each layer.
QProcessEnvironment environment_of_a_worker()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(QStringLiteral("GOMP_SPINCOUNT")) && !environment.contains(QStringLiteral("OMP_WAIT_POLICY")))
        environment.insert(QStringLiteral("GOMP_SPINCOUNT"), QStringLiteral("3000"));
    if (!environment.contains(QStringLiteral("ONEDNN_PRIMITIVE_CACHE_CAPACITY")))
        environment.insert(QStringLiteral("ONEDNN_PRIMITIVE_CACHE_CAPACITY"), QStringLiteral("100"));
    return environment;
}

// Runs between fork and exec: only async-signal-safe calls.
void prepare_child(pid_t owner, int lock)
{
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr); // the owner may read its signals in its own way; the worker must get TERM
    ::setpgid(0, 0); // Ctrl+C in a terminal is for the owner, who asks first
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::fcntl(lock, F_SETFD, 0); // inherited: see FolderLock
    if (::getppid() != owner)
        ::_exit(static_cast<int>(ExitCode::Cancelled)); // the owner ended before the line above was reached
}

// QProcess would make it too, and could not say why it cannot.
void make_log(const std::filesystem::path& path)
{
    if (!Descriptor(::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666)))
        throw_system_error("Could not write the worker's log", path, errno);
}

std::optional<Outcome> outcome_said_by(const Event& event)
{
    if (std::holds_alternative<Finished>(event))
        return Outcome{Outcome::Kind::Finished, ErrorKind::Internal, {}};
    if (std::holds_alternative<CancelledByOwner>(event))
        return Outcome{Outcome::Kind::Cancelled, ErrorKind::Cancelled, {}};
    if (const auto* failed = std::get_if<Failed>(&event))
        return Outcome{Outcome::Kind::Failed, error_kind_from_name(failed->kind.c_str()), failed->sentence, failed->advice};
    return std::nullopt;
}

}

WorkerProcess::WorkerProcess(std::filesystem::path folder, std::vector<std::string> command, Listener listener)
    : m_folder(std::move(folder)),
      m_command(std::move(command)),
      m_listener(std::move(listener)),
      m_lock(m_folder),
      m_stream({[this](const Event& event) { take_event(event); }, [this](std::string_view line) { log_stray(line); }})
{
    m_terminate.setSingleShot(true);
    m_kill.setSingleShot(true);
    configure();
    connect_signals();
}

WorkerProcess::~WorkerProcess()
{
    m_concluded = true;
    m_process.disconnect();
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(-1);
}

void WorkerProcess::configure()
{
    m_process.setProgram(QString::fromStdString(m_command.at(0)));
    m_process.setArguments(arguments(m_command, m_folder));
    m_process.setProcessEnvironment(environment_of_a_worker());
    m_process.setStandardErrorFile(QString::fromStdString(log_path().string()), QIODevice::Append);
    m_process.setChildProcessModifier([owner = ::getpid(), lock = m_lock.descriptor()] { prepare_child(owner, lock); });
}

void WorkerProcess::connect_signals()
{
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, [this] { read_output(); });
    QObject::connect(&m_process, &QProcess::finished, [this](int code, QProcess::ExitStatus status) {
        read_output();
        if (!m_said && !m_stream.finish())
            break_off(m_stream.fault());
        // For a process that crashed QProcess gives the signal's number as its code.
        conclude(status == QProcess::CrashExit ? outcome_of_signal(code, log_path()) : outcome_of_exit(code, log_path()));
    });
    QObject::connect(&m_process, &QProcess::errorOccurred, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            conclude({Outcome::Kind::Failed, ErrorKind::NotFound,
                      "The worker " + m_command.at(0) + " could not be started (" + m_process.errorString().toStdString() +
                          "). Install Winnow again."});
    });
    QObject::connect(&m_terminate, &QTimer::timeout, [this] { m_process.terminate(); });
    QObject::connect(&m_kill, &QTimer::timeout, [this] { m_process.kill(); });
}

void WorkerProcess::start()
{
    std::error_code ignored;
    std::filesystem::remove(m_folder / job_files::stop, ignored); // of an earlier, cancelled attempt
    try {
        make_log(log_path());
        m_process.start();
    } catch (const Error& error) {
        conclude({Outcome::Kind::Failed, error.kind(), error.what()});
    }
}

void WorkerProcess::cancel(Grace grace)
{
    if (m_concluded || m_process.state() == QProcess::NotRunning)
        return;
    m_cancelled = true;
    try {
        write_file_atomically(m_folder / job_files::stop, "");
    } catch (const Error&) {
        grace = {std::chrono::milliseconds(0), grace.until_kill}; // a full disk: TERM asks for the same
    }
    m_process.closeWriteChannel();
    m_grace = grace;
    await_end(std::chrono::milliseconds(0));
}

void WorkerProcess::await_end(std::chrono::milliseconds longer)
{
    m_terminate.start(m_grace.until_terminate + longer);
    m_kill.start(m_grace.until_kill + longer);
}

void WorkerProcess::kill()
{
    m_cancelled = true;
    m_process.kill();
}

void WorkerProcess::send(const std::string& line)
{
    if (m_concluded || m_process.state() == QProcess::NotRunning)
        return;
    m_process.write((line + "\n").c_str(), static_cast<qint64>(line.size() + 1));
}

void WorkerProcess::read_output()
{
    const QByteArray bytes = m_process.readAllStandardOutput();
    if (m_said)
        return; // a job has one end: what comes after it is not read
    if (!m_stream.append({bytes.constData(), static_cast<std::size_t>(bytes.size())}))
        break_off(m_stream.fault());
}

void WorkerProcess::take_event(const Event& event)
{
    if (m_said || m_concluded)
        return;
    m_said = outcome_said_by(event);
    if (m_cancelled && std::holds_alternative<Stopping>(event))
        await_end(m_grace.patience);
    if (m_said)
        m_kill.start(time_to_leave);
    else if (m_listener.on_event)
        m_listener.on_event(event);
}

void WorkerProcess::log_stray(std::string_view line)
{
    if (m_stray_bytes > most_stray_bytes)
        return;
    m_stray_bytes += line.size() + 1;
    std::ofstream(log_path(), std::ios::app | std::ios::binary) << line << '\n';
}

void WorkerProcess::break_off(const std::string& fault)
{
    if (m_said)
        return;
    m_said = Outcome{Outcome::Kind::Failed, ErrorKind::Internal,
                     "What the worker reports cannot be followed: " + fault + " Its log is " + log_path().string() + "."};
    m_process.kill();
}

void WorkerProcess::conclude(const Outcome& how_the_process_ended)
{
    if (m_concluded)
        return;
    m_concluded = true;
    m_terminate.stop();
    m_kill.stop();
    Outcome outcome = m_said.value_or(how_the_process_ended);
    if (m_cancelled && !m_said)
        outcome = {Outcome::Kind::Cancelled, ErrorKind::Cancelled, {}};
    m_listener.on_outcome(outcome);
}

std::filesystem::path WorkerProcess::log_path() const
{
    return m_folder / job_files::log;
}

}
