#include "jobs/serving_process.h"

#include "common/error.h"

namespace winnow {

ServingProcess::ServingProcess(Job job, std::vector<std::string> command, Listener listener)
    : m_job(std::move(job)), m_command(std::move(command)), m_listener(std::move(listener))
{
    if (m_job.kind != JobKind::Serve)
        throw Error(ErrorKind::Internal, "A job that does not serve was given to be served.");
    write_job(m_folder.path(), m_job, {});
}

ServingProcess::~ServingProcess() = default;

void ServingProcess::start()
{
    if (m_worker || m_is_to_begin)
        return;
    m_is_to_begin = true;
    later([this] { begin(); });
}

std::int64_t ServingProcess::ask(const std::string& text, WordEffects effects, Callback callback)
{
    const std::int64_t id = m_last_id + 1;
    const std::string line = request_line({id, text, effects});
    m_last_id = id;
    m_waiting.emplace(id, Waiting{line, std::move(callback)});
    if (m_worker && !m_stopping)
        m_worker->send(line);
    else
        start();
    return id;
}

void ServingProcess::cancel(std::int64_t id)
{
    m_waiting.erase(id);
}

void ServingProcess::stop()
{
    if (!m_worker || m_stopping)
        return;
    m_stopping = true;
    m_ready = false;
    m_worker->cancel();
    for (const auto& [id, waiting] : m_waiting)
        later([this, id = id] { reply(id, {ServingReply::Kind::Failed, {}, "The model was put away before it answered."}); });
}

void ServingProcess::later(std::function<void()> work)
{
    QTimer::singleShot(0, &m_context, std::move(work));
}

// All that waits is sent again: the worker itself skips what is out of date.
void ServingProcess::begin()
{
    m_is_to_begin = false;
    m_stopping = false;
    try {
        m_worker = std::make_unique<WorkerProcess>(
            m_folder.path(), m_command,
            WorkerProcess::Listener{[this](const Event& event) { take_event(event); },
                                    [this](const Outcome& outcome) { take_outcome(outcome); }});
    } catch (const Error& error) {
        return fail({Outcome::Kind::Failed, error.kind(), error.what()});
    }
    m_worker->start();
    for (const auto& [id, waiting] : m_waiting)
        m_worker->send(waiting.line);
}

void ServingProcess::take_event(const Event& event)
{
    if (m_stopping)
        return;
    if (std::holds_alternative<Ready>(event)) {
        m_ready = true;
        if (m_listener.on_ready)
            m_listener.on_ready();
    } else if (const auto* progress = std::get_if<Progress>(&event)) {
        if (m_listener.on_progress)
            m_listener.on_progress(*progress);
    } else if (const auto* answered = std::get_if<Answered>(&event)) {
        reply(answered->id, {ServingReply::Kind::Answered, *answered, {}});
    } else if (const auto* skipped = std::get_if<RequestSkipped>(&event)) {
        reply(skipped->id, {ServingReply::Kind::Skipped, {}, {}});
    } else if (const auto* refused = std::get_if<RequestRefused>(&event); refused && refused->id) {
        reply(*refused->id, {ServingReply::Kind::Refused, {}, refused->sentence});
    }
}

// Called by the worker, which must outlive the call: what follows is left to the event loop. A worker that ended because
// nobody asked may have been asked at that moment.
void ServingProcess::take_outcome(const Outcome& outcome)
{
    const bool ended_unasked = !m_ready && !m_stopping && outcome.kind == Outcome::Kind::Finished; // and would again
    m_ready = false;
    later([this, outcome, ended_unasked] {
        m_worker.reset();
        m_stopping = false;
        if (ended_unasked)
            fail({Outcome::Kind::Failed, ErrorKind::Internal, "The worker ended before the model was loaded."});
        else if (outcome.kind == Outcome::Kind::Failed)
            fail(outcome);
        else if (!m_waiting.empty())
            start();
    });
}

void ServingProcess::reply(std::int64_t id, const ServingReply& reply)
{
    const auto found = m_waiting.find(id);
    if (found == m_waiting.end())
        return;
    const Callback callback = std::move(found->second.callback);
    m_waiting.erase(found);
    if (callback)
        callback(reply);
}

void ServingProcess::fail(const Outcome& outcome)
{
    std::vector<std::int64_t> ids;
    for (const auto& [id, waiting] : m_waiting)
        ids.push_back(id);
    if (m_listener.on_failure)
        m_listener.on_failure(outcome);
    for (const std::int64_t id : ids)
        reply(id, {ServingReply::Kind::Failed, {}, outcome.sentence});
}

}
