#include "model_access.h"

#include "common/error.h"

#include <charconv>
#include <sstream>

namespace winnow {

std::unique_ptr<Checkpoint> open_model(const std::string& name)
{
    return Checkpoint::open(Catalog().resolve(name).path);
}

std::vector<std::int64_t> parse_tokens(const std::string& text, std::int64_t vocab_size)
{
    std::vector<std::int64_t> tokens;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, ',');) {
        std::int64_t token = -1;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), token);
        if (error != std::errc() || end != part.data() + part.size() || token < 0 || token >= vocab_size)
            throw Error(ErrorKind::Usage, "\"" + part + "\" is no token of this model: tokens are numbers from 0 to " +
                                              std::to_string(vocab_size - 1) + ", with commas between them.");
        tokens.push_back(token);
    }
    if (tokens.empty())
        throw Error(ErrorKind::Usage, "No token was given. Name them with --tokens, for example --tokens 2,818,5279.");
    return tokens;
}

}
