#pragma once

#include "jobs/outcome.h"
#include "jobs/scratch_folder.h"
#include "jobs/worker_process.h"
#include "protocol/job.h"
#include "protocol/serving.h"

#include <QObject>
#include <QTimer>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace winnow {

// What became of a request.
struct ServingReply {
    enum class Kind {
        Answered,
        Skipped, // a newer request took its place
        Refused, // the request makes no sense: `sentence` says why
        Failed,  // the worker is gone: `sentence` says why
    };
    Kind kind = Kind::Failed;
    Answered answer;
    std::string sentence;
};

// A worker that keeps a model in memory and scores texts as they are typed (JobKind::Serve). The process is started by
// the first request, ends by itself when nobody asks any more, and is started again by the next request. Belongs to the
// main thread with its event loop, as WorkerProcess does; calls back from that loop, never from within ask().
class ServingProcess {
public:
    using Callback = std::function<void(const ServingReply&)>;
    struct Listener {
        std::function<void()> on_ready;                   // the model is in memory; again after each start
        std::function<void(const Progress&)> on_progress; // of the loading
        std::function<void(const Outcome&)> on_failure;   // the process failed; a later request tries again
    };

    // `job.kind` must be Serve. `command` as for WorkerProcess. Throws Error: Usage (the job), NoSpace, Denied.
    ServingProcess(Job job, std::vector<std::string> command, Listener listener = {});
    ~ServingProcess(); // a worker still there is killed; nothing is called back any more
    ServingProcess(const ServingProcess&) = delete;
    ServingProcess& operator=(const ServingProcess&) = delete;

    // Loads the model, so that the first request finds it there. Does nothing where it is, or is being, loaded.
    void start();

    // Scores a text; the callback comes exactly once, unless cancelled or this object goes. Throws Error(BadInput): the text is not UTF-8
    // or too long for a request. Returns the request's id.
    std::int64_t ask(const std::string& text, WordEffects effects, Callback callback);

    // The callback of this request will not come. The worker may compute the answer all the same.
    void cancel(std::int64_t id);

    bool is_ready() const { return m_ready; }
    bool is_running() const { return m_worker != nullptr; }

    // Frees the memory of the model: asks the worker to end. Requests that wait get Failed; a later one starts it again.
    void stop();

private:
    struct Waiting {
        std::string line; // the request, as it is sent
        Callback callback;
    };

    void later(std::function<void()> work);
    void begin();
    void take_event(const Event& event);
    void take_outcome(const Outcome& outcome);
    void reply(std::int64_t id, const ServingReply& reply);
    void fail(const Outcome& outcome);

    Job m_job;
    std::vector<std::string> m_command;
    Listener m_listener;
    ScratchFolder m_folder;
    std::unique_ptr<WorkerProcess> m_worker; // none: not running
    std::map<std::int64_t, Waiting> m_waiting;
    std::int64_t m_last_id = 0;
    bool m_ready = false;
    bool m_is_to_begin = false; // as soon as the event loop comes to it
    bool m_stopping = false;    // the worker was asked to end
    QObject m_context;          // what is left to the event loop goes with it
};

}
