#include "train/estimator.h"

#include "common/error.h"
#include "jobs/split_maker.h"
#include "shell/recorded_split.h"
#include "shell/session.h"
#include "shell/worker_program.h"
#include "store/splits.h"
#include "widgets/message_bar.h"

#include <QTimer>

namespace winnow {

namespace {

// As the training would freeze them; a split that it would make first is not kept.
FrozenExamples examples_to_be(Project& project, const StoredTask& task, std::int64_t train_limit)
{
    if (!splits(project, task.id).empty())
        return freeze_examples(project, task, train_limit);
    const Transaction rolled_back(project);
    make_split(project, task, default_split_plan(standard_split_seed));
    return freeze_examples(project, task, train_limit);
}

}

Estimator::Estimator(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

Estimator::~Estimator() = default;

void Estimator::start(const TrainingRequest& request)
{
    stop();
    worker_command();
    m_is_running = true;
    m_gathering.start(
        [path = m_session.path(), task = m_session.task(), request](const std::atomic<bool>&) {
            auto folder = std::make_shared<ScratchFolder>();
            Project project = Project::open_again(path);
            write_estimate_job(folder->path(), task, request, examples_to_be(project, task, request.settings.train_limit));
            return folder;
        },
        [this](const std::shared_ptr<ScratchFolder>& folder) { begin(folder); },
        [this](const std::exception_ptr& exception) { fail(exception); });
}

void Estimator::stop()
{
    m_gathering.stop();
    m_worker.reset();
    m_folder.reset();
    m_is_running = false;
}

void Estimator::begin(std::shared_ptr<ScratchFolder> folder)
{
    m_folder = std::move(folder);
    try {
        m_worker = std::make_unique<WorkerProcess>(m_folder->path(), worker_command(),
                                                   WorkerProcess::Listener{.on_event = {}, .on_outcome = [this](const Outcome& outcome) { take_outcome(outcome); }});
        m_worker->start();
    } catch (...) {
        fail(std::current_exception());
    }
}

void Estimator::take_outcome(const Outcome& outcome)
{
    // The worker is telling us this: it can go only after it has.
    QTimer::singleShot(0, this, [worker = std::shared_ptr<WorkerProcess>(std::move(m_worker))] {});
    m_is_running = false;
    if (outcome.kind == Outcome::Kind::Finished)
        read_estimate();
    else
        Q_EMIT failed(outcome);
}

void Estimator::read_estimate()
{
    try {
        const std::optional<JobResult> result = read_result(m_folder->path());
        if (!result || !result->estimate)
            throw Error(ErrorKind::Internal, "The worker left no estimate.");
        Q_EMIT estimated(*result);
    } catch (...) {
        fail(std::current_exception());
    }
}

void Estimator::fail(const std::exception_ptr& exception)
{
    stop();
    Q_EMIT failed({Outcome::Kind::Failed, ErrorKind::Internal, sentence_of(exception).toStdString()});
}

}
