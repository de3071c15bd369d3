#include "hub/web_file.h"

#include "common/environment.h"
#include "common/error.h"
#include "hub/transfer_meter.h"
#include "hub/web_address.h"

#include <QString>
#include <QUrl>
#include <algorithm>
#include <cctype>
#include <chrono>
#include <fstream>

namespace winnow {

namespace fs = std::filesystem;

namespace {

constexpr const char* any_name = "comments.csv";
constexpr std::int64_t megabyte = 1000 * 1000;
constexpr std::streamsize looked_at = 512; // bytes that tell a web page
constexpr std::chrono::milliseconds between_reports{150};

QUrl parsed(const std::string& url)
{
    return QUrl(QString::fromStdString(url), QUrl::StrictMode);
}

// What a sentence calls it: without the question behind it, which may hold a key.
std::string shown(const std::string& url)
{
    return parsed(url).toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo).toStdString();
}

[[noreturn]] void throw_connection(const std::string& url, const HttpAnswer& answer)
{
    if (answer.ending == HttpEnding::RefusedRedirect)
        throw Error(ErrorKind::Network, "The server sends from " + shown(url) + " to an address that is not safe to follow, or round in circles. Is the address right?");
    if (answer.ending == HttpEnding::Untrusted)
        throw Error(ErrorKind::Network, "The connection to " + answer.head.host + " is not safe: the certificate was not accepted. Look at the clock of this machine and at the proxy.");
    throw Error(ErrorKind::Network, "Could not get " + shown(url) + ": " + reason_of(answer) + ". Look at the network and the proxy, then try again.");
}

[[noreturn]] void throw_status(const std::string& url, const HttpAnswer& answer)
{
    const int status = answer.head.status;
    const std::string said = " (status " + std::to_string(status) + ")";
    if (status == 401 || status == 403)
        throw Error(ErrorKind::Denied, "The server " + answer.head.host + " does not give " + shown(url) + " to everybody" + said +
                                           ". Download it in a browser where you are signed in, then import the file.");
    if (status == 404 || status == 410)
        throw Error(ErrorKind::NotFound, "There is nothing at " + shown(url) + said + ". Look whether the address was copied whole.");
    throw Error(ErrorKind::Network, "The server " + answer.head.host + " did not give " + shown(url) + said + ". Try again later.");
}

TransferQuestion question_for(const std::string& url)
{
    const auto refuse = [url](const HttpAnswer& answer) {
        if (answer.ending != HttpEnding::Complete)
            throw_connection(url, answer);
        throw_status(url, answer);
    };
    return {web_file_name(url), "its publisher", {}, refuse};
}

void refuse_large(const WebFile& file, const FileTransfer& transfer)
{
    if (std::max(transfer.bytes, transfer.total_bytes) > file.largest_bytes)
        throw Error(ErrorKind::BadInput, "The file at " + shown(file.url) + " has more than " + std::to_string(file.largest_bytes / megabyte) +
                                             " MB, the most that is brought for an import. Download it in a browser, and import a part of it.");
}

// Tells of a transfer as often as a person can follow.
class Reporter {
public:
    explicit Reporter(const ModelListener& listener) : m_listener(listener) {}

    void report(const FileTransfer& transfer)
    {
        const auto now = TransferMeter::Clock::now();
        if (!m_listener.on_progress || (now - m_last < between_reports && transfer.state == FileTransfer::State::Transferring))
            return;
        m_last = now;
        m_meter.note(transfer.bytes, now);
        m_listener.on_progress({transfer.bytes, transfer.total_bytes, m_meter.bytes_per_second(), m_meter.seconds_left(transfer.total_bytes), {transfer}});
    }

private:
    const ModelListener& m_listener;
    TransferMeter m_meter;
    TransferMeter::Clock::time_point m_last;
};

// Where a table was meant and a page about it was named.
void refuse_page(const WebFile& file, const fs::path& path)
{
    std::string beginning(static_cast<std::size_t>(looked_at), '\0');
    std::ifstream stream(path, std::ios::binary);
    stream.read(beginning.data(), looked_at);
    beginning.resize(static_cast<std::size_t>(stream.gcount()));
    std::ranges::transform(beginning, beginning.begin(), [](unsigned char byte) { return std::tolower(byte); });
    beginning.erase(0, beginning.find_first_not_of(" \t\r\n\xef\xbb\xbf"));
    if (beginning.starts_with("<!doctype html") || beginning.starts_with("<html"))
        throw Error(ErrorKind::BadInput, "At " + shown(file.url) + " there is a web page, not a table. Copy the address of the file itself: at GitHub behind the button “Raw”.");
}

}

bool is_web_address(const std::string& text)
{
    return text.starts_with("https://") || text.starts_with("http://");
}

void check_web_address(const std::string& url)
{
    const QUrl address = parsed(url);
    const bool is_safe = address.scheme() == QLatin1String("https") || (address.scheme() == QLatin1String("http") && is_loopback(address));
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty() || !is_safe)
        throw Error(ErrorKind::Usage, "The address of a file must begin with https:// and name a server, without a user name: others could read or change what comes.");
}

std::string web_file_name(const std::string& url)
{
    const std::string name = parsed(url).fileName(QUrl::FullyDecoded).toStdString();
    return is_safe_path(name) ? name : any_name;
}

fs::path bring_web_file(const WebFile& file, const fs::path& folder, const HubSettings& settings, const ModelListener& listener, const std::stop_token& stop)
{
    check_web_address(file.url);
    Reporter reporter(listener);
    const auto on_progress = [&](const FileTransfer& transfer) {
        refuse_large(file, transfer);
        reporter.report(transfer);
    };
    const fs::path target = folder / web_file_name(file.url);
    HttpClient client(settings, stop);
    FileDownload download(client, settings, question_for(file.url), {on_progress, listener.on_note});
    download.bring({target.filename().string(), -1, file.checksum}, file.url, target);
    refuse_page(file, target);
    return target;
}

WebFile ethos_file()
{
    if (const std::string other = environment("WINNOW_ETHOS_URL"); !other.empty())
        return {other, {}};
    return {"https://raw.githubusercontent.com/intelligence-csd-auth-gr/Ethos-Hate-Speech-Dataset/705258e118ce9611ebbd5ab2a4841b0066547293/"
            "ethos/ethos_data/Ethos_Dataset_Binary.csv",
            {Checksum::Kind::Sha256, "0cd0050c2592afcb5eca5876df485ca15cda9d7d16fe32c269857260fd10d96c"}};
}

}
