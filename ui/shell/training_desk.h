#pragma once

#include "jobs/run_owner.h"
#include "jobs/worker_process.h"
#include "protocol/event.h"

#include <QObject>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace winnow {

class Session;

// How a training stands.
struct TrainingState {
    std::int64_t run = 0;
    std::string phase; // as the worker names it; empty: it is being started
    std::int64_t step = 0;
    std::int64_t total_steps = 0;
    double seconds_left = -1; // below 0: not known yet
    std::string device;
    std::vector<std::pair<std::int64_t, double>> losses; // by step
    std::vector<EpochEnded> epochs;
    bool is_cancelled = false; // asked for; it ends after the present step
};

// The training of a project that goes on in the background, at most one at a time, whichever page is shown. What it found
// is in the document when ended() is said.
class TrainingDesk : public QObject {
    Q_OBJECT

public:
    explicit TrainingDesk(Session& session);
    ~TrainingDesk() override; // a worker still there is ended; its run can be resumed

    const std::optional<TrainingState>& state() const { return m_state; } // none: no training

    // Both throw Error: Busy (one goes on already, or another program has this run), Usage, NotFound, NoSpace, Denied.
    void start(const TrainingRequest& request, const FrozenExamples& frozen);
    void resume(std::int64_t run);

    // Ends it after the present step; the best adapter so far is kept.
    void cancel();

    // The run that was interrupted and can go on; none where there is none, or one goes on.
    std::optional<std::int64_t> resumable() const;

Q_SIGNALS:
    void changed();
    void ended(std::int64_t run, const winnow::Outcome& outcome);

private:
    void begin(const Run& run);
    void take_event(const Event& event);
    void take_outcome(const Outcome& outcome);

    Session& m_session;
    std::optional<TrainingState> m_state;
    std::unique_ptr<WorkerProcess> m_worker;
};

}
