#pragma once

#include "jobs/run_owner.h"
#include "jobs/scratch_folder.h"
#include "jobs/worker_process.h"
#include "protocol/result.h"

#include <QObject>
#include <memory>

namespace winnow {

class Session;

// Finds what a training would take by two real steps of it, in a worker of its own.
class Estimator : public QObject {
    Q_OBJECT

public:
    explicit Estimator(Session& session, QObject* parent = nullptr);
    ~Estimator() override;

    bool is_running() const { return m_worker != nullptr; }
    // Ends the estimate before. Throws Error as writing a job does.
    void start(const TrainingRequest& request, const FrozenExamples& frozen);
    void stop();

Q_SIGNALS:
    void estimated(const winnow::TrainingEstimate& estimate);
    void failed(const QString& sentence);

private:
    void take_outcome(const Outcome& outcome);

    Session& m_session;
    std::unique_ptr<ScratchFolder> m_folder;
    std::unique_ptr<WorkerProcess> m_worker;
};

}
