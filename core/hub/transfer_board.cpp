#include "hub/transfer_board.h"

#include "hub/part_file.h"

#include <utility>

namespace winnow {

namespace fs = std::filesystem;

namespace {

std::int64_t size_or_zero(const fs::path& path)
{
    std::error_code missing;
    const auto size = fs::file_size(path, missing);
    return missing ? 0 : static_cast<std::int64_t>(size);
}

FileTransfer as_it_stands(const RemoteFile& file, const fs::path& folder)
{
    const bool is_done = fs::exists(folder / file.path);
    return {file.path, bytes_here(folder, file), file.bytes, is_done ? FileTransfer::State::Done : FileTransfer::State::Waiting};
}

}

std::int64_t bytes_here(const fs::path& folder, const RemoteFile& file)
{
    const fs::path whole = folder / file.path;
    return fs::exists(whole) ? size_or_zero(whole) : size_or_zero(part_path(whole));
}

TransferBoard::TransferBoard(std::vector<RemoteFile> files, const fs::path& folder) : m_files(std::move(files))
{
    for (const RemoteFile& file : m_files)
        m_transfers.push_back(as_it_stands(file, folder));
}

std::optional<std::size_t> TransferBoard::next()
{
    const std::lock_guard lock(m_mutex);
    while (m_next < m_files.size() && m_transfers[m_next].state == FileTransfer::State::Done)
        ++m_next;
    if (m_failure || m_next == m_files.size())
        return std::nullopt;
    return m_next++;
}

void TransferBoard::update(std::size_t index, const FileTransfer& transfer)
{
    const std::lock_guard lock(m_mutex);
    m_transfers[index] = transfer;
}

void TransferBoard::finish(std::size_t index, const RemoteFile& as_found)
{
    const std::lock_guard lock(m_mutex);
    m_files[index] = as_found;
}

void TransferBoard::fail(std::exception_ptr failure)
{
    const std::lock_guard lock(m_mutex);
    if (!m_failure)
        m_failure = std::move(failure);
}

void TransferBoard::note(const std::string& sentence)
{
    const std::lock_guard lock(m_mutex);
    m_notes.push_back(sentence);
    m_news.notify_one();
}

void TransferBoard::leave()
{
    const std::lock_guard lock(m_mutex);
    ++m_left;
    m_news.notify_one();
}

TransferBoard::Snapshot TransferBoard::wait(std::chrono::milliseconds time, int threads)
{
    std::unique_lock lock(m_mutex);
    m_news.wait_for(lock, time, [&] { return m_left == threads || !m_notes.empty(); });
    return {m_transfers, std::exchange(m_notes, {}), m_left == threads};
}

}
