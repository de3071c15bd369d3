#include "classify/fit.h"

#include "common/error.h"

#include <algorithm>
#include <string>

namespace winnow {

FittedPrompt fit_prompt(const std::vector<std::int64_t>& before, const std::vector<std::int64_t>& text,
                        const std::vector<std::int64_t>& after, std::int64_t room)
{
    const auto frame = static_cast<std::int64_t>(before.size() + after.size());
    if (frame >= room)
        throw Error(ErrorKind::Usage, "The instructions and labels alone take " + std::to_string(frame)
                    + " tokens, and the prompt may have " + std::to_string(std::max<std::int64_t>(room, 0))
                    + ": nothing is left for a comment. Raise max_length or shorten the instructions.");
    const auto kept = std::min(static_cast<std::int64_t>(text.size()), room - frame);
    FittedPrompt fitted;
    fitted.cut = kept < static_cast<std::int64_t>(text.size());
    fitted.tokens.reserve(static_cast<std::size_t>(frame + kept));
    fitted.tokens = before;
    fitted.tokens.insert(fitted.tokens.end(), text.begin(), text.begin() + kept);
    fitted.tokens.insert(fitted.tokens.end(), after.begin(), after.end());
    return fitted;
}

}
