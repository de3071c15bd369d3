#include "hub/model_address.h"

#include "common/error.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace winnow {

namespace {

constexpr std::size_t longest_part = 96;
constexpr const char* hugging_face_prefix = "hf:";
constexpr const char* kaggle_prefix = "kaggle:";
constexpr const char* hugging_face_page = "https://huggingface.co/";
constexpr const char* kaggle_page = "https://www.kaggle.com/models/";

[[noreturn]] void refuse(const std::string& text)
{
    throw Error(ErrorKind::Usage, "\"" + text + "\" is no model address. Write hf:org/name, hf:org/name@revision, "
                                  "or kaggle:owner/model/framework/variation, kaggle:owner/model/framework/variation/version.");
}

bool is_plain(char byte)
{
    return std::isalnum(static_cast<unsigned char>(byte)) || byte == '-' || byte == '_' || byte == '.';
}

bool is_plain_name(const std::string& part)
{
    return !part.empty() && part.size() <= longest_part && part.front() != '.' && part.front() != '-' &&
           std::ranges::all_of(part, is_plain) && part.find("..") == std::string::npos;
}

std::vector<std::string> parts_of(const std::string& text)
{
    std::vector<std::string> parts(1);
    for (const char byte : text) {
        if (byte == '/')
            parts.emplace_back();
        else
            parts.back() += byte;
    }
    return parts;
}

bool is_number(const std::string& text)
{
    return !text.empty() && text.size() <= 9 &&
           std::ranges::all_of(text, [](char byte) { return byte >= '0' && byte <= '9'; });
}

// A branch may have slashes: refs/pr/3.
bool is_revision(const std::string& revision)
{
    return std::ranges::all_of(parts_of(revision), is_plain_name);
}

ModelAddress parse_hugging_face(const std::string& text)
{
    const std::string rest = text.substr(std::string(hugging_face_prefix).size());
    const std::size_t at = rest.find('@');
    const auto parts = parts_of(rest.substr(0, at));
    ModelAddress address;
    address.revision = at == std::string::npos ? "main" : rest.substr(at + 1);
    if (parts.size() != 2 || !std::ranges::all_of(parts, is_plain_name) || !is_revision(address.revision))
        refuse(text);
    address.owner = parts[0];
    address.name = parts[1];
    return address;
}

ModelAddress parse_kaggle(const std::string& text)
{
    const auto parts = parts_of(text.substr(std::string(kaggle_prefix).size()));
    const bool fits = parts.size() == 4 || (parts.size() == 5 && is_number(parts[4]));
    if (!fits || !std::ranges::all_of(parts, is_plain_name))
        refuse(text);
    ModelAddress address;
    address.hub = Hub::Kaggle;
    address.owner = parts[0];
    address.name = parts[1];
    address.framework = parts[2];
    address.variation = parts[3];
    address.version = parts.size() == 5 ? parts[4] : "";
    return address;
}

// The address that the page of a model has in a browser, without what stands behind the name: a tab of the page, a
// question, a place in it.
std::vector<std::string> parts_of_page(const std::string& text, const char* page, std::size_t most)
{
    const std::string rest = text.substr(std::string(page).size());
    std::vector<std::string> parts = parts_of(rest.substr(0, rest.find_first_of("?#")));
    if (parts.back().empty())
        parts.pop_back();
    if (parts.size() > most)
        parts.resize(most);
    return parts;
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : "/") + part;
    return text;
}

}

std::string name_of(Hub hub)
{
    return hub == Hub::HuggingFace ? "Hugging Face" : "Kaggle";
}

bool is_model_address(const std::string& text)
{
    return std::ranges::any_of(std::array{hugging_face_prefix, kaggle_prefix, hugging_face_page, kaggle_page},
                               [&](const char* beginning) { return text.starts_with(beginning); });
}

ModelAddress parse_model_address(const std::string& text)
{
    if (text.starts_with(hugging_face_prefix))
        return parse_hugging_face(text);
    if (text.starts_with(kaggle_prefix))
        return parse_kaggle(text);
    if (text.starts_with(hugging_face_page))
        return parse_hugging_face(hugging_face_prefix + joined(parts_of_page(text, hugging_face_page, 2)));
    if (text.starts_with(kaggle_page))
        return parse_kaggle(kaggle_prefix + joined(parts_of_page(text, kaggle_page, 5)));
    refuse(text);
}

std::string to_string(const ModelAddress& address)
{
    if (address.hub == Hub::HuggingFace)
        return without_version(address) + "@" + address.revision;
    return without_version(address) + (address.version.empty() ? "" : "/" + address.version);
}

std::string without_version(const ModelAddress& address)
{
    return (address.hub == Hub::HuggingFace ? hugging_face_prefix : kaggle_prefix) + model_name(address);
}

std::string model_name(const ModelAddress& address)
{
    const std::string name = address.owner + "/" + address.name;
    return address.hub == Hub::HuggingFace ? name : name + "/" + address.framework + "/" + address.variation;
}

std::string folder_name(const ModelAddress& address)
{
    std::string name = address.owner + "--" + address.name;
    if (address.hub == Hub::Kaggle)
        name += "--" + address.framework + "--" + address.variation;
    return name;
}

std::string model_page(const ModelAddress& address)
{
    if (address.hub == Hub::HuggingFace)
        return hugging_face_page + model_name(address);
    return kaggle_page + model_name(address);
}

}
