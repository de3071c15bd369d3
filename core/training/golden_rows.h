#pragma once

#include "model/gemma.h"
#include "prompt/prompt_tokens.h"
#include "protocol/adapter_description.h"

#include <vector>

namespace winnow {

// Texts of Winnow's own, none of the user's, with the scores that the model gives them now: by them `winnow-cli verify`
// knows a classifier again. Leaves the model in evaluation mode.
std::vector<GoldenRow> golden_rows(Gemma& model, const PromptEncoder& encoder, const LabelTokens& labels);

}
