#pragma once

#include "hub/attempts.h"
#include "hub/checksum.h"
#include "hub/part_file.h"
#include "hub/remote_model.h"
#include "protocol/event.h"

#include <functional>

namespace winnow {

// Who wants to know how a file comes along. Called in the thread of the download.
struct TransferListener {
    std::function<void(const FileTransfer&)> on_progress;
    Attempts::Note on_note;
};

// Brings one file to `target`, whole and checked, or throws: what has come stays in the .part file, and the next call
// goes on from there. Gives the file with the size and checksum that it was found to have.
//
// Throws as the question refuses; NoSpace where the disk cannot hold it; Damaged where its bytes have twice not given the
// checksum, or where listing and server disagree about its size; Cancelled when stopped.
class FileDownload {
public:
    FileDownload(HttpClient& client, const HubSettings& settings, TransferQuestion question, TransferListener listener);

    RemoteFile bring(const RemoteFile& file, const std::string& url, const std::filesystem::path& target);

private:
    bool has_all() const;
    void ask();
    HttpClient::Taker choose(const HttpHead& head, std::int64_t from);
    bool goes_on(const HttpHead& head, std::int64_t from) const;
    void learn(const HttpHead& head);
    void take(std::string_view bytes);
    void judge(const HttpAnswer& answer, std::int64_t from);
    void judge_unsatisfied_range(const HttpAnswer& answer, std::int64_t from);
    bool is_sound();
    void tell(FileTransfer::State state);

    HttpClient& m_client;
    const HubSettings& m_settings;
    TransferQuestion m_question;
    TransferListener m_listener;
    Attempts m_attempts;

    RemoteFile m_file;
    std::string m_url;
    std::optional<PartFile> m_part;
    int m_unsound = 0; // times that whole bytes had the wrong checksum
};

// Throws Error(NoSpace) where the disk of `folder` has less than `bytes` free, and a little for everything else.
void require_space(const std::filesystem::path& folder, std::int64_t bytes, const std::string& what);

}
