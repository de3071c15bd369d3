#include "shell/download_desk.h"

#include "catalog/catalog.h"
#include "common/error.h"
#include "shell/worker_program.h"
#include "widgets/message_bar.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>

namespace winnow {

namespace {

using Standing = DownloadState::Standing;

constexpr std::chrono::milliseconds between_changes{100};

// What an action of ours could not do, as the failure of the download.
Outcome failure_of(const std::exception_ptr& exception)
{
    try {
        std::rethrow_exception(exception);
    } catch (const Error& error) {
        return {Outcome::Kind::Failed, error.kind(), error.what(), {}};
    } catch (...) {
        return {Outcome::Kind::Failed, ErrorKind::Internal, sentence_of(exception).toStdString(), {}};
    }
}

// Of a download that no worker of ours brings: what is on disk, and whether another program was asked to stop.
Standing standing_of(const Download& download, Standing before)
{
    if (!download.is_running)
        return Standing::Paused;
    return before == Standing::Stopping ? Standing::Stopping : Standing::Elsewhere;
}

}

DownloadDesk& DownloadDesk::instance()
{
    static DownloadDesk desk;
    return desk;
}

DownloadDesk::DownloadDesk()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(between_changes);
    connect(&m_pause, &QTimer::timeout, this, &DownloadDesk::changed);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &DownloadDesk::put_aside); // before the event loop is gone
}

DownloadDesk::~DownloadDesk() = default;

std::vector<DownloadState> DownloadDesk::states() const
{
    std::vector<DownloadState> states;
    for (const auto& item : m_items)
        states.push_back(item->state);
    std::ranges::sort(states, {}, &DownloadState::id);
    return states;
}

std::optional<DownloadState> DownloadDesk::state(const std::string& id) const
{
    const Item* item = find(id);
    return item ? std::optional(item->state) : std::nullopt;
}

bool DownloadDesk::is_at_work() const
{
    return std::ranges::any_of(m_items, [](const auto& item) { return item->worker != nullptr; });
}

void DownloadDesk::get(const DownloadJob& job)
{
    if (find(job.model_id)) {
        resume(job.model_id);
        return;
    }
    const Download download = prepare_download(job);
    m_items.push_back(std::make_unique<Item>(Item{{download, Standing::Paused, {}, {}, {}}, {}, false}));
    start(*m_items.back());
}

void DownloadDesk::resume(const std::string& id)
{
    Item* item = find(id);
    if (item && !item->worker)
        start(*item);
}

void DownloadDesk::pause(const std::string& id)
{
    Item* item = find(id);
    if (!item || (!item->worker && item->state.standing != Standing::Elsewhere))
        return;
    if (item->worker)
        item->worker->cancel();
    else
        ask_to_stop(item->state.download);
    item->state.standing = Standing::Stopping;
    Q_EMIT changed();
}

void DownloadDesk::discard(const std::string& id)
{
    Item* item = find(id);
    if (!item)
        return;
    if (item->worker) {
        item->is_to_go = true;
        pause(id);
        return;
    }
    discard_what_came(*item);
}

void DownloadDesk::put_aside()
{
    for (const auto& item : m_items) {
        if (item->worker)
            item->state.standing = Standing::Paused;
        item->worker.reset();
    }
    Q_EMIT changed();
}

void DownloadDesk::look()
{
    const std::vector<Download> found = downloads(default_models_folder());
    const std::vector<std::string> came = forget_those_gone(found);
    for (const Download& download : found) {
        Item* item = find(download.job.model_id);
        if (!item)
            item = m_items.emplace_back(std::make_unique<Item>()).get();
        if (item->worker || (item->state.standing == Standing::Failed && !download.is_running))
            continue;
        item->state.download = download;
        item->state.standing = standing_of(download, item->state.standing);
        item->state.progress.bytes = download.bytes;
        item->state.progress.total_bytes = download.total_bytes;
    }
    Q_EMIT changed();
    for (const std::string& id : came)
        Q_EMIT finished(QString::fromStdString(id));
}

// Gives those whose model is there now: another program brought it.
std::vector<std::string> DownloadDesk::forget_those_gone(const std::vector<Download>& found)
{
    std::vector<std::string> came;
    std::erase_if(m_items, [&](const auto& item) {
        const DownloadJob& job = item->state.download.job;
        if (item->worker || std::ranges::find(found, item->state.download.folder, &Download::folder) != found.end())
            return false;
        if (std::filesystem::exists(job.models_folder / job.model_id))
            came.push_back(job.model_id);
        return true;
    });
    return came;
}

DownloadDesk::Item* DownloadDesk::find(const std::string& id) const
{
    const auto found = std::ranges::find_if(m_items, [&](const auto& item) { return item->state.id() == id; });
    return found == m_items.end() ? nullptr : found->get();
}

void DownloadDesk::start(Item& item)
{
    const std::string id = item.state.id();
    item.worker = std::make_unique<WorkerProcess>(item.state.download.folder, worker_command(),
                                                  WorkerProcess::Listener{.on_event = [this, id](const Event& event) { take_event(id, event); },
                                                                          .on_outcome = [this, id](const Outcome& outcome) { take_outcome(id, outcome); }});
    item.state.standing = Standing::Running;
    item.state.failure = {};
    item.state.notice.clear();
    item.worker->start();
    Q_EMIT changed();
}

void DownloadDesk::take_event(const std::string& id, const Event& event)
{
    DownloadState& state = find(id)->state;
    if (const auto* progress = std::get_if<Downloading>(&event)) {
        if (progress->bytes > state.progress.bytes)
            state.notice.clear();
        state.progress = *progress;
    } else if (const auto* notice = std::get_if<Notice>(&event)) {
        state.notice = notice->sentence;
    }
    change_soon();
}

// The worker is telling us this: it can go only after it has, and with it its hold on the folder.
void DownloadDesk::take_outcome(const std::string& id, const Outcome& outcome)
{
    QTimer::singleShot(0, this, [this, id, outcome] {
        find(id)->worker.reset();
        conclude(id, outcome);
    });
}

void DownloadDesk::conclude(const std::string& id, const Outcome& outcome)
{
    Item& item = *find(id);
    item.state.progress.bytes_per_second = 0;
    item.state.progress.seconds_left = -1;
    item.state.notice.clear();
    if (outcome.kind == Outcome::Kind::Finished) {
        finish_download(item.state.download);
        remove(id);
        Q_EMIT finished(QString::fromStdString(id));
    } else if (item.is_to_go) {
        discard_what_came(item);
    } else if (outcome.kind == Outcome::Kind::Cancelled) {
        item.state.standing = Standing::Paused;
        Q_EMIT changed();
    } else {
        fail(item, outcome);
    }
}

void DownloadDesk::discard_what_came(Item& item)
{
    try {
        discard_download(item.state.download);
    } catch (...) {
        item.is_to_go = false;
        fail(item, failure_of(std::current_exception()));
        return;
    }
    remove(item.state.id());
}

void DownloadDesk::fail(Item& item, const Outcome& failure)
{
    item.state.standing = Standing::Failed;
    item.state.failure = failure;
    Q_EMIT changed();
    Q_EMIT failed(QString::fromStdString(item.state.id()));
}

void DownloadDesk::remove(std::string id)
{
    std::erase_if(m_items, [&](const auto& item) { return item->state.id() == id; });
    Q_EMIT changed();
}

void DownloadDesk::change_soon()
{
    if (!m_pause.isActive())
        m_pause.start();
}

}
