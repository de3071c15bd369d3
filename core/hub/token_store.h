#pragma once

#include "hub/model_address.h"

#include <optional>
#include <string>

namespace winnow {

// A token that a person gave to Winnow: in the system's keyring, or where there is none in a file that they alone may
// read, tokens.json in the config folder. Each may wait for the keyring to be unlocked: not for the thread of a window.
struct KeptToken {
    std::string token;
    std::string place; // "the keyring of this system", or the file: may be shown
};

std::optional<KeptToken> kept_token(Hub hub); // Throws Error(Damaged, Denied) for the file

// Keeps it, in place of the one before, and says where. Throws Error: Usage for what cannot be a token, NoSpace, Denied.
std::string keep_token(Hub hub, const std::string& token);
void forget_token(Hub hub);

// "Bearer TOKEN". Throws Error(Usage) that names where it was found, not the token, for one with blanks or control
// characters in it: it would end the header and begin another.
std::string bearer_header(const std::string& token, const std::string& found_in);

}
