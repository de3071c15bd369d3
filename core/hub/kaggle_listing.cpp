#include "hub/listing.h"

#include <QUrl>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

constexpr int most_pages = 50;
constexpr const char* page_size = "?page_size=100";

std::string model_url(const HubSettings& settings, const ModelAddress& address)
{
    return settings.kaggle + "/api/v1/models/" + model_name(address);
}

std::string latest_version(HttpClient& client, const HubSettings& settings, const HubQuestion& question, const Attempts::Note& note)
{
    const std::string text = get_text(client, settings.patience, question, model_url(settings, question.address) + "/get", note);
    const auto json = nlohmann::json::parse(text, nullptr, false);
    const bool has_version = json.is_object() && json.contains("versionNumber") && json["versionNumber"].is_number_unsigned();
    if (!has_version)
        throw_strange_listing(question);
    return std::to_string(json["versionNumber"].get<std::uint64_t>());
}

RemoteFile file_of(const nlohmann::json& entry)
{
    RemoteFile file;
    file.path = text_or_empty(entry, "name");
    file.bytes = size_or_unknown(entry, "size");
    return file;
}

// The token of the next page; empty at the end.
std::string append_files(const std::string& text, const HubQuestion& question, std::vector<RemoteFile>& files)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("files") || !json["files"].is_array())
        throw_strange_listing(question);
    for (const auto& entry : json["files"]) {
        if (!entry.is_object())
            throw_strange_listing(question);
        files.push_back(file_of(entry));
    }
    return text_or_empty(json, "nextPageToken");
}

}

RemoteModel list_kaggle(HttpClient& client, const HubSettings& settings, const HubQuestion& question, const Attempts::Note& note)
{
    RemoteModel model{question.address, {}};
    if (model.address.version.empty())
        model.address.version = latest_version(client, settings, question, note);
    const std::string url = model_url(settings, model.address) + "/" + model.address.version + "/files" + page_size;
    std::string page;
    for (int pages = 0; pages < most_pages; ++pages) {
        const std::string of_page = page.empty() ? "" : "&page_token=" + QUrl::toPercentEncoding(QString::fromStdString(page)).toStdString();
        page = append_files(get_text(client, settings.patience, question, url + of_page, note), question, model.files);
        if (page.empty())
            break;
    }
    return model;
}

}
