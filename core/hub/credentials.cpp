#include "hub/credentials.h"

#include "common/environment.h"
#include "common/error.h"
#include "common/files.h"
#include "common/json_fields.h"
#include "hub/token_store.h"

#include <QByteArray>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace winnow {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t largest_file = std::size_t{1} << 16;

std::string trimmed(const std::string& text)
{
    constexpr const char* blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

Credential basic(const std::string& user, const std::string& key, const std::string& found_in)
{
    const QByteArray pair = QByteArray::fromStdString(user + ":" + key);
    return {"Basic " + pair.toBase64().toStdString(), found_in};
}

std::optional<Credential> token_of_variable(const char* name)
{
    const std::string token = trimmed(environment(name));
    if (token.empty())
        return std::nullopt;
    return Credential{bearer_header(token, name), name};
}

std::optional<Credential> token_of_file(const fs::path& path)
{
    if (path.empty() || !fs::exists(path))
        return std::nullopt;
    const std::string token = trimmed(read_file(path, largest_file));
    if (token.empty())
        return std::nullopt;
    return Credential{bearer_header(token, path.string()), path.string()};
}

fs::path hugging_face_token_file()
{
    if (const std::string own = environment("HF_TOKEN_PATH"); !own.empty())
        return own;
    if (const std::string home = environment("HF_HOME"); !home.empty())
        return fs::path(home) / "token";
    if (const std::string cache = environment("XDG_CACHE_HOME"); !cache.empty())
        return fs::path(cache) / "huggingface/token";
    return home_folder() / ".cache/huggingface/token";
}

fs::path kaggle_folder()
{
    const std::string own = environment("KAGGLE_CONFIG_DIR");
    return own.empty() ? home_folder() / ".kaggle" : fs::path(own);
}

std::optional<Credential> kaggle_key_of_variables()
{
    const std::string user = trimmed(environment("KAGGLE_USERNAME"));
    const std::string key = trimmed(environment("KAGGLE_KEY"));
    if (user.empty() || key.empty())
        return std::nullopt;
    return basic(user, key, "KAGGLE_KEY");
}

std::optional<Credential> kaggle_key_of_file(const fs::path& path)
{
    if (!fs::exists(path))
        return std::nullopt;
    const std::string where = "The file " + path.string();
    const auto json = parse_json(read_file(path, largest_file), where);
    JsonFields fields(json, where);
    const std::string user = trimmed(fields.text("username"));
    return basic(user, trimmed(fields.text("key")), path.string());
}

std::optional<Credential> own_token(Hub hub)
{
    const auto kept = kept_token(hub);
    if (!kept)
        return std::nullopt;
    return Credential{bearer_header(kept->token, kept->place), kept->place};
}

std::optional<Credential> find_hugging_face()
{
    for (const char* variable : {"HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"})
        if (auto found = token_of_variable(variable))
            return found;
    return token_of_file(hugging_face_token_file());
}

std::optional<Credential> find_kaggle()
{
    if (auto found = token_of_variable("KAGGLE_API_TOKEN"))
        return found;
    if (auto found = token_of_file(home_folder() / ".kaggle/access_token"))
        return found;
    if (auto found = kaggle_key_of_variables())
        return found;
    return kaggle_key_of_file(kaggle_folder() / "kaggle.json");
}

}

std::optional<Credential> find_credential(Hub hub)
{
    auto found = hub == Hub::HuggingFace ? find_hugging_face() : find_kaggle();
    return found ? found : own_token(hub);
}

std::string token_page(Hub hub)
{
    return hub == Hub::HuggingFace ? "https://huggingface.co/settings/tokens" : "https://www.kaggle.com/settings";
}

}
