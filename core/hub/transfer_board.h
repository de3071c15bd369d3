#pragma once

#include "hub/download_plan.h"
#include "protocol/event.h"

#include <chrono>
#include <condition_variable>
#include <exception>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

// What the threads of a download share: which file is next, how far each is, what went wrong first.
class TransferBoard {
public:
    // `folder` tells how much of each file is there already.
    TransferBoard(std::vector<RemoteFile> files, const std::filesystem::path& folder);

    // The index of a file that nobody has begun; none left: all are begun, or one has failed.
    std::optional<std::size_t> next();
    void update(std::size_t index, const FileTransfer& transfer);
    void finish(std::size_t index, const RemoteFile& as_found);
    void fail(std::exception_ptr failure); // the first one counts
    void note(const std::string& sentence);
    void leave(); // a thread has nothing more to do

    struct Snapshot {
        std::vector<FileTransfer> files;
        std::vector<std::string> notes; // since the last one
        bool is_over = false;
    };
    // Waits for news that cannot wait, at most `time`.
    Snapshot wait(std::chrono::milliseconds time, int threads);

    const std::vector<RemoteFile>& files() const { return m_files; } // once all threads have left
    std::exception_ptr failure() const { return m_failure; }

private:
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::vector<RemoteFile> m_files;
    std::vector<FileTransfer> m_transfers;
    std::vector<std::string> m_notes;
    std::size_t m_next = 0;
    int m_left = 0;
    std::exception_ptr m_failure;
};

// How much of a file is in the folder: all of it, or its part.
std::int64_t bytes_here(const std::filesystem::path& folder, const RemoteFile& file);

}
