#include "hub/remote_model.h"

#include "common/error.h"
#include "hub/listing.h"

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

constexpr std::size_t longest_path = 512;
constexpr int deepest_path = 8;
constexpr std::int64_t largest_file = std::int64_t{1} << 50;

bool is_safe_byte(char byte)
{
    return std::isalnum(static_cast<unsigned char>(byte)) || byte == '.' || byte == '_' || byte == '-' || byte == '/';
}

}

RemoteModel list_remote_model(HttpClient& client, const HubSettings& settings, const HubQuestion& question, const Attempts::Note& note)
{
    RemoteModel model = question.address.hub == Hub::HuggingFace ? list_hugging_face(client, settings, question, note)
                                                                 : list_kaggle(client, settings, question, note);
    // A repository may hold pictures and pages with any name; what Winnow needs has a plain one.
    std::erase_if(model.files, [](const RemoteFile& file) { return !is_safe_path(file.path); });
    return model;
}

std::string file_url(const HubSettings& settings, const ModelAddress& address, const std::string& path)
{
    if (address.hub == Hub::HuggingFace)
        return settings.hugging_face + "/" + model_name(address) + "/resolve/" + address.revision + "/" + path;
    return settings.kaggle + "/api/v1/models/" + model_name(address) + "/" + address.version + "/download/" + path;
}

bool is_safe_path(const std::string& path)
{
    const bool is_plain = !path.empty() && path.size() <= longest_path && std::ranges::all_of(path, is_safe_byte);
    const bool has_names = path.find("//") == std::string::npos && !path.ends_with('/');
    const bool hides = path.starts_with('.') || path.starts_with('/') || path.find("/.") != std::string::npos;
    return is_plain && has_names && !hides && std::ranges::count(path, '/') < deepest_path;
}

std::string text_or_empty(const nlohmann::json& entry, const char* field)
{
    const bool is_text = entry.is_object() && entry.contains(field) && entry[field].is_string();
    return is_text ? entry[field].get<std::string>() : "";
}

std::int64_t size_or_unknown(const nlohmann::json& entry, const char* field)
{
    if (!entry.contains(field) || !entry[field].is_number_integer())
        return -1;
    const auto bytes = entry[field].get<std::int64_t>();
    return bytes >= 0 && bytes <= largest_file ? bytes : -1;
}

void throw_strange_listing(const HubQuestion& question)
{
    throw Error(ErrorKind::Damaged, name_of(question.address.hub) + " answered for " + model_name(question.address) +
                                        " with something that is no list of files. Look at the endpoint; if it is right, try again later.");
}

}
