#pragma once

#include "hub/model_address.h"

#include <optional>
#include <string>

namespace winnow {

// What a hub knows its user by. Never written to a log, a job, a project or an argument; sent to that hub's endpoint alone.
struct Credential {
    std::string authorization; // the value of the header: "Bearer …", "Basic …"
    std::string found_in;      // "HF_TOKEN", "~/.kaggle/kaggle.json", "the keyring": may be shown
};

// Looks where the hubs' own tools look, then where Winnow keeps a token of its own:
//   Hugging Face: HF_TOKEN, HUGGING_FACE_HUB_TOKEN, the file HF_TOKEN_PATH, $HF_HOME/token, ~/.cache/huggingface/token
//   Kaggle: KAGGLE_API_TOKEN, ~/.kaggle/access_token, KAGGLE_USERNAME with KAGGLE_KEY, kaggle.json in $KAGGLE_CONFIG_DIR or ~/.kaggle
// Throws Error(Damaged, Denied) for a file of these that cannot be read.
std::optional<Credential> find_credential(Hub hub);

std::string token_page(Hub hub); // where a token is made

}
