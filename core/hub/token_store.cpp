#include "hub/token_store.h"

#include "common/environment.h"
#include "common/error.h"
#include "common/files.h"
#include "common/json_fields.h"
#include "hub/keyring.h"
#include "hub/private_file.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace winnow {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t largest_file = std::size_t{1} << 16;
constexpr std::size_t longest_token = 4096;
constexpr const char* in_keyring = "the keyring of this system";

fs::path token_file()
{
    return config_folder() / "tokens.json";
}

const char* field_of(Hub hub)
{
    return hub == Hub::HuggingFace ? "hugging_face" : "kaggle";
}

nlohmann::json tokens_in_file()
{
    if (!fs::exists(token_file()))
        return nlohmann::json::object();
    const std::string where = "The file " + token_file().string();
    const auto json = parse_json(read_file(token_file(), largest_file), where);
    if (!json.is_object())
        throw Error(ErrorKind::Damaged, where + " is damaged. Remove it and sign in again.");
    return json;
}

void write_tokens(const nlohmann::json& tokens)
{
    write_private_file(token_file(), tokens.dump(2) + "\n");
}

void forget_in_file(Hub hub)
{
    auto tokens = tokens_in_file();
    if (tokens.erase(field_of(hub)) > 0)
        write_tokens(tokens);
}

}

std::string bearer_header(const std::string& token, const std::string& found_in)
{
    const bool is_plain = std::ranges::all_of(token, [](char byte) { return byte > ' ' && byte < 127; });
    if (token.empty() || token.size() > longest_token || !is_plain)
        throw Error(ErrorKind::Usage, "What stands in " + found_in + " cannot be a token: a token is one word. Look whether it was copied whole.");
    return "Bearer " + token;
}

std::optional<KeptToken> kept_token(Hub hub)
{
    if (const auto token = read_from_keyring(field_of(hub)))
        return KeptToken{*token, in_keyring};
    const auto tokens = tokens_in_file();
    const auto found = tokens.find(field_of(hub));
    if (found == tokens.end() || !found->is_string())
        return std::nullopt;
    return KeptToken{found->get<std::string>(), token_file().string()};
}

std::string keep_token(Hub hub, const std::string& token)
{
    bearer_header(token, "what you typed"); // as a check
    if (write_to_keyring(field_of(hub), token)) {
        forget_in_file(hub);
        return in_keyring;
    }
    auto tokens = tokens_in_file();
    tokens[field_of(hub)] = token;
    write_tokens(tokens);
    return token_file().string();
}

void forget_token(Hub hub)
{
    remove_from_keyring(field_of(hub));
    forget_in_file(hub);
}

}
