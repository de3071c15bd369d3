#pragma once

#include "jobs/run_owner.h"
#include "jobs/worker_process.h"
#include "protocol/event.h"
#include "widgets/background.h"

#include <QObject>
#include <QTimer>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <vector>

namespace winnow {

class Session;

// An epoch's figures, and the step at which it ended.
struct EpochAtStep {
    std::int64_t step = 0;
    EpochEnded figures;
};

// How a training stands.
struct TrainingState {
    std::int64_t run = 0; // 0: its examples are being gathered, and it has no number yet
    std::string phase;    // as the worker names it; empty: it is being started
    std::int64_t step = 0;
    std::int64_t total_steps = 0;
    double seconds_left = -1; // below 0: not known yet
    std::string device;
    std::vector<std::pair<std::int64_t, double>> losses; // by step
    std::vector<EpochAtStep> epochs;
    std::filesystem::path log;    // of the worker; empty: not there yet
    bool is_cancelled = false;    // asked for; it ends after the present step
    bool is_being_kept = false;   // the worker is done, and what it found goes into the document
};

// The training of a project that goes on in the background, at most one at a time, whichever page is shown. What it found
// is in the document when ended() is said.
class TrainingDesk : public QObject {
    Q_OBJECT

public:
    explicit TrainingDesk(Session& session);
    ~TrainingDesk() override; // a worker still there is ended; its run can be resumed

    const std::optional<TrainingState>& state() const { return m_state; } // none: no training

    // The user has asked for a training, which follows as soon as it is known what it takes.
    void set_promised(bool promised);
    bool is_promised() const { return m_is_promised; }
    bool has_any() const { return m_state || m_is_promised; }
    void keep_promise(); // now

    // Gathers the examples and starts; where the comments are not split yet, they are. What goes wrong is said by failed().
    // Throws Error(Busy) where one goes on already, NotFound where the program of the worker is not there.
    void start(const TrainingRequest& request);
    // As start, with what it had found before. Throws Error(Usage, NotFound) too: the run cannot be resumed, or is not there.
    void resume(std::int64_t run);

    // Ends it after the present step; the best adapter so far is kept, and it can go on later.
    void cancel();
    // Ends it at once, for another day: it can go on from its last checkpoint.
    void put_aside();

    // The run of the task that was interrupted and can go on; none where there is none, or one goes on.
    std::optional<std::int64_t> resumable() const;

Q_SIGNALS:
    void changed(); // at most ten times a second while it goes on
    void ended(std::int64_t run, const winnow::Outcome& outcome);
    void failed(const QString& sentence); // it could not be started
    void promise_due();                   // who gave the promise is to start

private:
    void check_free() const;
    void begin(const Run& run);
    void fail_to_begin(const std::exception_ptr& exception);
    void take_event(const Event& event);
    void take_earlier(const Started& event);
    void take_outcome(const Outcome& outcome);
    void keep(const Outcome& outcome);
    void end(const Outcome& outcome);
    void announce_runs();
    void release_worker();

    Session& m_session;
    std::optional<TrainingState> m_state;
    bool m_is_promised = false;
    std::unique_ptr<WorkerProcess> m_worker;
    Background m_gathering;
    Background m_keeping;
    QTimer m_pause; // between two changed()
};

}
