#include "hub/listing.h"

#include "hub/web_address.h"

#include <QUrl>
#include <nlohmann/json.hpp>
#include <regex>

namespace winnow {

namespace {

constexpr int most_pages = 50;

bool is_hexadecimal(const std::string& text, std::size_t length)
{
    return text.size() == length && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

// https://huggingface.co/docs/hub/api: the commit that a revision stands for.
std::string commit_of(HttpClient& client, const HubSettings& settings, const HubQuestion& question, const Attempts::Note& note)
{
    const std::string url = settings.hugging_face + "/api/models/" + model_name(question.address) + "/revision/" +
                            QUrl::toPercentEncoding(QString::fromStdString(question.address.revision)).toStdString();
    const auto json = nlohmann::json::parse(get_text(client, settings.patience, question, url, note), nullptr, false);
    const std::string commit = text_or_empty(json, "sha");
    if (!is_hexadecimal(commit, 40))
        throw_strange_listing(question);
    return commit;
}

// Large files are kept apart from git (LFS), known by their SHA-256; the small ones are git's own.
RemoteFile file_of(const nlohmann::json& entry)
{
    RemoteFile file;
    file.path = text_or_empty(entry, "path");
    file.bytes = size_or_unknown(entry, "size");
    const bool is_large = entry.contains("lfs") && entry["lfs"].is_object();
    const std::string oid = is_large ? text_or_empty(entry["lfs"], "oid") : text_or_empty(entry, "oid");
    if (is_large && is_hexadecimal(oid, 64))
        file.checksum = {Checksum::Kind::Sha256, oid};
    else if (!is_large && is_hexadecimal(oid, 40))
        file.checksum = {Checksum::Kind::GitBlob, oid};
    return file;
}

void append_files(const std::string& text, const HubQuestion& question, std::vector<RemoteFile>& files)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_array())
        throw_strange_listing(question);
    for (const auto& entry : json) {
        if (!entry.is_object())
            throw_strange_listing(question);
        if (text_or_empty(entry, "type") == "file")
            files.push_back(file_of(entry));
    }
}

// Link: <https://…>; rel="next". Followed to the hub itself alone: the token goes with it.
std::string next_page(const HttpHead& head, const std::string& url)
{
    static const std::regex link("<([^>]*)>; *rel=\"next\"");
    const std::string header = head.header("link");
    std::smatch match;
    if (!std::regex_search(header, match, link))
        return {};
    const QUrl here(QString::fromStdString(url));
    const QUrl next = here.resolved(QUrl(QString::fromStdString(match[1].str())));
    return same_origin(here, next) ? next.toString(QUrl::FullyEncoded).toStdString() : "";
}

}

RemoteModel list_hugging_face(HttpClient& client, const HubSettings& settings, const HubQuestion& question, const Attempts::Note& note)
{
    RemoteModel model{question.address, {}};
    model.address.revision = commit_of(client, settings, question, note);
    std::string url = settings.hugging_face + "/api/models/" + model_name(model.address) + "/tree/" + model.address.revision + "?recursive=true";
    for (int page = 0; page < most_pages && !url.empty(); ++page) {
        HttpHead head;
        append_files(get_text(client, settings.patience, question, url, note, &head), question, model.files);
        url = next_page(head, url);
    }
    return model;
}

}
