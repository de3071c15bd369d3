#pragma once

#include "hub/download_place.h"
#include "jobs/outcome.h"
#include "jobs/worker_process.h"
#include "protocol/event.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <memory>
#include <optional>
#include <vector>

namespace winnow {

// A model that is coming, or that waits to be taken up again.
struct DownloadState {
    enum class Standing {
        Running,   // in a worker of ours
        Elsewhere, // another program brings it
        Stopping,  // its end was asked for
        Paused,    // by the user, or by the end of the program that brought it
        Failed,
    };
    Download download;
    Standing standing = Standing::Paused;
    Downloading progress; // as was said last; without files where nothing was said yet
    std::string notice;   // what went wrong without ending it
    Outcome failure;

    const std::string& id() const { return download.job.model_id; }
};

// The models that come in the background, whichever page or project is shown: each in a worker of its own, which ends with
// this program. What has come stays on disk, and is found again by the next start.
class DownloadDesk : public QObject {
    Q_OBJECT

public:
    static DownloadDesk& instance(); // they are the machine's, not a project's
    ~DownloadDesk() override;

    std::vector<DownloadState> states() const;              // by id
    std::optional<DownloadState> state(const std::string& id) const;
    bool is_at_work() const;                                // one or more are running in workers of ours

    // Begins a download, or goes on with the one of the same model. Throws Error: Usage where the model is here already or
    // another one has its name; Busy where another program brings it; NotFound where the worker's program is not there;
    // NoSpace, Denied.
    void get(const DownloadJob& job);
    void resume(const std::string& id); // Throws likewise
    void pause(const std::string& id); // also where another program brings it. Throws Error: NoSpace, Denied
    void discard(const std::string& id); // what has come is deleted
    void put_aside();                    // all of them, at once, for another day

    // Looks for downloads that another program began or left. To be called while they are shown.
    void look();

Q_SIGNALS:
    void changed(); // at most ten times a second
    void finished(const QString& model_id);
    void failed(const QString& model_id);

private:
    DownloadDesk();

    struct Item {
        DownloadState state;
        std::unique_ptr<WorkerProcess> worker;
        bool is_to_go = false; // when the worker has ended
    };

    Item* find(const std::string& id) const;
    std::vector<std::string> forget_those_gone(const std::vector<Download>& found);
    void start(Item& item);
    void take_event(const std::string& id, const Event& event);
    void take_outcome(const std::string& id, const Outcome& outcome);
    void conclude(const std::string& id, const Outcome& outcome);
    void discard_what_came(Item& item);
    void fail(Item& item, const Outcome& failure);
    void remove(std::string id);
    void change_soon();

    std::vector<std::unique_ptr<Item>> m_items;
    QTimer m_pause; // between two changed()
};

}
