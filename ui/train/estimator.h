#pragma once

#include "jobs/run_owner.h"
#include "jobs/scratch_folder.h"
#include "jobs/worker_process.h"
#include "protocol/result.h"
#include "widgets/background.h"

#include <QObject>
#include <memory>

namespace winnow {

class Session;

// Finds what a training would take by two real steps of it, in a worker of its own. The document is not touched.
class Estimator : public QObject {
    Q_OBJECT

public:
    explicit Estimator(Session& session, QObject* parent = nullptr);
    ~Estimator() override;

    bool is_running() const { return m_is_running; }
    // Ends the estimate before. Throws Error(NotFound): the program of the worker is not there.
    void start(const TrainingRequest& request);
    void stop();

Q_SIGNALS:
    void estimated(const winnow::JobResult& result); // which holds an estimate
    void failed(const winnow::Outcome& outcome);

private:
    void begin(std::shared_ptr<ScratchFolder> folder);
    void take_outcome(const Outcome& outcome);
    void read_estimate();
    void fail(const std::exception_ptr& exception);

    Session& m_session;
    bool m_is_running = false;
    std::shared_ptr<ScratchFolder> m_folder; // outlives the worker
    std::unique_ptr<WorkerProcess> m_worker;
    Background m_gathering;
};

}
