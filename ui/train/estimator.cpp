#include "train/estimator.h"

#include "protocol/result.h"
#include "shell/session.h"
#include "shell/worker_program.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QTimer>

namespace winnow {

Estimator::Estimator(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

Estimator::~Estimator() = default;

void Estimator::start(const TrainingRequest& request, const FrozenExamples& frozen)
{
    stop();
    m_folder = std::make_unique<ScratchFolder>();
    write_estimate_job(m_folder->path(), m_session.task(), request, frozen);
    m_worker = std::make_unique<WorkerProcess>(m_folder->path(), worker_command(),
                                               WorkerProcess::Listener{.on_event = {}, .on_outcome = [this](const Outcome& outcome) { take_outcome(outcome); }});
    m_worker->start();
}

void Estimator::stop()
{
    m_worker.reset();
    m_folder.reset();
}

void Estimator::take_outcome(const Outcome& outcome)
{
    // The worker is telling us this: it can go only after it has, and its folder with it.
    QTimer::singleShot(0, this, [worker = std::shared_ptr<WorkerProcess>(std::move(m_worker))] {});
    if (outcome.kind != Outcome::Kind::Finished) {
        Q_EMIT failed(qt(outcome.sentence));
        return;
    }
    try {
        const std::optional<JobResult> result = read_result(m_folder->path());
        if (result && result->estimate)
            Q_EMIT estimated(*result->estimate);
    } catch (...) {
        Q_EMIT failed(sentence_of(std::current_exception()));
    }
}

}
