#include "hub/model_download.h"

#include "common/error.h"
#include "common/make_folder.h"
#include "hub/file_choice.h"
#include "hub/transfer_board.h"
#include "hub/transfer_meter.h"

#include <algorithm>
#include <thread>

namespace winnow {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::milliseconds between_reports{500};

DownloadPlan plan_in_folder(const ModelRequest& request, const HubSettings& settings, const ModelListener& listener, const std::stop_token& stop)
{
    const fs::path file = request.folder / plan_file;
    if (fs::exists(file))
        return read_plan(file);
    DownloadPlan plan = plan_of_model(request, settings, stop, listener.on_note);
    make_folder(request.folder);
    write_plan(file, plan);
    return plan;
}

std::int64_t bytes_to_come(const DownloadPlan& plan, const fs::path& folder)
{
    std::int64_t sum = 0;
    for (const RemoteFile& file : plan.files)
        sum += std::max<std::int64_t>(0, file.bytes - bytes_here(folder, file));
    return sum;
}

// Work of one thread: one file after another, until there are no more.
class Carrier {
public:
    Carrier(const ModelRequest& request, const DownloadPlan& plan, const std::optional<Credential>& credential, const HubSettings& settings,
            TransferBoard& board, std::stop_source& stop)
        : m_request(request), m_plan(plan), m_credential(credential), m_settings(settings), m_board(board), m_stop(stop)
    {
    }

    void run()
    {
        try {
            HttpClient client(m_settings, m_stop.get_token());
            while (const auto index = m_board.next())
                bring(client, *index);
        } catch (...) {
            m_board.fail(std::current_exception());
            m_stop.request_stop();
        }
        m_board.leave();
    }

private:
    void bring(HttpClient& client, std::size_t index)
    {
        const RemoteFile& file = m_plan.files[index];
        const TransferListener listener{[&](const FileTransfer& transfer) { m_board.update(index, transfer); },
                                        [&](const std::string& sentence) { m_board.note(sentence); }};
        FileDownload download(client, m_settings, transfer_question({m_plan.address, m_credential, file.path}), listener);
        m_board.finish(index, download.bring(file, file_url(m_settings, m_plan.address, file.path), m_request.folder / file.path));
    }

    const ModelRequest& m_request;
    const DownloadPlan& m_plan;
    const std::optional<Credential>& m_credential;
    const HubSettings& m_settings;
    TransferBoard& m_board;
    std::stop_source& m_stop;
};

// Whatever ends the reporting ends the carriers too.
struct StopAtEnd {
    std::stop_source& stop;
    ~StopAtEnd() { stop.request_stop(); }
};

Downloading report_of(const std::vector<FileTransfer>& files, TransferMeter& meter)
{
    Downloading report;
    report.files = files;
    report.total_bytes = 0;
    for (const FileTransfer& file : files) {
        report.bytes += file.bytes;
        const bool is_known = report.total_bytes >= 0 && file.total_bytes >= 0;
        report.total_bytes = is_known ? report.total_bytes + file.total_bytes : -1;
    }
    meter.note(report.bytes);
    report.bytes_per_second = meter.bytes_per_second();
    report.seconds_left = meter.seconds_left(report.total_bytes);
    return report;
}

void report_until_over(TransferBoard& board, int threads, const ModelListener& listener)
{
    TransferMeter meter;
    for (bool is_over = false; !is_over;) {
        const TransferBoard::Snapshot snapshot = board.wait(between_reports, threads);
        for (const std::string& note : snapshot.notes)
            if (listener.on_note)
                listener.on_note(note);
        const Downloading report = report_of(snapshot.files, meter);
        if (listener.on_progress)
            listener.on_progress(report);
        is_over = snapshot.is_over;
    }
}

}

RemoteModel remote_model(const ModelAddress& address, const HubSettings& settings, const std::stop_token& stop, const Attempts::Note& note)
{
    HttpClient client(settings, stop);
    return list_remote_model(client, settings, {address, find_credential(address.hub), "the list of files"}, note);
}

DownloadPlan plan_of_model(const ModelRequest& request, const HubSettings& settings, const std::stop_token& stop, const Attempts::Note& note)
{
    const RemoteModel model = remote_model(request.address, settings, stop, note);
    return {model.address, choose_files(model, request.file)};
}

DownloadPlan bring_model(const ModelRequest& request, const HubSettings& settings, const ModelListener& listener, const std::stop_token& stop)
{
    DownloadPlan plan = plan_in_folder(request, settings, listener, stop);
    require_space(request.folder, bytes_to_come(plan, request.folder), model_name(plan.address));

    const auto credential = find_credential(plan.address.hub); // once: a keyring may have to be unlocked for it
    TransferBoard board(plan.files, request.folder);
    std::stop_source stop_all;
    const std::stop_callback forward(stop, [&] { stop_all.request_stop(); });
    const int threads = std::clamp(settings.parallel_files, 1, 8);
    {
        std::vector<std::jthread> carriers;
        for (int i = 0; i < threads; ++i)
            carriers.emplace_back([&] { Carrier(request, plan, credential, settings, board, stop_all).run(); });
        const StopAtEnd stop_at_end{stop_all};
        report_until_over(board, threads, listener);
    }
    if (board.failure())
        std::rethrow_exception(board.failure());
    plan.files = board.files();
    write_plan(request.folder / plan_file, plan);
    return plan;
}

}
