#pragma once

#include "ingest/import.h"
#include "widgets/background.h"

#include <QElapsedTimer>
#include <QTimer>
#include <atomic>
#include <memory>

namespace winnow {

// A file that is read through on another thread, with a connection of its own to the document: to count what it would
// bring, or to import it. It ends in exactly one of finished and failed, after a cancel too: only then it is known
// whether the document has changed.
class ImportJob : public QObject {
    Q_OBJECT

public:
    enum class Purpose { Rehearsal, Import };

    explicit ImportJob(QObject* parent = nullptr);

    void start(Purpose purpose, const std::filesystem::path& project, const StoredTask& task, const std::filesystem::path& file,
               const ImportOptions& options);
    void cancel();  // soon; failed(Cancelled) says that nothing was imported
    void abandon(); // of a rehearsal: nobody wants to hear of it any more
    bool is_running() const { return m_background.is_running(); }

Q_SIGNALS:
    // seconds_left below 0: not known yet
    void progressed(std::int64_t done_bytes, std::int64_t total_bytes, double seconds_left);
    void finished(const winnow::ImportSummary& summary);
    void failed(const std::exception_ptr& exception);

private:
    struct State {
        std::atomic<std::int64_t> done = 0;
        std::atomic<std::int64_t> total = 0;
        std::atomic<bool> is_cancelled = false;
    };
    void report();

    std::shared_ptr<State> m_state;
    QTimer m_timer;
    QElapsedTimer m_since;
    Background m_background;
};

}
