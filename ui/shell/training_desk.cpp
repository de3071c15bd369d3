#include "shell/training_desk.h"

#include "common/error.h"
#include "jobs/job_place.h"
#include "shell/session.h"
#include "shell/worker_program.h"
#include "store/runs.h"

#include <QTimer>
#include <chrono>

namespace winnow {

namespace {

// A user who waits can ask again, and nothing is gained by ending a step that is nearly done.
constexpr Grace patient{std::chrono::minutes(2), std::chrono::minutes(3)};

void note(TrainingState& state, const Started& event)
{
    state.device = event.device;
    state.total_steps = event.total_steps;
    state.step = event.resumed_at_step;
}

void note(TrainingState& state, const Progress& event)
{
    state.phase = event.phase;
    state.seconds_left = event.seconds_left;
    if (event.phase == "training") {
        state.step = event.step;
        state.total_steps = event.total_steps;
    }
    if (event.loss)
        state.losses.emplace_back(event.step, *event.loss);
}

void note(TrainingState& state, const EpochEnded& event)
{
    state.epochs.push_back(event);
}

template <typename Other>
void note(TrainingState&, const Other&)
{
}

}

TrainingDesk::TrainingDesk(Session& session) : QObject(&session), m_session(session) {}

TrainingDesk::~TrainingDesk() = default;

void TrainingDesk::start(const TrainingRequest& request, const FrozenExamples& frozen)
{
    if (m_state)
        throw Error(ErrorKind::Busy, "Run " + std::to_string(m_state->run) + " is being trained. Wait for it, or cancel it first.");
    worker_command();
    begin(create_run(m_session.project(), m_session.task(), request, frozen));
}

void TrainingDesk::resume(std::int64_t run)
{
    if (m_state)
        throw Error(ErrorKind::Busy, "Run " + std::to_string(m_state->run) + " is being trained. Wait for it, or cancel it first.");
    begin(run_to_resume(m_session.project(), run));
}

void TrainingDesk::cancel()
{
    if (!m_worker || m_state->is_cancelled)
        return;
    m_state->is_cancelled = true;
    m_worker->cancel(patient);
    Q_EMIT changed();
}

std::optional<std::int64_t> TrainingDesk::resumable() const
{
    if (m_state)
        return std::nullopt;
    std::optional<std::int64_t> newest;
    for (const Run& run : runs(m_session.project()))
        if (run.task_id == m_session.task().id && can_resume(m_session.project(), run) && standing_of(m_session.project(), run) != RunStanding::Running)
            newest = run.number;
    return newest;
}

void TrainingDesk::begin(const Run& run)
{
    m_worker = std::make_unique<WorkerProcess>(job_folder(m_session.project(), run), worker_command(),
                                               WorkerProcess::Listener{.on_event = [this](const Event& event) { take_event(event); },
                                                                       .on_outcome = [this](const Outcome& outcome) { take_outcome(outcome); }});
    m_state = TrainingState{};
    m_state->run = run.number;
    m_worker->start();
    Changes changes;
    changes.runs = true;
    m_session.announce(changes);
    Q_EMIT changed();
}

void TrainingDesk::take_event(const Event& event)
{
    std::visit([this](const auto& kind) { note(*m_state, kind); }, event);
    Q_EMIT changed();
}

void TrainingDesk::take_outcome(const Outcome& outcome)
{
    const std::int64_t run = m_state->run;
    Outcome told = outcome;
    try {
        winnow::take_outcome(m_session.project(), run, outcome);
    } catch (const Error& error) {
        told = {Outcome::Kind::Failed, error.kind(), error.what()};
    }
    m_state.reset();
    // The worker is telling us this: it can go only after it has.
    QTimer::singleShot(0, this, [worker = std::shared_ptr<WorkerProcess>(std::move(m_worker))] {});
    Changes changes;
    changes.runs = true;
    m_session.announce(changes);
    Q_EMIT changed();
    Q_EMIT ended(run, told);
}

}
