#include "classify/label_tokens.h"

#include "common/error.h"

#include <map>

namespace winnow {

void check_label_tokens(const std::vector<std::string>& labels, const std::vector<std::vector<std::int64_t>>& tokens)
{
    if (labels.size() != tokens.size())
        throw Error(ErrorKind::Internal, "The labels and their tokens differ in number.");
    std::map<std::vector<std::int64_t>, std::string> seen;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (tokens[i].empty())
            throw Error(ErrorKind::Usage, "The label \"" + labels[i] + "\" has no tokens in this model's vocabulary. Choose another name.");
        const auto [other, is_new] = seen.emplace(tokens[i], labels[i]);
        if (!is_new)
            throw Error(ErrorKind::Usage, "The labels \"" + other->second + "\" and \"" + labels[i]
                        + "\" are the same tokens to this model. Choose another name for one of them.");
    }
}

}
