#include "hub/file_download.h"

#include "common/error.h"
#include "common/make_folder.h"

#include <filesystem>

namespace winnow {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t megabyte = 1000 * 1000;
constexpr std::int64_t left_for_others = 64 * megabyte;

}

void require_space(const fs::path& folder, std::int64_t bytes, const std::string& what)
{
    const auto free = static_cast<std::int64_t>(fs::space(folder).available);
    if (bytes < 0 || bytes <= free - left_for_others)
        return;
    throw Error(ErrorKind::NoSpace, "The disk of " + folder.string() + " has " + std::to_string(free / megabyte) + " MB free, and " + what + " needs " +
                                        std::to_string(bytes / megabyte + 1) + " MB and a little more. Free some space, or choose another folder with WINNOW_MODELS.");
}

FileDownload::FileDownload(HttpClient& client, const HubSettings& settings, TransferQuestion question, TransferListener listener)
    : m_client(client),
      m_settings(settings),
      m_question(std::move(question)),
      m_listener(std::move(listener)),
      m_attempts(settings.patience, client.stop(), m_listener.on_note)
{
}

RemoteFile FileDownload::bring(const RemoteFile& file, const std::string& url, const fs::path& target)
{
    m_file = file;
    m_url = url;
    make_folder(target.parent_path());
    m_part.emplace(target);
    tell(FileTransfer::State::Transferring);
    do {
        while (!has_all())
            ask();
    } while (!is_sound());
    m_part->finish();
    tell(FileTransfer::State::Done);
    return m_file;
}

bool FileDownload::has_all() const
{
    return m_file.bytes >= 0 && m_part->bytes() == m_file.bytes;
}

void FileDownload::ask()
{
    if (m_file.bytes >= 0 && m_part->bytes() > m_file.bytes)
        m_part->discard();
    const std::int64_t from = m_part->bytes();
    const HttpAnswer answer = m_client.get({m_url, m_question.authorization, from, m_part->etag()},
                                           [&](const HttpHead& head) { return choose(head, from); });
    judge(answer, from);
}

// Whether the bytes of this answer belong behind those that are here.
bool FileDownload::goes_on(const HttpHead& head, std::int64_t from) const
{
    const auto range = content_range(head);
    return head.status == 206 && from > 0 && range && range->first == from;
}

HttpClient::Taker FileDownload::choose(const HttpHead& head, std::int64_t from)
{
    const bool goes = goes_on(head, from);
    if (head.status != 200 && !goes)
        return {};
    if (!goes)
        m_part->start_over();
    learn(head);
    return [this](std::string_view bytes) { take(bytes); };
}

void FileDownload::learn(const HttpHead& head)
{
    const StatedFile stated = stated_file(head);
    if (m_file.bytes >= 0 && stated.bytes >= 0 && stated.bytes != m_file.bytes)
        throw Error(ErrorKind::Damaged, "The server " + head.host + " says that " + m_file.path + " has " + std::to_string(stated.bytes) + " bytes, and " +
                                            m_question.asked + " says " + std::to_string(m_file.bytes) +
                                            ". A proxy may have put a page of its own in its place. Try again, or from another network.");
    if (m_file.bytes < 0 && stated.bytes >= 0) {
        m_file.bytes = stated.bytes;
        require_space(m_part->target().parent_path(), m_file.bytes - m_part->bytes(), m_file.path);
    }
    if (m_file.checksum.kind == Checksum::Kind::None)
        m_file.checksum = stated.checksum;
    m_part->remember_etag(stated.etag);
}

void FileDownload::take(std::string_view bytes)
{
    if (m_file.bytes >= 0 && static_cast<std::int64_t>(bytes.size()) > m_file.bytes - m_part->bytes())
        throw Error(ErrorKind::Damaged, "The server sent more of " + m_file.path + " than its " + std::to_string(m_file.bytes) +
                                            " bytes, so it is not what was asked for. Try again, or from another network.");
    m_part->append(bytes);
    m_attempts.brought_something();
    tell(FileTransfer::State::Transferring);
}

void FileDownload::judge(const HttpAnswer& answer, std::int64_t from)
{
    const int status = answer.head.status;
    if (status == 416 || (status == 206 && !goes_on(answer.head, from))) {
        judge_unsatisfied_range(answer, from);
        return;
    }
    const bool is_whole = answer.ending == HttpEnding::Complete && (status == 200 || status == 206);
    if (is_whole && m_file.bytes < 0)
        m_file.bytes = m_part->bytes(); // nobody said a size, and the server ended properly
    if (!is_whole)
        m_attempts.wait_or_throw(m_question, answer);
    else if (!has_all())
        m_attempts.wait_or_throw(m_question, {HttpEnding::Cut, answer.head, {}});
}

// What is here is not the beginning of what the server has: from the beginning, once.
void FileDownload::judge_unsatisfied_range(const HttpAnswer& answer, std::int64_t from)
{
    if (from == 0)
        m_question.refuse({HttpEnding::Complete, {416, answer.head.host, {}, {}}, {}});
    if (m_listener.on_note)
        m_listener.on_note("The server " + answer.head.host + " cannot go on with " + m_file.path + " where it stopped. It is brought from its beginning.");
    m_part->discard();
}

bool FileDownload::is_sound()
{
    constexpr int most_tries = 2;
    tell(FileTransfer::State::Verifying);
    if (fits_checksum(m_part->path(), m_file.checksum, m_client.stop()))
        return true;
    m_part->discard();
    if (++m_unsound >= most_tries)
        throw Error(ErrorKind::Damaged, "The bytes of " + m_file.path + " do not have the checksum that " + m_question.asked +
                                            " states, twice. They were damaged on their way, by a proxy or a disk: try again from another network. Nothing of them is kept.");
    if (m_listener.on_note)
        m_listener.on_note("The bytes of " + m_file.path + " do not have the checksum that " + m_question.asked + " states. It is brought once more.");
    return false;
}

void FileDownload::tell(FileTransfer::State state)
{
    if (m_listener.on_progress)
        m_listener.on_progress({m_file.path, m_part->bytes(), m_file.bytes, state});
}

}
