#include "sentences/template_lists.h"

namespace winnow {

Templates templates_of_prompt()
{
    static constexpr const char* templates[] = {
        // core/prompt/prompt_tokens
        QT_TRANSLATE_NOOP("core", "The prompt takes %1 tokens without any comment and the longest label %2, which leaves no room for a comment in the length limit of %3. "
                                  "Raise the limit (max_length) or shorten the instructions."),
    };
    return templates;
}

}
