#include "shell/training_desk.h"

#include "common/error.h"
#include "jobs/job_place.h"
#include "jobs/training_so_far.h"
#include "shell/recorded_split.h"
#include "shell/session.h"
#include "shell/worker_program.h"
#include "store/runs.h"
#include "store/splits.h"
#include "widgets/message_bar.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace winnow {

namespace {

// A user who waits can ask again, and nothing is gained by ending a step that is nearly done.
constexpr Grace patient{.patience = std::chrono::minutes(2)};
constexpr std::chrono::milliseconds between_changes{100};

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
    state.epochs.push_back({state.step, event});
}

template <typename Other>
void note(TrainingState&, const Other&)
{
}

void refuse_second_training(Project& project)
{
    for (const Run& run : runs(project))
        if (standing_of(project, run) == RunStanding::Running)
            throw Error(ErrorKind::Busy, "Run " + std::to_string(run.number) +
                                             " of this project is being trained by another program. Wait for it, or cancel it there.");
}

Run new_run(Project& project, const StoredTask& task, const TrainingRequest& request, const std::string& annotator)
{
    refuse_second_training(project);
    if (splits(project, task.id).empty())
        make_recorded_split(project, task, standard_split_seed, annotator);
    return create_run(project, task, request, freeze_examples(project, task, request.settings.train_limit));
}

}

TrainingDesk::TrainingDesk(Session& session) : QObject(&session), m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(between_changes);
    connect(&m_pause, &QTimer::timeout, this, &TrainingDesk::changed);
}

TrainingDesk::~TrainingDesk() = default;

void TrainingDesk::set_promised(bool promised)
{
    if (std::exchange(m_is_promised, promised) != promised)
        Q_EMIT changed();
}

void TrainingDesk::keep_promise()
{
    if (m_is_promised)
        Q_EMIT promise_due();
}

void TrainingDesk::start(const TrainingRequest& request)
{
    check_free();
    worker_command();
    m_state.emplace();
    m_gathering.start(
        [path = m_session.path(), task = m_session.task(), request, annotator = m_session.annotator()](const std::atomic<bool>&) {
            Project project = Project::open_again(path);
            return new_run(project, task, request, annotator);
        },
        [this](const Run& run) { begin(run); }, [this](const std::exception_ptr& exception) { fail_to_begin(exception); });
    Q_EMIT changed();
}

void TrainingDesk::resume(std::int64_t run)
{
    check_free();
    const Run found = run_to_resume(m_session.project(), run);
    worker_command();
    m_state.emplace();
    begin(found);
}

void TrainingDesk::cancel()
{
    if (!m_worker || m_state->is_cancelled)
        return;
    m_state->is_cancelled = true;
    m_worker->cancel(patient);
    Q_EMIT changed();
}

void TrainingDesk::put_aside()
{
    set_promised(false);
    if (!m_state)
        return;
    m_gathering.stop();
    m_keeping.stop(); // what is being kept is kept all the same
    m_worker.reset();
    m_state.reset();
    announce_runs();
    Q_EMIT changed();
}

std::optional<std::int64_t> TrainingDesk::resumable() const
{
    if (m_state)
        return std::nullopt;
    std::optional<std::int64_t> newest;
    for (const Run& run : runs(m_session.project()))
        if (run.task_id == m_session.task().id && can_resume(m_session.project(), run) && standing_of(m_session.project(), run) == RunStanding::Interrupted)
            newest = run.number;
    return newest;
}

void TrainingDesk::check_free() const
{
    if (!m_state)
        return;
    throw Error(ErrorKind::Busy, (m_state->run ? "Run " + std::to_string(m_state->run) : std::string("Another run")) +
                                     " is being trained. Wait for it, or cancel it first.");
}

void TrainingDesk::begin(const Run& run)
{
    try {
        const std::filesystem::path folder = job_folder(m_session.project(), run);
        m_worker = std::make_unique<WorkerProcess>(folder, worker_command(),
                                                   WorkerProcess::Listener{.on_event = [this](const Event& event) { take_event(event); },
                                                                           .on_outcome = [this](const Outcome& outcome) { take_outcome(outcome); }});
        if (run.state != RunState::Running)
            take_up(m_session.project(), run);
        m_state->run = run.number;
        m_state->log = folder / job_files::log;
        m_worker->start();
    } catch (...) {
        fail_to_begin(std::current_exception());
        return;
    }
    announce_runs();
    Q_EMIT changed();
}

void TrainingDesk::fail_to_begin(const std::exception_ptr& exception)
{
    m_worker.reset();
    m_state.reset();
    announce_runs();
    Q_EMIT changed();
    Q_EMIT failed(sentence_of(exception));
}

void TrainingDesk::take_event(const Event& event)
{
    std::visit([this](const auto& kind) { note(*m_state, kind); }, event);
    if (const auto* started = std::get_if<Started>(&event); started && started->resumed_at_step > 0)
        take_earlier(*started);
    if (!m_pause.isActive())
        m_pause.start();
}

// Up to the step that it goes on from: by the time that this is read there may be a newer checkpoint.
void TrainingDesk::take_earlier(const Started& event)
{
    const std::optional<TrainingSoFar> earlier = training_so_far(m_worker->folder());
    if (!earlier)
        return;
    for (const StepLoss& loss : earlier->result.losses)
        if (loss.step <= event.resumed_at_step)
            m_state->losses.emplace_back(loss.step, loss.loss);
    const auto steps_an_epoch = static_cast<std::int64_t>(static_cast<double>(event.total_steps) / std::max(1.0, earlier->epochs_in_all));
    for (const EpochFigures& epoch : earlier->result.epochs) {
        const std::int64_t end = std::min(epoch.epoch * steps_an_epoch, event.total_steps);
        if (end <= event.resumed_at_step)
            m_state->epochs.push_back({end, {epoch.epoch, epoch.training_loss, epoch.validation_loss, epoch.validation_auc}});
    }
}

void TrainingDesk::take_outcome(const Outcome& outcome)
{
    release_worker();
    m_state->is_being_kept = true;
    Q_EMIT changed();
    keep(outcome);
}

void TrainingDesk::keep(const Outcome& outcome)
{
    m_keeping.start(
        [path = m_session.path(), run = m_state->run, outcome](const std::atomic<bool>&) {
            Project project = Project::open_again(path);
            return winnow::take_outcome(project, run, outcome);
        },
        [this, outcome](const Run&) { end(outcome); },
        [this](const std::exception_ptr& exception) {
            try {
                std::rethrow_exception(exception);
            } catch (const Error& error) {
                end({Outcome::Kind::Failed, error.kind(), error.what()});
            } catch (...) {
                end({Outcome::Kind::Failed, ErrorKind::Internal, sentence_of(exception).toStdString()});
            }
        });
}

void TrainingDesk::end(const Outcome& outcome)
{
    const std::int64_t run = m_state->run;
    m_state.reset();
    m_pause.stop();
    announce_runs();
    Q_EMIT changed();
    Q_EMIT ended(run, outcome);
}

void TrainingDesk::announce_runs()
{
    Changes changes;
    changes.runs = true;
    changes.splits = true; // the first training makes a split
    m_session.announce(changes);
}

// The worker is telling us its outcome: it can go only after it has.
void TrainingDesk::release_worker()
{
    QTimer::singleShot(0, this, [worker = std::shared_ptr<WorkerProcess>(std::move(m_worker))] {});
}

}
