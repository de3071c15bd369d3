#pragma once

#include "jobs/event_stream.h"
#include "common/folder_lock.h"
#include "jobs/outcome.h"

#include <QProcess>
#include <QTimer>
#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace winnow {

// How long a worker that was asked to stop may take: after the first time it is sent TERM, after the second KILL. One that
// says that it has heard (Stopping) gets both times anew after `patience`: it may be in a long step, or write an adapter.
struct Grace {
    std::chrono::milliseconds until_terminate{3000};
    std::chrono::milliseconds until_kill{4500};
    std::chrono::milliseconds patience{0};
};

// A worker at work on a job folder, as a process of its own. Belongs to a thread with an event loop, and must be
// started from the main thread: the worker ends with the thread that made it (PR_SET_PDEATHSIG). Calls back from that
// loop; `on_outcome` exactly once, after which nothing more comes.
class WorkerProcess {
public:
    struct Listener {
        std::function<void(const Event&)> on_event; // not called for the last one: that is the outcome
        std::function<void(const Outcome&)> on_outcome;
    };

    // Takes the folder's lock: throws Error(Busy) when another owner has it. `command` is the program with the arguments
    // that stand before the folder: {"…/winnow-cli", "worker"}.
    WorkerProcess(std::filesystem::path folder, std::vector<std::string> command, Listener listener);
    ~WorkerProcess(); // a worker still there is killed

    void start();
    // Asks for an end by the file "stop" and by closing the worker's input; then by TERM; then by KILL.
    void cancel(Grace grace = {});
    void kill();
    // One line to the worker's standard input, without its newline. Nothing where the process is at its end.
    void send(const std::string& line);

    qint64 process_id() const { return m_process.processId(); }
    const std::filesystem::path& folder() const { return m_folder; }

private:
    void configure();
    void connect_signals();
    void read_output();
    void take_event(const Event& event);
    void log_stray(std::string_view line);
    void break_off(const std::string& fault);
    void conclude(const Outcome& how_the_process_ended);
    void await_end(std::chrono::milliseconds longer);
    std::filesystem::path log_path() const;

    std::filesystem::path m_folder;
    std::vector<std::string> m_command;
    Listener m_listener;
    FolderLock m_lock;
    EventStream m_stream;
    QProcess m_process;
    QTimer m_terminate;
    QTimer m_kill;
    std::optional<Outcome> m_said; // by the last event, or by us when the report broke off
    std::size_t m_stray_bytes = 0;
    bool m_cancelled = false;
    Grace m_grace; // of the cancelling
    bool m_concluded = false;
};

}
